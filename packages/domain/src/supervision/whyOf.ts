import { addDays } from "../calendar/addDays.ts"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Provenance } from "../provenance/Provenance.ts"
import { dayInWords } from "../readiness/inWords.ts"
import { intervalInWords } from "./Interval.ts"
import { Basis, type Standing, type StandingStatus } from "./Standing.ts"
import { strandNames } from "./Strand.ts"

/** Why a strand stands where it does, where the rule comes from, and what would change it. */
export interface Why {
  readonly sentence: string
  readonly provenance: Provenance
  readonly wouldChange: string
}

/** The reason of a standing in plain words. It says what the service did or did not do, never what a worker missed. */
export const whyOf = (standing: Standing): Why => ({
  sentence: Basis.match(standing.basis, {
    NobodyNamed: ({ endedOn }) =>
      endedOn === undefined
        ? `${strandNames[standing.strand]}: nobody is named.`
        : `${strandNames[standing.strand]}: the last arrangement ended on ${dayInWords(endedOn)} and nobody took over.`,
    Away: ({ since, until }) =>
      `Away since ${dayInWords(since)}${until === undefined ? "" : `, to ${dayInWords(until)}`}: the clock is paused.`,
    Clock: (clock) => `${anchored[clock.anchoredBy](clock.anchor)} ${due(standing, clock)}`
  }),
  provenance: standing.provenance,
  wouldChange: changes[standing.status]
})

const anchored: Readonly<Record<(typeof Basis.cases.Clock.Type)["anchoredBy"], (on: CalendarDate) => string>> = {
  held: (on) => `Last held on ${dayInWords(on)}.`,
  started: (on) => `Nothing was held since the start on ${dayInWords(on)}.`,
  arranged: (on) => `Nothing was held since it was arranged on ${dayInWords(on)}.`
}

const due = (standing: Standing, clock: typeof Basis.cases.Clock.Type): string => {
  if (standing.dueOn === undefined) return ""
  const day = dayInWords(standing.dueOn)
  const often =
    clock.newStarterUntil === undefined
      ? `It is held ${intervalInWords(clock.interval)}`
      : `It is held ${intervalInWords(clock.interval)} until ${dayInWords(clock.newStarterUntil)}`
  const when =
    clock.movedBy === "return"
      ? `${often}; it fell due on the day after an absence, ${day}`
      : clock.movedBy === "policy"
        ? `${often} since ${day}, when that rule began, and so fell due then`
        : `${often}, so it is due on ${day}`
  return standing.status === "Overdue" || standing.status === "NeverHeld"
    ? `${when}. The days of grace ended on ${dayInWords(addDays(standing.dueOn, clock.graceDays))}.`
    : `${when}.`
}

const changes: Readonly<Record<StandingStatus, string>> = {
  NotArranged: "Name someone who gives it.",
  Paused: "The clock goes on when the worker is back.",
  NeverHeld: "Hold the first session, and record it.",
  Overdue: "Hold a session, and record it.",
  Due: "Hold a session within the days of grace.",
  DueSoon: "Book a date on or before the due date.",
  NotDueYet: "Nothing is needed now."
}
