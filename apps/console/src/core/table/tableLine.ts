import { fit } from "../text/fit.ts"
import type { PlacedColumn } from "./columnWidths.ts"

/** The titles of the columns, in one line. */
export const titleLine = (placed: ReadonlyArray<PlacedColumn>, mark: string): string =>
  placed.map(({ column, width }) => fit(column.title, width, mark)).join("  ")

/** The cells of a row, in one line. */
export const cellLine = (placed: ReadonlyArray<PlacedColumn>, cells: ReadonlyArray<string>, mark: string): string =>
  placed.map(({ index, width }) => fit(cells[index] ?? "", width, mark)).join("  ")
