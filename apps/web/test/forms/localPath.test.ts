import { describe, expect, it } from "vitest"
import { localPath } from "../../src/lib/forms/localPath.ts"

describe("where to go on to after signing in", () => {
  it("is a page of ours, with its query", () => {
    expect(localPath("/t/riverside/facts?round=2#top")).toBe("/t/riverside/facts?round=2#top")
  })

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example/",
    "/\\elsewhere.example/",
    "/\t/elsewhere.example/",
    "\\\\elsewhere.example",
    "javascript:alert(1)",
    "t/riverside",
    "",
    null,
    undefined
  ])("is never %j", (given) => {
    expect(localPath(given)).toBeUndefined()
  })

  it("is never a path that a browser takes for another site", () => {
    expect(localPath("/a/..//elsewhere.example")).toBeUndefined()
    expect(localPath("/.//elsewhere.example")).toBeUndefined()
  })
})
