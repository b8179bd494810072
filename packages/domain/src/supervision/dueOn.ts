import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { addDays } from "../calendar/addDays.ts"
import type { Provenance } from "../provenance/Provenance.ts"
import { after, type Interval, type Reckoning } from "./Interval.ts"
import { type Absence, covers, type Worker } from "./Records.ts"
import { type Policies, policyOn, ruleOf, type StrandRule } from "./SupervisionPolicy.ts"
import type { Strand } from "./Strand.ts"

/** The interval that holds after an anchor, and whether it is the shorter one of a new starter. */
export interface Tier {
  readonly interval: Interval
  readonly provenance: Provenance
  /** The first day on which the usual interval holds, when the shorter one does now. */
  readonly newStarterUntil?: CalendarDate
}

/**
 * The interval after an anchor: that of a new starter while the anchor itself (not today) lies in the first months, so
 * a session held on the first day after them is followed by the usual interval.
 */
export const tierOf = (rule: StrandRule, worker: Worker, anchor: CalendarDate, reckon: Reckoning = after): Tier => {
  const { interval, newStarter } = rule
  if (newStarter === undefined) return { interval, provenance: interval.provenance }
  const newStarterUntil = reckon(worker.startedOn, { every: newStarter.forMonths, unit: "month" })
  return anchor < newStarterUntil
    ? { interval: newStarter, provenance: newStarter.provenance, newStarterUntil }
    : { interval, provenance: interval.provenance }
}

/**
 * The day a session falls due after an anchor, as the policy in force on `on` has it. A policy cannot ask for a day on
 * which it was not in force: what would be due before it began is due on its first day, unless the policy before it
 * already made it due.
 */
export const dueUnder = (
  policies: Policies,
  strand: Strand,
  worker: Worker,
  anchor: CalendarDate,
  on: CalendarDate,
  times = 1,
  reckon: Reckoning = after
): CalendarDate | undefined => {
  const policy = policyOn(policies, on)
  const rule = ruleOf(policy, strand)
  if (rule === undefined) return undefined
  const due = reckon(anchor, tierOf(rule, worker, anchor, reckon).interval, times)
  if (due >= policy.from || anchor >= policy.from) return due
  const dayBefore = addDays(policy.from, -1)
  if (policyOn(policies, dayBefore) === policy) return due
  const before = dueUnder(policies, strand, worker, anchor, dayBefore, times, reckon)
  return before !== undefined && before < policy.from ? (before < due ? due : before) : policy.from
}

/**
 * What absences that have ended make of a due date: a session that fell due while away, or before, is due on the day
 * after the absence; one that ended before the due date changes nothing. Absences come in date order.
 */
export const dueAfterAbsences = (due: CalendarDate, absences: ReadonlyArray<Absence>, on: CalendarDate): CalendarDate =>
  absences.reduce((day, { to }) => (to !== undefined && to < on && to >= day ? addDays(to, 1) : day), due)

/** The absence a person is in on a day, if any: of several the one that ends last. */
export const absenceOn = (absences: ReadonlyArray<Absence>, on: CalendarDate): Absence | undefined =>
  absences.reduce<Absence | undefined>(
    (longest, absence) =>
      covers(absence, on) &&
      (longest === undefined || (longest.to !== undefined && (absence.to ?? "9999") > longest.to))
        ? absence
        : longest,
    undefined
  )
