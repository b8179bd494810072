/** One worker's strand on the board. */
export interface BoardRow {
  readonly worker: string
  readonly strand: string
  /** A sign of one letter that says the state without colour, and its word. */
  readonly glyph: string
  readonly state: string
  readonly due: string
  readonly why: string
  readonly wouldChange: string
}
