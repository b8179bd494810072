import { describe, expect, it } from "vitest"
import { reachesOthers } from "../../src/settings/publicAddress.ts"

describe("an address for links and QR codes", () => {
  it.each([
    "https://peerbridge.trust.example",
    "http://10.1.2.3:8080",
    "https://trust.example/peerbridge",
    "http://[2001:db8::1]:3000"
  ])("can be %s", (address) => {
    expect(reachesOthers(address)).toBe(true)
  })

  it.each([
    "http://localhost:3000",
    "https://peerbridge.localhost",
    "http://127.0.0.1",
    "http://127.8.8.8:1",
    "http://[::1]:3000",
    "http://0.0.0.0",
    "ftp://trust.example",
    "trust.example",
    "https://",
    "https://trust.example?x=1",
    "javascript:alert(1)"
  ])("cannot be %s", (address) => {
    expect(reachesOthers(address)).toBe(false)
  })
})
