import { type Chart, narrowWidth, wideWidth } from "@peerbridge/domain/chart/Chart"
import type { Drawing } from "@peerbridge/domain/chart/Drawing"

/** A chart as a page draws it: its words, its table, and the drawing at both widths, of which one is seen. */
export interface ChartView extends Omit<Chart, "drawAt"> {
  readonly wide: Drawing
  readonly narrow: Drawing
}

/** Width of a chart on a page without a side list. */
export const wholeWidth = 1110

/**
 * Draws a chart, on the server: what reaches the page is places and words, and nothing they were reckoned from. `width` is
 * that of the column it stands in on a wide screen, so that its text is as large as that around it.
 */
export const viewOf = ({ description, drawAt, key, note, table, title }: Chart, width = wideWidth): ChartView => ({
  title,
  note,
  description,
  key,
  table,
  wide: drawAt(width),
  narrow: drawAt(narrowWidth)
})
