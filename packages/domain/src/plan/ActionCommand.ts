import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { actionDetails, ActionId, actionLinks, OneSentence, Origin } from "./Action.ts"

/** Puts an action into the plan. */
export const AddAction = Schema.Struct({ id: ActionId, origin: Origin, ...actionDetails, ...actionLinks })
export type AddAction = typeof AddAction.Type

/** What may be done with an action that is in the plan. */
export const ActionCommand = Schema.TaggedUnion({
  ChangeAction: actionDetails,
  StartAction: {},
  /** Looked at and still going: one sentence on what moved, and when to look again. */
  ContinueAction: { said: OneSentence, due: CalendarDate },
  /** Done: one sentence on what came of it. */
  FinishAction: { said: OneSentence },
  /** Given up: one sentence on why. */
  StopAction: { said: OneSentence },
  ReopenAction: { due: CalendarDate }
})
export type ActionCommand = typeof ActionCommand.Type
