import type { Look } from "../Look.ts"
import { cutMark } from "../signs.ts"
import { ends } from "../text/fit.ts"
import { here, paneOf, rowsOf } from "./looking.ts"
import type { State } from "./State.ts"
import { textOf } from "./Field.ts"

/** What heads the filter while it is written; the cursor stands behind it. */
export const filterPrompt = "filter: "

/** One line on how things are: what was just done or refused, else what the list is; and how much of it is in sight. */
export const statusLine = (state: State, width: number, look: Look): string => {
  const { mode } = state
  return mode._tag === "Filter"
    ? ends(`${filterPrompt}${textOf(mode.field)}`, counted(state), width, cutMark(look))
    : ends(news(state, look), facts(state), width, cutMark(look))
}

const news = (state: State, look: Look): string => {
  const { failed, page, reading } = here(state)
  if (state.busy !== undefined) return `${state.busy} ...`
  if (state.toast !== undefined) {
    const sign = state.toast.tone === "refused" ? "!" : look.ascii ? "*" : "✓"
    return `${sign} ${state.toast.text}`
  }
  if (failed !== undefined) return page === undefined ? "" : `! ${failed} Shown is what was read before.`
  return page === undefined ? (reading ? "Reading ..." : "") : page.note
}

const counted = (state: State): string => {
  const visit = here(state)
  const pane = paneOf(visit)
  if (pane === undefined) return ""
  const shown = rowsOf(visit, pane).length
  const all = pane.rows.length === 1 ? "1 row" : `${pane.rows.length} rows`
  return shown === pane.rows.length ? all : `${shown} of ${all}`
}

const facts = (state: State): string => {
  const { filter, readAt } = here(state)
  return [
    counted(state),
    ...(filter === "" ? [] : [`filter: ${filter}`]),
    ...(readAt === undefined ? [] : [`read ${readAt}`])
  ].join("  ")
}
