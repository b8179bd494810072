import { startWebServer } from "@peerbridge/testing/webServer"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync } from "node:fs"
import { createServer } from "node:net"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const entry = fileURLToPath(new URL("../../server.mjs", import.meta.url))

/** Runs the entry until it gives up by itself. */
const refused = async (argv: ReadonlyArray<string>, env: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, [entry, ...argv], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"]
  })
  let words = ""
  child.stderr.on("data", (chunk: Buffer) => (words += chunk.toString()))
  const [code] = await once(child, "exit")
  return { code, words }
}

describe("starting", () => {
  it("says where it listens, answers /healthz, and stops cleanly on SIGTERM", async () => {
    const server = await startWebServer()
    expect(server.address).toMatch(/^http:\/\/localhost:\d+$/)
    expect(server.output()).toContain(`Data: ${server.data}`)
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200)
    await server.stop()
    await expect(fetch(`${server.address}/healthz`)).rejects.toThrow()
    expect(existsSync(server.data)).toBe(false)
  })

  it("keeps the demonstration in a folder of its own", async () => {
    const server = await startWebServer({ demo: true })
    try {
      expect(server.output()).toContain(`Data: ${server.data}/demo`)
    } finally {
      await server.stop()
    }
  })

  it("takes forms from its public address only, once it has one", async () => {
    const server = await startWebServer({ env: { PUBLIC_ADDRESS: "https://peerbridge.example" } })
    const from = async (origin: string) => {
      const body = new URLSearchParams({ code: "x" })
      const answer = await fetch(`${server.address}/a`, {
        method: "POST",
        headers: { origin },
        body,
        redirect: "manual"
      })
      return answer.status
    }
    try {
      expect(server.output()).toContain("is running: https://peerbridge.example")
      expect(await from("https://peerbridge.example")).not.toBe(403)
      expect(await from(server.address)).toBe(403)
    } finally {
      await server.stop()
    }
  })
})

describe("a form that cannot be read", () => {
  it.each([
    ["half a form in parts", "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form"],
    ["parts without their boundary", "multipart/form-data", "code=x"],
    ["plain text", "text/plain", "code=x"]
  ])("is answered with a page that says so, and leaves no line in the log: %s", async (_, type, body) => {
    const server = await startWebServer()
    try {
      const before = server.output()
      for (const path of ["/a", "/sign-in?/password"]) {
        const answer = await fetch(`${server.address}${path}`, {
          method: "POST",
          headers: { origin: server.address, "content-type": type, accept: "text/html" },
          body,
          redirect: "manual"
        })
        expect(answer.status).toBe(400)
        expect(await answer.text()).toContain("We could not read the form")
      }
      expect(server.output()).toBe(before)
    } finally {
      await server.stop()
    }
  })
})

describe("what it cannot start with is said with the remedy", () => {
  it("a port in use", async () => {
    const taken = createServer()
    taken.listen(0, "127.0.0.1")
    await once(taken, "listening")
    const address = taken.address()
    const port = typeof address === "object" && address !== null ? address.port : 0
    const { code, words } = await refused([], { PORT: String(port), HOST: "127.0.0.1" })
    taken.close()
    expect(code).toBe(1)
    expect(words).toContain(`Port ${port} is in use`)
    expect(words).toContain(`PORT=${port + 1}`)
  })

  it("a port that is none", async () => {
    const { code, words } = await refused([], { PORT: "many" })
    expect(code).toBe(1)
    expect(words).toContain("PORT must be a number")
  })

  it("a public address with a path", async () => {
    const { code, words } = await refused([], { PORT: "0", PUBLIC_ADDRESS: "https://trust.example/peerbridge" })
    expect(code).toBe(1)
    expect(words).toContain("PUBLIC_ADDRESS must look like")
  })

  it("an option it does not know", async () => {
    const { code, words } = await refused(["--port"], {})
    expect(code).toBe(1)
    expect(words).toContain("Unknown option --port")
  })
})
