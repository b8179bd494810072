import { addDays } from "../calendar/addDays.ts"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { type BankHolidays, isWorkingDay } from "../calendar/workingDay.ts"
import { absenceOn, dueUnder } from "./dueOn.ts"
import { arrangementOn, evaluate } from "./evaluate.ts"
import { compare, type RecordIndex } from "./RecordIndex.ts"
import type { Arrangement, PersonId, Worker } from "./Records.ts"
import type { Standing } from "./Standing.ts"
import type { Strand } from "./Strand.ts"
import { type Policies, policyOn, ruleOf } from "./SupervisionPolicy.ts"

/** A day proposed for a session. */
export interface Proposal {
  readonly worker: PersonId
  readonly strand: Strand
  readonly supervisor: PersonId
  readonly on: CalendarDate
  /** The day it is due by. */
  readonly dueOn: CalendarDate
  /** `in-time`: on or before the due date. `in-grace`: after it, and not overdue. `late`: no free day came sooner. */
  readonly fits: "in-time" | "in-grace" | "late"
}

/**
 * The next sessions of every arranged strand from a day to a day, in date order: each on the last working day on or before
 * its due date on which neither worker nor supervisor (nor, when the supervisor is away, their cover) is away; failing
 * that, the first one after it. Each is counted from the one proposed before it.
 */
export const proposedCalendar = (
  index: RecordIndex,
  policies: Policies,
  on: CalendarDate,
  until: CalendarDate,
  holidays: BankHolidays
): ReadonlyArray<Proposal> => {
  const workers = new Map(index.workers.map((worker) => [worker.id, worker]))
  return evaluate(index, policies, on)
    .flatMap((standing) => {
      const worker = workers.get(standing.worker)
      return worker === undefined || standing.status === "NotArranged"
        ? []
        : proposalsFor({ index, policies, worker, standing, on, until, holidays })
    })
    .toSorted((a, b) => compare(a.on, b.on) || compare(a.worker, b.worker) || compare(a.strand, b.strand))
}

interface Plan {
  readonly index: RecordIndex
  readonly policies: Policies
  readonly worker: Worker
  readonly standing: Standing
  readonly on: CalendarDate
  readonly until: CalendarDate
  readonly holidays: BankHolidays
}

const proposalsFor = (plan: Plan): ReadonlyArray<Proposal> => {
  const { policies, standing, until, worker } = plan
  const { strand } = standing
  const proposals: Array<Proposal> = []
  let earliest = plan.on < worker.startedOn ? worker.startedOn : plan.on
  let due = standing.dueOn ?? earliest
  for (;;) {
    const settled = afterKnownAbsences(plan, due > earliest ? due : earliest, due)
    if (settled === undefined) return proposals
    const proposal = settle(plan, settled, earliest)
    if (proposal === undefined || proposal.on > until) return proposals
    proposals.push(proposal)
    earliest = addDays(proposal.on, 1)
    const next = dueUnder(policies, strand, worker, proposal.on, proposal.on)
    if (next === undefined) return proposals
    due = next
  }
}

/** A due date in an absence that is known to end moves to the return, before which there is nothing to look for. */
interface Settled {
  readonly due: CalendarDate
  readonly back?: CalendarDate
}

const afterKnownAbsences = ({ index, worker }: Plan, day: CalendarDate, due: CalendarDate): Settled | undefined => {
  let at = day
  for (;;) {
    const away = absenceOn(index.absences(worker.id), at)
    if (away === undefined) return at === day ? { due } : { due: at, back: at }
    if (away.to === undefined) return undefined
    at = addDays(away.to, 1)
  }
}

const settle = (plan: Plan, { back, due }: Settled, earliest: CalendarDate): Proposal | undefined => {
  const { policies, standing, worker } = plan
  const from = back !== undefined && back > earliest ? back : earliest
  for (let day = due; day >= from; day = addDays(day, -1)) {
    const arrangement = free(plan, day)
    if (arrangement !== undefined) return proposal(plan, arrangement, day, due, "in-time")
  }
  const graceEnds = addDays(due, ruleOf(policyOn(policies, due), standing.strand)?.grace.days ?? 0)
  let day = due < from ? from : addDays(due, 1)
  // A year without one free day is no plan: the arrangement needs a person, not a date.
  for (const last = addDays(day, 366); day <= last; day = addDays(day, 1)) {
    if (worker.leftOn !== undefined && day > worker.leftOn) return undefined
    const arrangement = free(plan, day)
    if (arrangement !== undefined) {
      return proposal(plan, arrangement, day, due, day <= due ? "in-time" : day <= graceEnds ? "in-grace" : "late")
    }
  }
  return undefined
}

const free = ({ holidays, index, standing, worker }: Plan, day: CalendarDate): Arrangement | undefined => {
  if (!isWorkingDay(day, holidays) || (worker.leftOn !== undefined && day > worker.leftOn)) return undefined
  const away = (person: PersonId) => absenceOn(index.absences(person), day) !== undefined
  const arrangement = arrangementOn(index.arranged(worker.id, standing.strand), day)
  if (arrangement === undefined || away(worker.id)) return undefined
  if (!away(arrangement.supervisor)) return arrangement
  const { cover } = arrangement
  return cover === undefined || away(cover) ? undefined : { ...arrangement, supervisor: cover }
}

const proposal = (
  { standing, worker }: Plan,
  { supervisor }: Arrangement,
  on: CalendarDate,
  dueOn: CalendarDate,
  fits: Proposal["fits"]
): Proposal => ({ worker: worker.id, strand: standing.strand, supervisor, on, dueOn, fits })
