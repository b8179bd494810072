import { assert, describe, it } from "@effect/vitest"
import { Option } from "effect"
import { complementary } from "../../src/disclosure/complementary.ts"
import { exportCounts } from "../../src/disclosure/ExportedCount.ts"
import twoByTwo from "../vectors/measurement/complement-2x2.json" with { type: "json" }
import counts from "../vectors/measurement/export-counts-2.json" with { type: "json" }

describe("reference vectors of tables of people", () => {
  it(counts.id, () => {
    assert.deepStrictEqual<unknown>(exportCounts(counts.input.counts), counts.output)
  })

  it(twoByTwo.id, () => {
    assert.deepStrictEqual<unknown>(complementary(twoByTwo.input.table, twoByTwo.input.k), Option.some(twoByTwo.output))
  })
})
