import { here } from "./looking.ts"
import type { State } from "./State.ts"

/** The smallest window the full screen can be used in. */
export const least = { columns: 60, rows: 15 } as const

/** How the lines of the window are shared out. */
export interface Layout {
  /** Lines above the lists. */
  readonly head: number
  /** A line that names the lists, where one is shown at a time. */
  readonly tabs: boolean
  /** Two lists stand side by side. */
  readonly beside: boolean
  /** Rows of a list, under its titles. */
  readonly list: number
  /** Lines that say why, what next, and from where. */
  readonly panel: number
  /** Room for lines across between the parts. */
  readonly roomy: boolean
  /** Lines between the top line and the panel, for dialogs. */
  readonly body: number
}

/** Header, the line under it, the line over the panel, status and footer. */
const fixed = 5
const besideFrom = 76

/** Shares out the window: the list gets what the other parts leave, and these take less where there is little. */
export const layoutOf = (state: State): Layout => {
  const { columns, rows } = state.size
  const { page } = here(state)
  const roomy = rows >= 20
  const panel = rows < 20 ? 2 : rows < 30 ? 4 : 7
  const head = Math.min(page?.head.length ?? 0, roomy ? 3 : 1)
  const beside = (page?.beside ?? false) && columns >= besideFrom
  const tabs = (page?.panes.length ?? 1) > 1 && !beside
  const body = Math.max(3, rows - fixed - (roomy ? 2 : 0) - panel)
  const blank = roomy && head > 0 ? 1 : 0
  const list = Math.max(1, body - head - blank - (tabs ? 1 : 0) - 1)
  return { head, tabs, beside, list, panel, roomy, body }
}

/** Whether the window is too small to show anything useful. */
export const isTooSmall = ({ size }: State): boolean => size.columns < least.columns || size.rows < least.rows

/** The first row in sight so that `index` is in sight: as it was, moved no further than needed. */
export const topFor = (top: number, index: number, height: number, count: number): number => {
  const last = Math.max(0, count - height)
  const lowest = Math.max(0, index - height + 1)
  return Math.min(last, Math.max(lowest, Math.min(top, index)))
}
