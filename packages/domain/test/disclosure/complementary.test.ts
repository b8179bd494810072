import { assert, describe, it } from "@effect/vitest"
import { Option, Schema } from "effect"
import { cellBounds, unknown } from "../../src/disclosure/cellBounds.ts"
import { type Cell, complementary } from "../../src/disclosure/complementary.ts"

const Count = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 12 }))
const Row = Schema.Tuple([Count, Count, Count])

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, number) => total + number, 0)

/** Every set of other cells by size, sum and reading order, none left out; a reader knows all that is not hidden. */
const firstOfAll = (table: ReadonlyArray<ReadonlyArray<number>>, k: number): Option.Option<ReadonlyArray<Cell>> => {
  const all = table.flatMap((row, r) => row.map((count, c) => ({ cell: [r, c] as const, count })))
  const primary = all.filter(({ count }) => count < k)
  const sets = all
    .filter(({ count }) => count >= k)
    .reduceRight<ReadonlyArray<ReadonlyArray<(typeof all)[number]>>>(
      (rest, one) => [...rest.map((set) => [one, ...set]), ...rest],
      [[]]
    )
  const exactly = (count: number) => ({ lo: count, hi: count })
  const found = [...sets]
    .sort(
      (a, b) =>
        a.length - b.length ||
        sum(a.map(({ count }) => count)) - sum(b.map(({ count }) => count)) ||
        a
          .map(({ cell }) => cell.join(""))
          .join("")
          .localeCompare(b.map(({ cell }) => cell.join("")).join(""))
    )
    .find((set) => {
      const hidden = new Set([...primary, ...set].map(({ cell }) => cell.join()))
      const known = {
        cells: table.map((row, r) => row.map((count, c) => (hidden.has(`${r},${c}`) ? unknown : exactly(count)))),
        rowTotals: table.map((row) => exactly(sum(row))),
        columnTotals: [0, 1, 2].map((c) => exactly(sum(table.map((row) => row[c] ?? 0)))),
        total: exactly(sum(table.flat()))
      }
      return primary.every(({ cell: [r, c] }) => {
        const { hi, lo } = cellBounds(table, known, r, c)
        return hi - lo >= k
      })
    })
  return Option.map(Option.fromUndefinedOr(found), (set) => set.map(({ cell }) => cell))
}

describe("cells hidden so that exact totals can be printed", () => {
  it("are none when no cell is small", () => {
    assert.deepStrictEqual(
      complementary(
        [
          [6, 7],
          [9, 12]
        ],
        5
      ),
      Option.some([])
    )
  })

  it("are none when the small cells hide each other", () => {
    assert.deepStrictEqual(
      complementary(
        [
          [4, 3, 9],
          [3, 4, 9],
          [9, 9, 9]
        ],
        5
      ),
      Option.some([])
    )
  })

  it("are the rectangle with the smallest sum", () => {
    assert.deepStrictEqual(
      complementary(
        [
          [1, 20, 8],
          [20, 20, 20],
          [9, 20, 7]
        ],
        5
      ),
      Option.some([
        [0, 2],
        [2, 0],
        [2, 2]
      ])
    )
  })

  it("are the first in reading order among equal sums", () => {
    assert.deepStrictEqual(
      complementary(
        [
          [1, 9, 9],
          [9, 9, 9],
          [9, 9, 9]
        ],
        5
      ),
      Option.some([
        [0, 1],
        [1, 0],
        [1, 1]
      ])
    )
  })

  it("are more when the rectangle leaves too little room", () => {
    // The four small counts are 6 in each row and column, so each is 0 to 6: a range of 6, not 7.
    const found = Option.getOrThrow(
      complementary(
        [
          [1, 5, 30],
          [5, 1, 30],
          [30, 30, 30]
        ],
        7
      )
    )
    assert.deepStrictEqual(found, [
      [0, 2],
      [1, 2],
      [2, 0],
      [2, 1]
    ])
  })

  it.prop(
    "are what trying every set in order finds",
    { rows: Schema.Tuple([Row, Row, Row]), k: Schema.Literals([3, 5, 8]) },
    ({ k, rows }) => {
      assert.deepStrictEqual(complementary(rows, k), firstOfAll(rows, k))
    }
  )

  it("do not exist when a total gives everything away: an empty row, a single row, a table too large to search", () => {
    const full = [9, 9, 9, 9, 9, 9]
    assert.deepStrictEqual(complementary([[0, 0, 0, 0, 0, 0], full, full, full, full, full], 5), Option.none())
    assert.deepStrictEqual(complementary([[1, 20, 20]], 5), Option.none())
    assert.deepStrictEqual(
      complementary(
        Array.from({ length: 7 }, () => [1, 2, 9]),
        5
      ),
      Option.none()
    )
  })
})
