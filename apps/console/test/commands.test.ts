import { results } from "@peerbridge/application/results/results"
import { CurrentActor } from "@peerbridge/application/access/Actor"
import { openInstallation } from "@peerbridge/storage/Installation"
import { storageLayer } from "@peerbridge/storage/storage"
import { Effect, Layer } from "effect"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { demoFolder, emptyFolder, type Folder } from "./support/demoFolder.ts"
import { peerbridge } from "./support/program.ts"

let folder: Folder
beforeAll(async () => {
  folder = await demoFolder()
})
afterAll(() => folder.remove())

const riverside = "riverside-early-intervention-team"

describe("the shipped program", () => {
  it("lists teams with their stage, on standard output alone", () => {
    const { code, out, said } = peerbridge("--data", folder.path, "team", "list")
    expect([code, said]).toEqual([0, ""])
    expect(out).toMatch(/Riverside Early Intervention team.*Preparing/)
  })

  it("prints the figures of a round that the web page shows", async () => {
    const { code, out } = peerbridge("--data", folder.path, "round", "results", `${riverside}/2`, "--json")
    expect(code).toBe(0)
    const page = await Effect.runPromise(
      Effect.flatMap(openInstallation(folder.path), (installation) =>
        results({ team: riverside, number: 2 }).pipe(
          Effect.provideService(CurrentActor, { _tag: "Operator", name: "test" }),
          Effect.provide(Layer.orDie(storageLayer(installation)))
        )
      )
    )
    const printed: unknown = JSON.parse(out)
    expect(printed).toMatchObject(
      JSON.parse(JSON.stringify({ number: page.number, results: { agenda: page.results.agenda } }))
    )
  })

  it("puts the teams of the only organisation side by side, as the web page does", () => {
    const { code, out } = peerbridge("--data", folder.path, "organisation", "across")
    expect(code).toBe(0)
    expect(out).toContain("In 2 of 3 teams, clinicians say this is in place; in 1 they say this is not yet in place.")
    expect(out).toContain("Most peer support workers across these teams say in place.")
    const json: unknown = JSON.parse(peerbridge("--data", folder.path, "organisation", "across", "--json").out)
    expect(json).toMatchObject({ across: { instrument: { version: "1.0" } }, pools: expect.any(Array) })
    expect(JSON.stringify(json)).not.toMatch(/"(n|invited|responses|bands)":/)
  })

  it("sets the public address, and prints it", () => {
    const settings = (...args: ReadonlyArray<string>) =>
      peerbridge("--data", folder.path, "settings", "public-address", ...args)
    expect(settings("http://localhost:3000").code).not.toBe(0)
    expect(settings("https://peerbridge.trust.example/").out.trim()).toBe("https://peerbridge.trust.example")
    expect(settings().out.trim()).toBe("https://peerbridge.trust.example")
    expect(
      peerbridge("--data", folder.path, "--read-only", "settings", "public-address", "https://x.example").code
    ).not.toBe(0)
  })

  it("ends with a code that says what went wrong", () => {
    expect(peerbridge("--data", folder.path, "round", "results", "nowhere/1").code).toBe(5)
    expect(peerbridge("no-such-command").code).toBe(2)
    expect(peerbridge("--server", "http://127.0.0.1:9", "team", "list").code).not.toBe(0)
  })

  it("backs up, and restores into an empty folder", () => {
    const elsewhere = emptyFolder()
    try {
      const copy = join(elsewhere.path, "copy.sqlite")
      expect(peerbridge("--data", folder.path, "backup", copy).code).toBe(0)
      const { code, out } = peerbridge("--data", join(elsewhere.path, "restored"), "restore", copy, "--yes")
      expect([code, out.length > 0]).toEqual([0, true])
      expect(peerbridge("--data", join(elsewhere.path, "restored"), "team", "list").out).toContain("Saltmarsh")
    } finally {
      elsewhere.remove()
    }
  })
})
