import { assert, describe, it } from "@effect/vitest"
import { exportCount, possibleCounts } from "../../src/disclosure/ExportedCount.ts"

describe("a count of people for export", () => {
  it("is hidden from 0 to 7, so that empty and small look alike", () => {
    assert.deepStrictEqual([0, 1, 5, 7].map(exportCount), ["*", "*", "*", "*"])
  })

  it("is else the nearest 5", () => {
    assert.deepStrictEqual([8, 12, 13, 17, 18, 22, 23].map(exportCount), [10, 10, 15, 15, 20, 20, 25])
  })

  it("could be any number that prints the same, and no other", () => {
    for (let count = 0; count <= 60; count++) {
      const { hi, lo } = possibleCounts(exportCount(count))
      const alike = Array.from({ length: 80 }, (_, other) => other).filter(
        (other) => exportCount(other) === exportCount(count)
      )
      assert.deepStrictEqual([alike[0], alike.at(-1)], [lo, hi])
    }
  })
})
