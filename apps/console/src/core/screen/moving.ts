import { layoutOf, topFor } from "./layout.ts"
import { here, indexIn, paneOf, positionIn, rowsOf } from "./looking.ts"
import type { State, Visit } from "./State.ts"

/** The state with the visit one is at changed. */
export const atVisit = (state: State, change: (visit: Visit) => Visit): State => {
  const changed = change(here(state))
  const [first, ...others] = state.stack
  return {
    ...state,
    stack: others.length === 0 ? [changed] : [first, ...others.slice(0, -1), changed]
  }
}

/** Stands on another row of the list; `to` gives its index from the present one and how many there are. */
export const moveTo = (state: State, to: (index: number, count: number, height: number) => number): State =>
  atVisit(state, (visit) => {
    const pane = paneOf(visit)
    if (pane === undefined) return visit
    const rows = rowsOf(visit, pane)
    const position = positionIn(visit, pane)
    const { list } = layoutOf(state)
    const index = Math.max(0, Math.min(rows.length - 1, to(indexIn(rows, position), rows.length, list)))
    const top = topFor(position.top, index, list, rows.length)
    return { ...visit, at: { ...visit.at, [pane.id]: { key: rows[index]?.key, index, top } } }
  })

/** Goes to the list after, or before, the present one. */
export const movePane = (state: State, by: 1 | -1): State =>
  atVisit(state, (visit) => {
    const count = visit.page?.panes.length ?? 1
    return { ...visit, pane: (visit.pane + by + count) % count }
  })
