import type { Column } from "../table/Column.ts"
import type { ListRow, Pane } from "../Page.ts"

/**
 * The rows a filter leaves. Each word has to be found: anywhere in the row, or in the column it names, as in `stage:prep`. Capitals
 * do not matter.
 */
export const rowsMatching = (
  { columns, rows }: Pick<Pane, "columns" | "rows">,
  filter: string
): ReadonlyArray<ListRow> => {
  const tests = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => testOf(word, columns))
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)))
}

const testOf = (word: string, columns: ReadonlyArray<Column>): ((row: ListRow) => boolean) => {
  const [name = "", ...rest] = word.split(":")
  const index = rest.length === 0 ? -1 : columns.findIndex(({ id }) => id === name)
  const wanted = index === -1 ? word : rest.join(":")
  return ({ cells }) =>
    index === -1
      ? cells.some((cell) => cell.toLowerCase().includes(wanted))
      : (cells[index] ?? "").toLowerCase().includes(wanted)
}

/** Whether every word of what was typed is in a text. */
export const hasWords = (text: string, typed: string): boolean => {
  const within = text.toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => within.includes(word))
}
