import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { type ExportedCount, exportCount, possibleCounts } from "../../src/disclosure/ExportedCount.ts"
import { exportRow, exportTable, leastRange } from "../../src/disclosure/exportTable.ts"

const Count = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 13 }))
const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, number) => total + number, 0)

/** Every whole number that prints like this; up to 80 where nothing is printed. */
const possible = (printed: ExportedCount | null | undefined): ReadonlyArray<number> => {
  const { hi, lo } = printed === null || printed === undefined ? { lo: 0, hi: 80 } : possibleCounts(printed)
  return Array.from({ length: hi - lo + 1 }, (_, index) => lo + index)
}

describe("a row of counts with its total", () => {
  it("loses the total that would give the hidden count away", () => {
    assert.deepStrictEqual(exportRow([7, 12, 12, 12]), { cells: ["*", 10, 10, 10], total: null })
  })

  it("keeps a total from which nothing follows", () => {
    assert.deepStrictEqual(exportRow([3, 9, 10, 18]), { cells: ["*", 10, 10, 20], total: 40 })
    assert.deepStrictEqual(exportRow([20, 31]), { cells: [20, 30], total: 50 })
  })

  it("adds up from the true numbers, not from the rounded ones", () => {
    assert.deepStrictEqual(exportRow([12, 12, 12]), { cells: [10, 10, 10], total: 35 })
  })

  it("hides a small total, from which nothing follows but that all are small", () => {
    assert.deepStrictEqual(exportRow([0, 3]), { cells: ["*", "*"], total: "*" })
  })

  it.prop(
    "leaves every hidden count a range of numbers",
    { counts: Schema.Tuple([Count, Count, Count]) },
    ({ counts }) => {
      const { cells, total } = exportRow(counts)
      const [as, bs, cs] = cells.map(possible)
      const totals = new Set(possible(total))
      const worlds = (as ?? [])
        .flatMap((a) => (bs ?? []).flatMap((b) => (cs ?? []).map((c) => [a, b, c])))
        .filter((world) => totals.has(sum(world)))
      for (const [index, cell] of cells.entries()) {
        if (cell !== "*") continue
        const values = worlds.map((world) => world[index] ?? 0)
        assert.isAtLeast(Math.max(...values) - Math.min(...values), leastRange)
      }
    }
  )
})

describe("a table of counts with totals", () => {
  it("keeps what is safe: the total of a row is left out, those of the columns stay", () => {
    const { columnTotals, rowTotals, total } = exportTable([
      [7, 12, 12, 12],
      [30, 30, 30, 30],
      [3, 30, 30, 30]
    ])
    assert.deepStrictEqual(rowTotals, [null, 120, 95])
    assert.deepStrictEqual(columnTotals, [40, 70, 70, 70])
    assert.strictEqual(total, 255)
  })

  it("leaves out the total of the column where that is what tells", () => {
    const { columnTotals, rowTotals } = exportTable([
      [7, 30, 3],
      [12, 30, 30],
      [12, 30, 30],
      [12, 30, 30]
    ])
    assert.deepStrictEqual(rowTotals, [40, 70, 70, 70])
    assert.deepStrictEqual(columnTotals, [null, 120, 95])
  })

  it.prop(
    "leaves every hidden count a range of numbers, whatever rows and columns say together",
    { counts: Schema.Tuple([Count, Count, Count, Count]) },
    ({ counts: [a, b, c, d] }) => {
      const { cells, columnTotals, rowTotals, total } = exportTable([
        [a, b],
        [c, d]
      ])
      const [as, bs, cs, ds] = cells.flat().map(possible)
      const fits = (value: number, printed: ExportedCount | null | undefined) =>
        printed === null || printed === undefined || exportCount(value) === printed
      const seen = cells.flat().map(() => new Set<number>())
      for (const w of as ?? [])
        for (const x of bs ?? [])
          for (const y of cs ?? [])
            for (const z of ds ?? []) {
              if (
                fits(w + x, rowTotals[0]) &&
                fits(y + z, rowTotals[1]) &&
                fits(w + y, columnTotals[0]) &&
                fits(x + z, columnTotals[1]) &&
                fits(w + x + y + z, total)
              ) {
                for (const [index, value] of [w, x, y, z].entries()) seen[index]?.add(value)
              }
            }
      for (const [index, cell] of cells.flat().entries()) {
        if (cell !== "*") continue
        const values = [...(seen[index] ?? [])]
        assert.isAtLeast(Math.max(...values) - Math.min(...values), leastRange)
      }
    }
  )
})
