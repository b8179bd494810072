import { existsSync, readFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { exportsOf } from "../src/exportsOf.ts"
import { domainExports, howToUpdate, reportFile, reportOf, undocumented } from "../src/report.ts"

describe("the report of what the domain offers", () => {
  it("is what the source says", () => {
    const kept = existsSync(reportFile) ? readFileSync(reportFile, "utf8").replaceAll("\r\n", "\n") : ""
    assert.isTrue(kept === reportOf(domainExports()), `docs/api/domain.md is out of date: ${howToUpdate}`)
  })

  it("has a doc comment for every name", () => {
    assert.deepStrictEqual(undocumented(domainExports()), [])
  })
})

describe("what a module exports", () => {
  const read = (text: string) => exportsOf("module.ts", text)

  it("is a schema and its type under one name, with the comment of either", () => {
    assert.deepStrictEqual(
      read("export const Dose = Schema.Int\n/** So much. */\nexport type Dose = typeof Dose.Type\n"),
      [{ name: "Dose", kind: "schema", signature: "Schema.Int", doc: "So much." }]
    )
  })

  it("is a function by what goes in and comes out, not by how", () => {
    const signature = "(a: number, b?: number) => number"
    assert.deepStrictEqual(read("/** Both. */\nexport const sum = (a: number, b?: number): number => a + (b ?? 0)\n"), [
      { name: "sum", kind: "function", signature, doc: "Both." }
    ])
  })

  it("is the number of a rule itself, so that changing it is seen", () => {
    assert.deepStrictEqual(
      read("/** Policy. */\nexport const fewest: number = 5\n").map(({ signature }) => signature),
      ["5"]
    )
  })

  it("is not what the module keeps to itself", () => {
    assert.deepStrictEqual(read("const own = 1\nfunction alone() { return own }\n"), [])
  })
})
