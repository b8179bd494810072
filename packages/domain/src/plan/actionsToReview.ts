import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Action } from "./Action.ts"

/** Whether an action still asks for work: not started or in progress. */
export const isOpen = ({ status }: Action): boolean => status._tag === "NotStarted" || status._tag === "InProgress"

/** Open actions whose due date has come: done, still going, or stopped? The longest due first, then by id. */
export const actionsToReview = (actions: ReadonlyArray<Action>, today: CalendarDate): ReadonlyArray<Action> =>
  actions
    .filter((action) => isOpen(action) && action.due <= today)
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1))
