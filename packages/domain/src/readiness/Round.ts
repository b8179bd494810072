import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { DisclosurePolicy } from "./release/Policy.ts"
import { RoundSetUp } from "./RoundSetUp.ts"

const opened = {
  setUp: RoundSetUp,
  openedOn: CalendarDate,
  /** The numbers of disclosure control as they were on that day: changed later, they change nothing here. */
  policy: DisclosurePolicy
}

/**
 * One time of asking: draft -> open -> closed -> revealed, and from closed back to open until the reveal. Answers are
 * taken only while open; results exist only once revealed, and are then final.
 */
export const Round = Schema.TaggedUnion({
  Draft: { setUp: RoundSetUp },
  Open: opened,
  Closed: { ...opened, closedOn: CalendarDate },
  Revealed: { ...opened, closedOn: CalendarDate, revealedOn: CalendarDate }
})
export type Round = typeof Round.Type

/** Where a round is. */
export type RoundState = Round["_tag"]

/** A round that is being set up: nobody is asked yet. */
export type DraftRound = Extract<Round, { readonly _tag: "Draft" }>

/** A round that takes answers. */
export type OpenRound = Extract<Round, { readonly _tag: "Open" }>

/** A round that takes no more answers, and shows none yet. */
export type ClosedRound = Extract<Round, { readonly _tag: "Closed" }>

/** A round whose results are shown, for good. */
export type RevealedRound = Extract<Round, { readonly _tag: "Revealed" }>

/** The states as people read them. */
export const roundStateNames: Readonly<Record<RoundState, string>> = {
  Draft: "Draft",
  Open: "Open",
  Closed: "Closed, not shown yet",
  Revealed: "Results are shown"
}
