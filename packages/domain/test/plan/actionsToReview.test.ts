import { assert, it } from "@effect/vitest"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { type Action, ActionId, type ActionStatus } from "@peerbridge/domain/plan/Action"
import { actionsToReview } from "@peerbridge/domain/plan/actionsToReview"
import { actionAdded } from "@peerbridge/domain/plan/applyActionEvent"

const today = CalendarDate.make("2026-11-21")

const action = (id: string, due: string, status: ActionStatus = { _tag: "InProgress", since: today }): Action => ({
  ...actionAdded({
    _tag: "ActionAdded",
    id: ActionId.make(id),
    origin: { _tag: "Own" },
    title: id,
    ownerRole: "team-lead",
    due: CalendarDate.make(due),
    items: [],
    gates: [],
    nodes: [],
    on: CalendarDate.make("2026-10-01")
  }),
  status
})

it("open actions are reviewed from their due date on, the longest due first, then by id", () => {
  const due = actionsToReview(
    [
      action("c", "2026-11-21"),
      action("b", "2026-11-21", { _tag: "NotStarted" }),
      action("tomorrow", "2026-11-22"),
      action("done", "2026-11-01", { _tag: "Done", on: today, said: "Done." }),
      action("stopped", "2026-11-01", { _tag: "Stopped", on: today, said: "Not now." }),
      action("a", "2026-11-20")
    ],
    today
  )
  assert.deepStrictEqual(
    due.map(({ id }) => String(id)),
    ["a", "b", "c"]
  )
})
