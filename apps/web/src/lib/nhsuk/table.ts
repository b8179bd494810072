import { part, type Content, type PartOptions } from "./content.ts"

/** A cell of a table, or a column head: then its format and alignment hold for the whole column. */
export interface Cell extends PartOptions {
  /** Numbers stand at the right in digits of equal width; "string" for words in a column of numbers. */
  readonly format?: "numeric" | "string" | undefined
  readonly align?: "left" | "centre" | "right" | undefined
  /** A width class of the NHS.UK grid, such as "one-third". */
  readonly width?: string | undefined
  readonly href?: string | undefined
  readonly visuallyHiddenText?: string | undefined
  readonly colspan?: number | undefined
  readonly rowspan?: number | undefined
}

/** A cell with what it takes over from the head of its column. */
export const cellInColumn = (given: Content | Cell, head: Cell | undefined): Cell => {
  const cell = part<Cell>(given) ?? {}
  return {
    ...cell,
    format: cell.format ?? head?.format,
    align: cell.align ?? (cell.format === "string" && head?.format === "numeric" ? "right" : head?.align)
  }
}

/** The classes of a cell. */
export const cellClasses = (cell: Cell, element: "th" | "td") => {
  const base = element === "th" ? "nhsuk-table__header" : "nhsuk-table__cell"
  return [
    base,
    cell.format === "numeric" && `${base}--numeric`,
    cell.align && `nhsuk-u-text-align-${cell.align}`,
    cell.width && `nhsuk-u-width-${cell.width}`,
    cell.class
  ]
}
