import type { Action, Links, ListRow, Pane } from "../Page.ts"
import type { KeyCommand, Scope } from "./bindings.ts"
import { rowsMatching } from "./matching.ts"
import { firstPosition, type Position, type State, type Visit } from "./State.ts"

/** Where one is. */
export const here = ({ stack }: State): Visit => stack.at(-1) ?? stack[0]

/** Which keys count. */
export const scopeOf = ({ mode }: State): Scope => scopes[mode._tag]

const scopes = {
  Browse: "browse",
  Filter: "filter",
  GoTo: "goto",
  Palette: "palette",
  Read: "read",
  Yes: "yes",
  Name: "name",
  Text: "text"
} as const satisfies Readonly<Record<State["mode"]["_tag"], Scope>>

/** The list one is in. */
export const paneOf = ({ page, pane }: Visit): Pane | undefined => page?.panes[pane] ?? page?.panes[0]

/** The filter as it stands, also while it is being written. */
export const rowsOf = (visit: Visit, pane: Pane): ReadonlyArray<ListRow> => rowsMatching(pane, visit.filter)

export const positionIn = ({ at }: Visit, pane: Pane): Position => at[pane.id] ?? firstPosition(pane.start)

/** Which of the rows one stands on: the same row as before if it is there, else the one in its place. */
export const indexIn = (rows: ReadonlyArray<ListRow>, { index, key }: Position): number => {
  const found = rows.findIndex((row) => row.key === key)
  return found === -1 ? Math.max(0, Math.min(index, rows.length - 1)) : found
}

/** The row one stands on. */
export const rowHere = (visit: Visit): ListRow | undefined => {
  const pane = paneOf(visit)
  if (pane === undefined) return undefined
  const rows = rowsOf(visit, pane)
  return rows[indexIn(rows, positionIn(visit, pane))]
}

/** Where one can go from here: from the row first, then from the page. */
export const linksHere = (visit: Visit): Links => ({ ...visit.page?.links, ...rowHere(visit)?.links })

/** What can be done here, with the row first, then with the page; each kind once. */
export const actionsHere = (visit: Visit): ReadonlyArray<Action> => {
  const ofRow = rowHere(visit)?.actions ?? []
  const ofPage: ReadonlyArray<Action> = visit.page?.actions ?? []
  return [...ofRow, ...ofPage.filter(({ id }) => ofRow.every((action) => action.id !== id))]
}

/** What can be done of one kind. */
export const actionHere = (visit: Visit, id: Action["id"]): Action | undefined =>
  actionsHere(visit).find((action) => action.id === id)

/** Whether a command makes sense here at all; whether it can be done right now is another question. */
export const isHere = (state: State, command: KeyCommand): boolean => {
  const visit = here(state)
  switch (command) {
    case "new":
    case "rename":
    case "close":
    case "reveal":
      return actionHere(visit, command) !== undefined
    case "rounds":
    case "results":
    case "audit":
    case "more":
      return linksHere(visit)[command] !== undefined
    case "next-pane":
    case "previous-pane":
      return (visit.page?.panes.length ?? 1) > 1
    case "undo":
      return state.undo !== undefined
    case "open":
      return rowHere(visit) !== undefined
    case "back":
      return state.stack.length > 1 || visit.filter !== ""
    case "quit":
      return state.stack.length === 1
    default:
      return true
  }
}

/** Why a command that makes sense here cannot be done right now. */
export const whyOff = (state: State, command: KeyCommand): string | undefined => {
  const visit = here(state)
  switch (command) {
    case "new":
    case "rename":
    case "close":
    case "reveal":
      return actionHere(visit, command)?.off
    case "results": {
      const link = linksHere(visit).results
      return link !== undefined && "off" in link ? link.off : undefined
    }
    default:
      return undefined
  }
}

/** The same as a command, for the row one stands on or the page. */
export const commandHere = (visit: Visit): string => rowHere(visit)?.command ?? visit.page?.command ?? "--help"

/** From the organisation down to where one is. */
export const trailOf = ({ page, place }: Visit): ReadonlyArray<string> => page?.trail ?? [place._tag]
