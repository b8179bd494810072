import type { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import type { FactAnswer } from "@peerbridge/domain/readiness/Fact"
import { Option } from "effect"
import type { Problems } from "../forms/problems.ts"
import { dateOf, isBlank, typed, typedDate, type TypedDate } from "./typed.ts"

/** What the form of facts says of one gate: as typed, and as it stood when the form was made. */
export interface SentFact {
  readonly answer: string
  readonly date: TypedDate
  readonly seen: string
}

/** By gate id. */
export type SentFacts = Readonly<Record<string, SentFact>>

/** A change to record: an answer, and the day it was true; today when no day was given. */
export interface FactChange {
  readonly gate: string
  readonly answer: FactAnswer["answer"]
  readonly asOf: CalendarDate | null
}

/** What is recorded, in a few letters that the form carries along: "yes 2026-05-14"; nothing while nothing is. */
export const seenOf = (fact: Pick<FactAnswer, "answer" | "asOf"> | undefined): string =>
  fact === undefined ? "" : `${fact.answer} ${fact.asOf}`

/** The form as it was sent. */
export const sentFacts = (form: FormData, gates: ReadonlyArray<string>): SentFacts =>
  Object.fromEntries(
    gates.map((gate) => [
      gate,
      { answer: typed(form, gate), date: typedDate(form, `date-${gate}`), seen: typed(form, `seen-${gate}`) }
    ])
  )

/**
 * What was changed in a form since it was made. Only that is recorded, so two people who answer different questions do not undo
 * each other.
 */
export const changesOf = (
  sent: SentFacts
): { readonly answers: ReadonlyArray<FactChange>; readonly problems: Problems } => {
  const looked = Object.entries(sent).map(([gate, one]) => changeOf(gate, one))
  return {
    answers: looked.flatMap((one) => (one.change === undefined ? [] : [one.change])),
    problems: Object.assign({}, ...looked.map(({ problems }) => problems))
  }
}

/** The changes that meet another one: since the form was made, somebody recorded another answer to the same question. */
export const clashesWith = (
  changes: ReadonlyArray<FactChange>,
  sent: SentFacts,
  now: Readonly<Record<string, FactAnswer>>
): ReadonlyArray<FactChange> =>
  changes.filter(({ answer, gate }) => seenOf(now[gate]) !== sent[gate]?.seen && now[gate]?.answer !== answer)

const nothing = { change: undefined, problems: {} }

const changeOf = (gate: string, { answer, date, seen }: SentFact) => {
  const day = dateOf(date)
  if (!isBlank(date) && Option.isNone(day)) {
    return { change: undefined, problems: { [`date-${gate}-day`]: "The date must be a real date, like 14 5 2026" } }
  }
  if (answer !== "yes" && answer !== "no" && answer !== "not-sure") {
    return isBlank(date) ? nothing : { change: undefined, problems: { [gate]: "Choose an answer for this date" } }
  }
  const [before, asOf] = seen.split(" ")
  if (before === answer && (Option.isNone(day) || day.value === asOf)) return nothing
  return { change: { gate, answer, asOf: Option.getOrNull(day) } satisfies FactChange, problems: {} }
}
