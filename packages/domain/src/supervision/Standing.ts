import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Provenance } from "../provenance/Provenance.ts"
import { Interval } from "./Interval.ts"
import { PersonId } from "./Records.ts"
import { Strand } from "./Strand.ts"

/**
 * Where a strand of a worker stands on a day. `Overdue` and `NeverHeld` begin on the day after the last day of grace;
 * `NeverHeld` stands for `Overdue` while nothing was ever held.
 */
export const StandingStatus = Schema.Literals([
  "NotDueYet",
  "DueSoon",
  "Due",
  "Overdue",
  "NeverHeld",
  "Paused",
  "NotArranged"
])
export type StandingStatus = typeof StandingStatus.Type

/** What a standing rests on: enough to say why in words. */
export const Basis = Schema.TaggedUnion({
  /** Nobody is named on this day; the last arrangement ended on `endedOn`, if there was one. */
  NobodyNamed: { endedOn: Schema.optionalKey(CalendarDate) },
  /** The worker is away, to the last day `until` if it is known. */
  Away: { since: CalendarDate, until: Schema.optionalKey(CalendarDate) },
  /** The clock runs. */
  Clock: {
    /** The day it is counted from, and what happened then. */
    anchor: CalendarDate,
    anchoredBy: Schema.Literals(["held", "started", "arranged"]),
    interval: Interval,
    newStarterUntil: Schema.optionalKey(CalendarDate),
    /** The due date is not anchor plus interval: the worker came back then, or the policy began then. */
    movedBy: Schema.optionalKey(Schema.Literals(["return", "policy"])),
    graceDays: Schema.Natural
  }
})
export type Basis = typeof Basis.Type

/** One worker's strand on a day. */
export const Standing = Schema.Struct({
  worker: PersonId,
  strand: Strand,
  status: StandingStatus,
  /** Who is named for it on the day. */
  supervisor: Schema.optionalKey(PersonId),
  /** The last day it was held, whoever gave it then. */
  lastHeld: Schema.optionalKey(CalendarDate),
  /** None while it is not arranged or paused. */
  dueOn: Schema.optionalKey(CalendarDate),
  basis: Basis,
  /** Where the rule that decided comes from. */
  provenance: Provenance
})
export type Standing = typeof Standing.Type

/** Whether a day without a session is too many. */
export const isLate = ({ status }: Standing): boolean => status === "Overdue" || status === "NeverHeld"
