import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { ActionId, actionStatusNames } from "./Action.ts"

const StatusTag = Schema.Literals(["NotStarted", "InProgress", "Done", "Stopped"])

/** Somebody else changed the action in between: look at both, then choose. */
export class ActionMoved extends Schema.TaggedError<ActionMoved>()("ActionMoved", {
  id: ActionId,
  seen: Schema.Natural,
  current: Schema.Natural
}) {
  override get message() {
    return `The action was changed while you were writing: you saw version ${this.seen}, it is now ${this.current}`
  }
}

/** The action is not at a point where this can be done with it. */
export class NotFromHere extends Schema.TaggedError<NotFromHere>()("NotFromHere", {
  id: ActionId,
  status: StatusTag,
  command: Schema.NonEmptyString
}) {
  override get message() {
    const is = `The action is ${actionStatusNames[this.status].toLowerCase()}`
    return this.status === "Done" || this.status === "Stopped" ? `${is}: reopen it first` : `${is} already`
  }
}

/** A date to look at an action again cannot lie in the past. */
export class DueInThePast extends Schema.TaggedError<DueInThePast>()("DueInThePast", {
  due: CalendarDate,
  today: CalendarDate
}) {
  override get message() {
    return `The due date ${this.due} is before today, ${this.today}`
  }
}

/** Every reason for which a command on an action is refused. */
export type ActionRefused = ActionMoved | NotFromHere | DueInThePast
