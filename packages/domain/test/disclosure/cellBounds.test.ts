import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { cellBounds, type Interval, type KnownTable, unknown } from "../../src/disclosure/cellBounds.ts"

const Count = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 4 }))
const Slack = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 3 }))
const largest = 4

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, number) => total + number, 0)
const around = (value: number, slack: number): Interval => ({ lo: Math.max(0, value - slack), hi: value + slack })

/** All 2 x 2 tables of counts 0 to 4 that a reader cannot rule out. */
const worlds = ({ cells, columnTotals, rowTotals, total }: KnownTable): ReadonlyArray<ReadonlyArray<number>> => {
  const holds = (value: number, interval: Interval = unknown) => interval.lo <= value && value <= interval.hi
  const counts = [0, 1, 2, 3, 4]
  return counts
    .flatMap((a) => counts.flatMap((b) => counts.flatMap((c) => counts.map((d) => [a, b, c, d] as const))))
    .filter((world) => {
      const [a, b, c, d] = world
      return (
        world.every((count, index) => holds(count, cells.flat()[index])) &&
        holds(a + b, rowTotals[0]) &&
        holds(c + d, rowTotals[1]) &&
        holds(a + c, columnTotals[0]) &&
        holds(b + d, columnTotals[1]) &&
        holds(a + b + c + d, total)
      )
    })
}

describe("what a reader can work out of a cell", () => {
  it("is exact where its row shows all else", () => {
    const known = {
      cells: [
        [
          { lo: 0, hi: 7 },
          { lo: 8, hi: 12 }
        ]
      ],
      rowTotals: [{ lo: 18, hi: 22 }],
      columnTotals: [unknown, unknown],
      total: unknown
    }
    assert.deepStrictEqual(cellBounds([[7, 12]], known, 0, 0), { lo: 6, hi: 7 })
  })

  it("is nothing where it can change alone", () => {
    const known = {
      cells: [[unknown, unknown]],
      rowTotals: [unknown],
      columnTotals: [unknown, unknown],
      total: unknown
    }
    assert.deepStrictEqual(cellBounds([[3, 4]], known, 0, 0), { lo: 0, hi: Infinity })
  })

  it.prop(
    "is the smallest and the largest of all tables that fit what is printed",
    { counts: Schema.Tuple([Count, Count, Count, Count]), slack: Schema.Tuple(Array.from({ length: 9 }, () => Slack)) },
    ({ counts: [a, b, c, d], slack }) => {
      const table = [
        [a, b],
        [c, d]
      ]
      const at = (index: number): number => slack[index] ?? 0
      const cell = (count: number, index: number): Interval => ({
        ...around(count, at(index)),
        hi: Math.min(largest, count + at(index))
      })
      const known: KnownTable = {
        cells: [
          [cell(a, 0), cell(b, 1)],
          [cell(c, 2), cell(d, 3)]
        ],
        rowTotals: [around(a + b, at(4)), around(c + d, at(5))],
        columnTotals: [around(a + c, at(6)), around(b + d, at(7))],
        total: around(sum(table.flat()), at(8))
      }
      const possible = worlds(known)
      for (const [index, [row, column]] of [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1]
      ].entries()) {
        const values = possible.map((world) => world[index] ?? 0)
        assert.deepStrictEqual(cellBounds(table, known, row ?? 0, column ?? 0), {
          lo: Math.min(...values),
          hi: Math.max(...values)
        })
      }
    }
  )
})
