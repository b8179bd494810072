import { execFileSync, spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { createContext, runInContext } from "node:vm"
import { publint } from "publint"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { bundle } from "../src/bundle.ts"
import { folderOf, publicModules } from "../src/modules.ts"
import { installOutside, type Outside } from "../src/outside.ts"

const require = createRequire(import.meta.url)

let outside: Outside
beforeAll(() => {
  outside = installOutside()
})
afterAll(() => outside.remove())

const expected = {
  picture: { _tag: "Counts", bands: [1, 2, 7], levels: [0, 1, 2, 6, 1], dontKnow: "few-or-none" },
  position: 80,
  state: "Met"
}

const node = (...args: ReadonlyArray<string>) =>
  spawnSync(process.execPath, args, { cwd: outside.folder, encoding: "utf8" })

describe("the domain, installed outside the workspace", () => {
  it("type-checks against its declarations, and refuses what it must", () => {
    const { status, stdout } = node(require.resolve("typescript/lib/tsc.js"), "-p", ".")
    assert.strictEqual(stdout, "")
    assert.strictEqual(status, 0)
  })

  it("runs in Node.js", () => {
    const { stdout } = node("run.ts")
    assert.deepStrictEqual(JSON.parse(stdout), expected)
  })

  it("runs in a browser: bundled, where nothing of Node.js is", async () => {
    const { code } = await bundle(join(outside.folder, "use.ts"))
    const browser = createContext({})
    const seen =
      "JSON.stringify({ picture: consumer.picture, position: consumer.position, state: consumer.standing.state })"
    assert.deepStrictEqual(JSON.parse(String(runInContext(`${code}\n${seen}`, browser))), expected)
  })

  it.each([
    "@peerbridge/domain/readiness/release/internal/SealedTally",
    "@peerbridge/domain/readiness/release/internal/SealedTally.js",
    "@peerbridge/domain/readiness/../readiness/release/internal/SealedTally",
    "@peerbridge/domain/dist/readiness/release/internal/SealedTally.js",
    "@peerbridge/domain/src/readiness/release/internal/SealedTally.ts"
  ])("does not give %s", (module) => {
    const { stderr, status } = node("--input-type=module", "-e", `await import(${JSON.stringify(module)})`)
    assert.notStrictEqual(status, 0)
    assert.match(stderr, /ERR_PACKAGE_PATH_NOT_EXPORTED|ERR_INVALID_MODULE_SPECIFIER|ERR_MODULE_NOT_FOUND/)
  })

  it("has every module built, and none besides", () => {
    const packed = execFileSync("tar", ["-tzf", outside.tarball], { encoding: "utf8" }).split("\n")
    const built = packed.flatMap((path) => /^package\/dist\/(.*)\.d\.ts$/.exec(path)?.[1] ?? [])
    assert.deepStrictEqual(built.filter((module) => !module.includes("/internal/")).toSorted(), [...publicModules()])
  })
})

describe("the tarball", () => {
  it("is sound by publint", async () => {
    const { messages } = await publint({
      pack: { tarball: new Uint8Array(readFileSync(outside.tarball)).buffer },
      strict: true
    })
    assert.deepStrictEqual(messages, [])
  })

  it("has types that resolve, by attw, in a module of every folder", () => {
    // attw checks nothing behind a wildcard, so the modules are named.
    const named = [...Map.groupBy(publicModules(), folderOf).values()].flatMap(([first]) => first ?? [])
    const attw = join(dirname(require.resolve("@arethetypeswrong/cli/package.json")), "dist/index.js")
    const { status, stderr, stdout } = node(
      attw,
      outside.tarball,
      "--profile",
      "esm-only",
      "--no-definitely-typed",
      "--format",
      "ascii",
      "--entrypoints",
      ...named
    )
    assert.strictEqual(status, 0, stdout + stderr)
    for (const module of named) assert.include(stdout, module)
  })
})
