import { type Chart, narrowWidth, wideWidth } from "@peerbridge/domain/chart/Chart"
import type { Drawing } from "@peerbridge/domain/chart/Drawing"

/** A chart as a page draws it: its words, its table, and the drawing at both widths, of which one is seen. */
export interface ChartView extends Omit<Chart, "drawAt"> {
  readonly wide: Drawing
  readonly narrow: Drawing
}

/** Draws a chart, on the server: what reaches the page is places and words, and nothing they were reckoned from. */
export const viewOf = ({ description, drawAt, key, note, table, title }: Chart): ChartView => ({
  title,
  note,
  description,
  key,
  table,
  wide: drawAt(wideWidth),
  narrow: drawAt(narrowWidth)
})
