import type { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import type { FactAnswer } from "@peerbridge/domain/readiness/Fact"
import { Option } from "effect"
import type { Problems } from "../forms/problems.ts"
import { dateOf, isBlank, typed, typedDate, type TypedDate } from "./typed.ts"

/** What the form of facts said of each gate, as typed. */
export type SentFacts = Readonly<Record<string, { readonly answer: string; readonly date: TypedDate }>>

/** A change to record: an answer, and the day it was true; today when no day was given. */
export interface FactChange {
  readonly gate: string
  readonly answer: FactAnswer["answer"]
  readonly asOf: CalendarDate | null
}

export const sentFacts = (form: FormData, gates: ReadonlyArray<string>): SentFacts =>
  Object.fromEntries(gates.map((gate) => [gate, { answer: typed(form, gate), date: typedDate(form, `date-${gate}`) }]))

/** What of a form differs from what is recorded, so that two people who answer different questions do not undo each other. */
export const changesOf = (
  sent: SentFacts,
  recorded: Readonly<Record<string, FactAnswer>>
): { readonly answers: ReadonlyArray<FactChange>; readonly problems: Problems } => {
  const looked = Object.entries(sent).map(([gate, one]) => changeOf(gate, one, recorded[gate]))
  return {
    answers: looked.flatMap((one) => (one.change === undefined ? [] : [one.change])),
    problems: Object.assign({}, ...looked.map(({ problems }) => problems))
  }
}

const nothing = { change: undefined, problems: {} }

const changeOf = (gate: string, { answer, date }: SentFacts[string], before: FactAnswer | undefined) => {
  const day = dateOf(date)
  if (!isBlank(date) && Option.isNone(day)) {
    return { change: undefined, problems: { [`date-${gate}-day`]: "The date must be a real date, like 14 5 2026" } }
  }
  if (answer !== "yes" && answer !== "no" && answer !== "not-sure") {
    return isBlank(date) ? nothing : { change: undefined, problems: { [gate]: "Choose an answer for this date" } }
  }
  if (before?.answer === answer && (Option.isNone(day) || day.value === before.asOf)) return nothing
  return { change: { gate, answer, asOf: Option.getOrNull(day) } satisfies FactChange, problems: {} }
}
