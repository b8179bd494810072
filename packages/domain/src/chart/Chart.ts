import type { Perspective } from "../readiness/Perspective.ts"
import type { ChartTable } from "./ChartTable.ts"
import type { Drawing } from "./Drawing.ts"

/** A chart whole: what it says in words, what it draws at a width, and the same as a table. */
export interface Chart {
  /** What it finds, in about ten words. */
  readonly title: string
  /** How to read it. */
  readonly note: string
  /** What it is and holds, for somebody who cannot see it. */
  readonly description: string
  /** Which shape stands for whom. */
  readonly key: ReadonlyArray<{ readonly group: Perspective; readonly words: string }>
  readonly table: ChartTable
  readonly drawAt: (width: number) => Drawing
}

/** The two widths every page draws: on a screen of a desk and of a phone. */
export const wideWidth = 860

/** The width of charts on small screens, in pixels. */
export const narrowWidth = 330
