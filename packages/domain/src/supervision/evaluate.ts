import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { dayNumber } from "../calendar/DayNumber.ts"
import { absenceOn, dueAfterAbsences, dueUnder, tierOf } from "./dueOn.ts"
import { after, type Reckoning, rememberingAfter } from "./Interval.ts"
import { type Arrangement, covers, type Session, type Worker } from "./Records.ts"
import type { RecordIndex } from "./RecordIndex.ts"
import type { Basis, Standing, StandingStatus } from "./Standing.ts"
import { strands } from "./Strand.ts"
import { type Policies, policyOn, ruleOf, type StrandRule } from "./SupervisionPolicy.ts"

/**
 * Where each strand of each worker stands on a day, by worker, then in the order of the strands. Workers who have left are
 * not in it; those yet to start are, with their first due date. What lies after the day is not looked at.
 */
export const evaluate = (index: RecordIndex, policies: Policies, on: CalendarDate): ReadonlyArray<Standing> => {
  const rules = rulesOn(policies, on)
  const reckon = rememberingAfter()
  return index.workers
    .filter(({ leftOn }) => leftOn === undefined || on <= leftOn)
    .flatMap((worker) => rules.map((rule) => standingOf(index, policies, rule, worker, on, reckon)))
}

/** The standings of one worker on a day; see `evaluate`. */
export const evaluateWorker = (
  index: RecordIndex,
  policies: Policies,
  worker: Worker,
  on: CalendarDate
): ReadonlyArray<Standing> => rulesOn(policies, on).map((rule) => standingOf(index, policies, rule, worker, on, after))

/** A one-to-one session with more than one worker in it was a group, and counts for no strand but as it is recorded there. */
export const isHeld = ({ outcome, strand }: Session): boolean =>
  outcome._tag === "Held" && !(outcome.asGroup === true && strand !== "peer-group" && strand !== "reflective-practice")

/** Who is named for a strand on a day; of several the one named last. */
export const arrangementOn = (arranged: ReadonlyArray<Arrangement>, on: CalendarDate): Arrangement | undefined =>
  arranged.findLast((arrangement) => covers(arrangement, on))

/** The day the first session is counted from: the later of the worker's first day and the first arrangement. */
export const firstAnchor = (worker: Worker, arranged: ReadonlyArray<Arrangement>): CalendarDate => {
  const first = arranged[0]?.from
  return first !== undefined && first > worker.startedOn ? first : worker.startedOn
}

const rulesOn = (policies: Policies, on: CalendarDate): ReadonlyArray<StrandRule> => {
  const policy = policyOn(policies, on)
  return strands.flatMap((strand) => ruleOf(policy, strand) ?? [])
}

const standingOf = (
  index: RecordIndex,
  policies: Policies,
  rule: StrandRule,
  worker: Worker,
  on: CalendarDate,
  reckon: Reckoning
): Standing => {
  const { strand } = rule
  const arranged = index.arranged(worker.id, strand)
  const lastHeld = index.sessions(worker.id, strand).findLast((session) => session.on <= on && isHeld(session))?.on
  const known = { worker: worker.id, strand, ...(lastHeld === undefined ? {} : { lastHeld }) }
  const { provenance } = rule.interval

  const current = namedOn(worker, arranged, on)
  if (current === undefined) {
    const endedOn = arranged.reduce<CalendarDate | undefined>(
      (latest, { to }) => (to !== undefined && to < on && (latest === undefined || to > latest) ? to : latest),
      undefined
    )
    const basis: Basis = { _tag: "NobodyNamed", ...(endedOn === undefined ? {} : { endedOn }) }
    return { ...known, status: "NotArranged", basis, provenance }
  }
  const named = { ...known, supervisor: current.supervisor }

  const absences = index.absences(worker.id)
  const away = absenceOn(absences, on)
  if (away !== undefined) {
    const basis: Basis = {
      _tag: "Away",
      since: away.from,
      ...(away.to === undefined ? {} : { until: away.to })
    }
    return { ...named, status: "Paused", basis, provenance }
  }

  const first = firstAnchor(worker, arranged)
  const byHeld = lastHeld !== undefined && lastHeld >= first
  const anchor = byHeld ? lastHeld : first
  const tier = tierOf(rule, worker, anchor, reckon)
  const due = dueUnder(policies, strand, worker, anchor, on, 1, reckon) ?? anchor
  const dueOn = dueAfterAbsences(due, absences, on)
  const movedBy = dueOn !== due ? "return" : due === policyOn(policies, on).from && due > anchor ? "policy" : undefined
  const basis: Basis = {
    _tag: "Clock",
    anchor,
    anchoredBy: byHeld ? "held" : first === worker.startedOn ? "started" : "arranged",
    interval: { every: tier.interval.every, unit: tier.interval.unit },
    graceDays: rule.grace.days,
    ...(tier.newStarterUntil === undefined ? {} : { newStarterUntil: tier.newStarterUntil }),
    ...(movedBy === undefined ? {} : { movedBy })
  }
  const status = statusOn(rule, dueOn, on, lastHeld === undefined)
  return { ...named, status, dueOn, basis, provenance: tier.provenance }
}

/** Before the first day, whoever is named for that day or later counts as named. */
const namedOn = (worker: Worker, arranged: ReadonlyArray<Arrangement>, on: CalendarDate): Arrangement | undefined =>
  arrangementOn(arranged, on < worker.startedOn ? worker.startedOn : on)

const statusOn = (rule: StrandRule, dueOn: CalendarDate, on: CalendarDate, never: boolean): StandingStatus => {
  const daysLate = dayNumber(on) - dayNumber(dueOn)
  if (daysLate > rule.grace.days) return never ? "NeverHeld" : "Overdue"
  if (daysLate >= 0) return "Due"
  return daysLate >= -rule.dueSoon.days ? "DueSoon" : "NotDueYet"
}
