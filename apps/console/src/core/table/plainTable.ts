import { fit, widthOf } from "../text/fit.ts"
import type { Column, Row } from "./Column.ts"

/** A table for a page or a file: nothing cut, nothing left out, no blanks at the end of a line. */
export const plainTable = (columns: ReadonlyArray<Column>, rows: ReadonlyArray<Row>): ReadonlyArray<string> => {
  const widths = columns.map(({ title }, index) =>
    Math.max(widthOf(title), ...rows.map(({ cells }) => widthOf(cells[index] ?? "")))
  )
  const line = (cells: ReadonlyArray<string>): string =>
    widths
      .map((width, index) => fit(cells[index] ?? "", width))
      .join("  ")
      .trimEnd()
  return [line(columns.map(({ title }) => title)), ...rows.map(({ cells }) => line(cells))]
}
