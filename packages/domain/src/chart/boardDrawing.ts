import { type Drawn, line, narrowBelow, textSize, words } from "./Drawing.ts"
import type { Plot } from "./Plot.ts"
import { nothingDrawn } from "./plotFrame.ts"
import type { BoardRow } from "./BoardRow.ts"
import { wrapWords } from "./wrapWords.ts"

/** Where columns begin, in parts of the width. */
const starts = { worker: 0, strand: 0.18, state: 0.36, due: 0.52, why: 0.66 }

/** The board at a width: a line of columns for each row; narrow, the cells of a row one under another. */
export const boardDrawing = (rows: ReadonlyArray<BoardRow>, width: number): Plot => {
  if (rows.length === 0) return nothingDrawn(width, "No supervision to show.")
  const narrow = width < narrowBelow
  const size = textSize(width)
  const head = narrow ? [] : headings(width, size)
  const drawn = rows.reduce<{ readonly top: number; readonly shapes: ReadonlyArray<Drawn> }>(
    ({ shapes, top }, row) => {
      const cells = narrow ? stacked(row, width, size) : sideBySide(row, width, size)
      const lowest = Math.max(...cells.map(({ at }) => at))
      return {
        top: top + (lowest + 1) * (size + 6) + 12,
        shapes: [
          ...shapes,
          line("row", [0, top], [width, top]),
          ...cells.map(({ at, look, text, x }) => words(text, { x, y: top + (at + 1) * (size + 6), size }, { look }))
        ]
      }
    },
    { top: narrow ? 0 : size + 14, shapes: head }
  )
  return { width, height: drawn.top, shapes: drawn.shapes }
}

interface Cell {
  readonly text: string
  readonly x: number
  /** Which line of the row, from 0. */
  readonly at: number
  readonly look: "plain" | "strong" | "quiet"
}

const headings = (width: number, size: number): ReadonlyArray<Drawn> =>
  [
    ["Worker", starts.worker] as const,
    ["Supervision", starts.strand] as const,
    ["State", starts.state] as const,
    ["Due", starts.due] as const,
    ["Why", starts.why] as const
  ].map(([text, part]) => words(text, { x: Math.round(part * width), y: size + 4, size }, { look: "quiet" }))

const signed = ({ glyph, state }: BoardRow): string => `[${glyph}] ${state}`

const sideBySide = (row: BoardRow, width: number, size: number): ReadonlyArray<Cell> => {
  const cell = (text: string, from: number, to: number, look: Cell["look"] = "plain"): ReadonlyArray<Cell> =>
    wrapWords(text, (to - from) * width - 12, size, look === "strong").map((each, at) => ({
      text: each,
      x: Math.round(from * width),
      at,
      look
    }))
  return [
    ...cell(row.worker, starts.worker, starts.strand),
    ...cell(row.strand, starts.strand, starts.state),
    ...cell(signed(row), starts.state, starts.due, "strong"),
    ...cell(row.due, starts.due, starts.why),
    ...cell(row.why, starts.why, 1, "quiet")
  ]
}

const stacked = (row: BoardRow, width: number, size: number): ReadonlyArray<Cell> => {
  const lines = (text: string, look: Cell["look"]) =>
    wrapWords(text, width, size, look === "strong").map((each) => ({ text: each, x: 0, look }))
  return [
    ...lines(`${row.worker}: ${row.strand.toLowerCase()}`, "plain"),
    ...lines(row.due === "None" ? signed(row) : `${signed(row)}, due ${row.due}`, "strong"),
    ...lines(row.why, "quiet")
  ].map((cell, at) => ({ ...cell, at }))
}
