import { widthOf } from "../text/fit.ts"
import type { Column, Row } from "./Column.ts"

/** A column with the place it has among the cells of a row, and its width. */
export interface PlacedColumn {
  readonly column: Column
  readonly index: number
  readonly width: number
}

const gap = 2

/**
 * How wide each column is in a table of so many columns of a terminal: as wide as its texts, within its own bounds. While they do
 * not fit, the column most ready to be left out goes; then the widest are narrowed down to their minimum. What is left over goes
 * to those that grow.
 */
export const columnWidths = (
  columns: ReadonlyArray<Column>,
  rows: ReadonlyArray<Row>,
  width: number
): ReadonlyArray<PlacedColumn> => {
  const wanted = columns.map((column, index) => ({ column, index, width: naturalWidth(column, index, rows) }))
  return spread(narrow(leaveOut(wanted, width), width), width)
}

const naturalWidth = (column: Column, index: number, rows: ReadonlyArray<Row>): number => {
  const widest = Math.max(widthOf(column.title), ...rows.map(({ cells }) => widthOf(cells[index] ?? "")))
  return Math.max(column.min, Math.min(widest, column.max ?? widest))
}

const gaps = (placed: ReadonlyArray<PlacedColumn>): number => gap * Math.max(0, placed.length - 1)
const totalOf = (placed: ReadonlyArray<PlacedColumn>): number =>
  placed.reduce((sum, one) => sum + one.width, gaps(placed))
const leastOf = (placed: ReadonlyArray<PlacedColumn>): number =>
  placed.reduce((sum, { column }) => sum + column.min, gaps(placed))

const leaveOut = (placed: ReadonlyArray<PlacedColumn>, width: number): ReadonlyArray<PlacedColumn> => {
  if (leastOf(placed) <= width) return placed
  const droppable = placed.filter(({ column }) => column.drop !== undefined)
  const first = droppable.toSorted((a, b) => (b.column.drop ?? 0) - (a.column.drop ?? 0))[0]
  return first === undefined
    ? placed
    : leaveOut(
        placed.filter((one) => one !== first),
        width
      )
}

const narrow = (placed: ReadonlyArray<PlacedColumn>, width: number): ReadonlyArray<PlacedColumn> => {
  const over = totalOf(placed) - width
  if (over <= 0) return placed
  const [widest] = placed
    .filter((one) => one.width > one.column.min)
    .toSorted((a, b) => b.width - b.column.min - (a.width - a.column.min))
  if (widest === undefined) return placed
  const next = Math.max(widest.column.min, widest.width - Math.max(1, Math.ceil(over / placed.length)))
  return narrow(
    placed.map((one) => (one === widest ? { ...one, width: next } : one)),
    width
  )
}

const spread = (placed: ReadonlyArray<PlacedColumn>, width: number): ReadonlyArray<PlacedColumn> => {
  const left = width - totalOf(placed)
  const growing = placed.filter(({ column }) => column.grows === true)
  if (left <= 0 || growing.length === 0) return placed
  const share = Math.floor(left / growing.length)
  return placed.map((one) => (one.column.grows === true ? { ...one, width: one.width + share } : one))
}
