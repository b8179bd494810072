import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Slug } from "../Slug.ts"
import { OwnerRole } from "./OwnerRole.ts"

/** The id of an action in a team's plan. */
export const ActionId = Schema.NonEmptyString.pipe(Schema.brand("ActionId"))
export type ActionId = typeof ActionId.Type

/** One sentence a team will read again later: at most 300 characters, on one line. */
export const OneSentence = Schema.NonEmptyString.check(
  Schema.isMaxLength(300),
  Schema.isPattern(/^\S[^\n\r]*$/, { message: "one sentence on one line" })
)
export type OneSentence = typeof OneSentence.Type

/** Where an action came from: the catalogue's suggestion, or the team's own idea. */
export const Origin = Schema.TaggedUnion({ Suggested: { suggestion: Slug }, Own: {} })
export type Origin = typeof Origin.Type

/** How far an action is. A stopped action keeps its reason, because not doing something is a decision too. */
export const ActionStatus = Schema.TaggedUnion({
  NotStarted: {},
  InProgress: { since: CalendarDate },
  Done: { on: CalendarDate, said: OneSentence },
  Stopped: { on: CalendarDate, said: OneSentence }
})
export type ActionStatus = typeof ActionStatus.Type

/** The words of a status. */
export const actionStatusNames: Readonly<Record<ActionStatus["_tag"], string>> = {
  NotStarted: "Not started",
  InProgress: "In progress",
  Done: "Done",
  Stopped: "Stopped"
}

/** What may be set when an action is added or changed. */
export const actionDetails = {
  title: Schema.NonEmptyString.check(Schema.isMaxLength(200)),
  ownerRole: OwnerRole,
  due: CalendarDate
}

/** What an action bears on. */
export const actionLinks = { items: Schema.Array(Slug), gates: Schema.Array(Slug), nodes: Schema.Array(Slug) }

/** Something that happened to an action, and on which day. Who did it is in the audit, not here. */
export const ActionEvent = Schema.TaggedUnion({
  ActionAdded: { id: ActionId, origin: Origin, ...actionDetails, ...actionLinks, on: CalendarDate },
  ActionChanged: { ...actionDetails, on: CalendarDate },
  ActionStarted: { on: CalendarDate },
  /** At a review: still going, with the next date to look at it. */
  ActionContinued: { said: OneSentence, due: CalendarDate, on: CalendarDate },
  ActionFinished: { said: OneSentence, on: CalendarDate },
  ActionStopped: { said: OneSentence, on: CalendarDate },
  ActionReopened: { due: CalendarDate, on: CalendarDate }
})
export type ActionEvent = typeof ActionEvent.Type

/** The event every history begins with. */
export type ActionAdded = Extract<ActionEvent, { readonly _tag: "ActionAdded" }>

/** An action in a team's plan: its own or a suggested one, with a role that sees it through, a due date and its history. */
export const Action = Schema.Struct({
  id: ActionId,
  origin: Origin,
  ...actionDetails,
  ...actionLinks,
  status: ActionStatus,
  /** Everything that happened to it, oldest first; never rewritten. */
  history: Schema.NonEmptyArray(ActionEvent)
})
export type Action = typeof Action.Type

/** How often it was changed: a command names the version it saw. */
export const versionOf = (action: Action): number => action.history.length
