/** A column of a table: what heads it, and how it takes part in a narrow one. */
export interface Column {
  /** What it is called in a filter: `stage:prep`. */
  readonly id: string
  readonly title: string
  /** Narrower it tells nothing: then it is left out, the highest `drop` first. */
  readonly min: number
  /** Wider it is only white. */
  readonly max?: number
  /** Columns without it are never left out. */
  readonly drop?: number
  /** Takes what is left over. */
  readonly grows?: boolean
}

/** A row as a table shows it: its cells are in the order of the columns. */
export interface Row {
  /** Stays the same when rows are sorted, filtered or read again. */
  readonly key: string
  readonly cells: ReadonlyArray<string>
}
