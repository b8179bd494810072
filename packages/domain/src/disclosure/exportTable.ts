import { cellBounds, type Interval, type KnownTable, unknown } from "./cellBounds.ts"
import { exportCount, type ExportedCount, possibleCounts } from "./ExportedCount.ts"

/** A table of counts of people for export. A total that is `null` was left out, because a hidden count could be told from it. */
export interface ExportedTable {
  readonly cells: ReadonlyArray<ReadonlyArray<ExportedCount>>
  readonly rowTotals: ReadonlyArray<ExportedCount | null>
  readonly columnTotals: ReadonlyArray<ExportedCount | null>
  readonly total: ExportedCount | null
}

/** A hidden count must leave a reader at least this many numbers apart (policy). */
export const leastRange = 4

type Table = ReadonlyArray<ReadonlyArray<number>>

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, number) => total + number, 0)

const withAllTotals = (table: Table): ExportedTable => ({
  cells: table.map((row) => row.map(exportCount)),
  rowTotals: table.map((row) => exportCount(sum(row))),
  columnTotals: (table[0] ?? []).map((_, column) => exportCount(sum(table.map((row) => row[column] ?? 0)))),
  total: exportCount(sum(table.map(sum)))
})

const known = (printed: ExportedCount | null): Interval => (printed === null ? unknown : possibleCounts(printed))

const knownTable = ({ cells, columnTotals, rowTotals, total }: ExportedTable): KnownTable => ({
  cells: cells.map((row) => row.map(known)),
  rowTotals: rowTotals.map(known),
  columnTotals: columnTotals.map(known),
  total: known(total)
})

/** The first hidden count, in reading order, that a reader can tell too closely. */
const tooClose = (table: Table, printed: ExportedTable): readonly [row: number, column: number] | undefined => {
  const knows = knownTable(printed)
  for (const [row, cells] of printed.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell !== "*") continue
      const { hi, lo } = cellBounds(table, knows, row, column)
      if (hi - lo < leastRange) return [row, column]
    }
  }
  return undefined
}

const without = (totals: ReadonlyArray<ExportedCount | null>, index: number) =>
  totals.map((total, at) => (at === index ? null : total))

/** Every way to leave out one more total that bears on a cell, in the order we would rather do without them. */
const leavingOutOne = (printed: ExportedTable, row: number, column: number): ReadonlyArray<ExportedTable> => [
  ...(printed.rowTotals[row] === null ? [] : [{ ...printed, rowTotals: without(printed.rowTotals, row) }]),
  ...(printed.columnTotals[column] === null
    ? []
    : [{ ...printed, columnTotals: without(printed.columnTotals, column) }]),
  ...(printed.total === null ? [] : [{ ...printed, total: null }])
]

const audited = (table: Table, printed: ExportedTable): ExportedTable => {
  const close = tooClose(table, printed)
  if (close === undefined) return printed
  const [row, column] = close
  const options = leavingOutOne(printed, row, column)
  const enough = options.find((option) => {
    const { hi, lo } = cellBounds(table, knownTable(option), row, column)
    return hi - lo >= leastRange
  })
  const next = enough ?? options[0]
  return next === undefined ? printed : audited(table, next)
}

/**
 * Counts of people with totals, for export: cells and totals rounded each on its own from the true numbers. Rounding alone
 * is not safe (7 12 12 12 would print as `*` 10 10 10 with total 45, so `*` is 7), so each `*` is worked out as a reader
 * could, from everything printed; where it is known too closely, a total of its row or column is left out. Rows have the
 * same length. Counts of people only: opinions have the rules of `readiness/release`.
 */
export const exportTable = (table: Table): ExportedTable => audited(table, withAllTotals(table))

/** One row of counts with its total, for export. */
export const exportRow = (
  counts: ReadonlyArray<number>
): { readonly cells: ReadonlyArray<ExportedCount>; readonly total: ExportedCount | null } => {
  const { cells, rowTotals } = exportTable([counts])
  return { cells: cells[0] ?? [], total: rowTotals[0] ?? null }
}
