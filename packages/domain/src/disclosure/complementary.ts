import { Option, Order } from "effect"
import { cellBounds, type KnownTable, unknown } from "./cellBounds.ts"

/** A cell by row and column, from 0. */
export type Cell = readonly [row: number, column: number]

type Table = ReadonlyArray<ReadonlyArray<number>>

/** The largest side of a table that is searched; larger tables are printed without totals. */
export const largestSide = 6

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, number) => total + number, 0)

/** Sets of `size` cells in reading order, leaving out those that can never do: see `alone`. */
const setsOf = (
  cells: ReadonlyArray<Cell>,
  size: number,
  hidden: ReadonlyArray<Cell>
): ReadonlyArray<ReadonlyArray<Cell>> => {
  if (size === 0) return alone(hidden) === 0 ? [[]] : []
  // One more cell can give company to one row and one column at most.
  if (alone(hidden) > 2 * size) return []
  return cells.flatMap((cell, index) =>
    setsOf(cells.slice(index + 1), size - 1, [...hidden, cell]).map((rest) => [cell, ...rest])
  )
}

const lines = (cells: ReadonlyArray<Cell>, side: 0 | 1): ReadonlyArray<number> => {
  const inLine = Array.from({ length: largestSide }, () => 0)
  for (const cell of cells) inLine[cell[side]] = (inLine[cell[side]] ?? 0) + 1
  return inLine
}

/** How many rows and columns hide one cell only, which is then their total less the rest. */
const alone = (hidden: ReadonlyArray<Cell>): number =>
  [...lines(hidden, 0), ...lines(hidden, 1)].filter((count) => count === 1).length

const known = (table: Table, hidden: ReadonlyArray<Cell>): KnownTable => {
  const exactly = (count: number) => ({ lo: count, hi: count })
  return {
    cells: table.map((row, r) =>
      row.map((count, c) => (hidden.some(([y, x]) => y === r && x === c) ? unknown : exactly(count)))
    ),
    rowTotals: table.map((row) => exactly(sum(row))),
    columnTotals: (table[0] ?? []).map((_, column) => exactly(sum(table.map((row) => row[column] ?? 0)))),
    total: exactly(sum(table.map(sum)))
  }
}

/**
 * Which other cells must be hidden with those below `k` so that a table of counts of people can be printed with its exact
 * totals: the fewest, of these the smallest sum, of these the first in reading order, such that a reader can tell each
 * small count no closer than within a range of `k`. An empty list when none is below `k`. None when nothing is enough, or
 * the table is larger than `largestSide` each way: then print no totals. Rows have the same length.
 */
export const complementary = (table: Table, k: number): Option.Option<ReadonlyArray<Cell>> => {
  if (table.length > largestSide || table.some((row) => row.length > largestSide)) return Option.none()
  const cells = table.flatMap((row, r) => row.map((_, c): Cell => [r, c]))
  const countAt = ([row, column]: Cell): number => table[row]?.[column] ?? 0
  const primary = cells.filter((cell) => countAt(cell) < k)
  const others = cells.filter((cell) => countAt(cell) >= k)
  const total = (set: ReadonlyArray<Cell>): number => sum(set.map(countAt))
  const isEnough = (set: ReadonlyArray<Cell>): boolean => {
    const knows = known(table, [...primary, ...set])
    return primary.every(([row, column]) => {
      const { hi, lo } = cellBounds(table, knows, row, column)
      return hi - lo >= k
    })
  }
  // Hiding more never tells more: if hiding all is not enough (a row of zeros, say), nothing is, and the search is spared.
  if (!isEnough(others)) return Option.none()
  for (let size = 0; size <= others.length; size++) {
    // Sorting is stable: sets of the same sum stay in reading order.
    const found = [...setsOf(others, size, primary)].sort(Order.mapInput(Order.Number, total)).find(isEnough)
    if (found !== undefined) return Option.some(found)
  }
  return Option.none()
}
