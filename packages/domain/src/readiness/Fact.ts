import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"

/**
 * What is known of a fact of the service ("What is already true?"): one tick and a date until records can tell. `not-sure`
 * is a full answer, and the same as no answer: not recorded, never "no".
 */
export const FactAnswer = Schema.Struct({
  answer: Schema.Literals(["yes", "no", "not-sure"]),
  /** The day on which it was true, or was not. */
  asOf: CalendarDate,
  /** Who says so: a person's tick, or the records of posts, supervision and training. */
  from: Schema.Literals(["tick", "records"]),
  /** What the records show, as a sentence: "1 of 2 workers has no peer supervisor." */
  shows: Schema.optionalKey(Schema.NonEmptyString)
})
export type FactAnswer = typeof FactAnswer.Type

/** What a gate reads of a fact. */
export type Recorded = "yes" | "no" | "not-recorded"

/** What a gate reads of an answer: nothing known and not sure are both not recorded, never no. */
export const recordedOf = (fact: FactAnswer | undefined): Recorded =>
  fact === undefined || fact.answer === "not-sure" ? "not-recorded" : fact.answer
