/** What a chart shows, as text in rows: the table under it and the CSV behind it are this and nothing else. */
export interface ChartTable {
  readonly header: ReadonlyArray<string>
  /** The first cell of each row names it. */
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}

/**
 * The table as CSV: comma, quotes where needed, CRLF, in UTF-8 with a byte order mark so that spreadsheets read it right. A
 * cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export const csvOf = ({ header, rows }: ChartTable): string =>
  `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`

const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
