import { addDays } from "../calendar/addDays.ts"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { type Interval as Range, wilson } from "../statistics/wilson.ts"
import { dueUnder } from "./dueOn.ts"
import { arrangementOn, firstAnchor, isHeld } from "./evaluate.ts"
import type { RecordIndex } from "./RecordIndex.ts"
import type { Absence, TeamId, Worker } from "./Records.ts"
import { type Strand, strands } from "./Strand.ts"
import { type Policies, policyOn, ruleOf } from "./SupervisionPolicy.ts"
import { teamOn } from "./whereOn.ts"

/** A session that was due, on what day, and whether it was held by the last day of grace. */
export interface DueSession {
  readonly on: CalendarDate
  readonly held: boolean
}

/** Sessions held of those due, with how far chance alone could carry the share; no interval of none. */
export interface Delivery {
  readonly strand: Strand
  readonly due: number
  readonly held: number
  readonly interval?: Range
}

/**
 * Every session of a strand that fell due for a worker up to a day, in order. Held early, it is counted on the day it was
 * held; held after its grace, it was not held when due. What can still be held within grace, falls in an absence, after
 * leaving, or while nobody was named, is not in it: an absence that begins before grace ends moves it to the return.
 */
export const dueSessions = (
  index: RecordIndex,
  policies: Policies,
  worker: Worker,
  strand: Strand,
  until: CalendarDate
): ReadonlyArray<DueSession> => {
  const arranged = index.arranged(worker.id, strand)
  if (arranged.length === 0) return []
  const absences = index.absences(worker.id)
  const held = index.sessions(worker.id, strand).filter((session) => isHeld(session) && session.on <= until)
  const found: Array<DueSession> = []
  let anchor = firstAnchor(worker, arranged)
  let times = 1
  let next = held.findIndex(({ on }) => on >= anchor)
  if (next < 0) next = held.length
  let returned: CalendarDate | undefined
  let missed = false

  for (;;) {
    const due = returned ?? fallsDue(policies, strand, worker, anchor, times)
    returned = undefined
    if (due === undefined) return found
    const graceEnds = addDays(due, ruleOf(policyOn(policies, due), strand)?.grace.days ?? 0)
    const session = held[next]?.on
    if (session !== undefined && session <= graceEnds) {
      const on = session < due ? session : due
      // What comes after a miss and before the next due date makes up for the miss; it is not early for the next.
      const makesUp = missed && session < due
      if (!makesUp && arrangementOn(arranged, on) !== undefined) found.push({ on, held: true })
      anchor = session
      times = 1
      missed = false
      while (next < held.length && (held[next]?.on ?? session) <= session) next++
      continue
    }
    const away = awayWhenDue(absences, due, graceEnds)
    if (away !== undefined) {
      if (away.to === undefined) return found
      returned = addDays(away.to, 1)
      anchor = returned
      times = 0
      missed = false
      if (returned > until) return found
      continue
    }
    if (graceEnds >= until || (worker.leftOn !== undefined && worker.leftOn < graceEnds)) return found
    if (arrangementOn(arranged, due) !== undefined) found.push({ on: due, held: false })
    missed = true
    times++
  }
}

/**
 * Sessions held of those due from a day to a day, both counted, for each strand that has a clock, as known on `on`. With a
 * team: those that fell due while the worker was in it.
 */
export const deliveryIn = (
  index: RecordIndex,
  policies: Policies,
  period: { readonly from: CalendarDate; readonly to: CalendarDate },
  on: CalendarDate,
  team?: TeamId
): ReadonlyArray<Delivery> =>
  strands
    .filter((strand) => policies.some((policy) => ruleOf(policy, strand) !== undefined))
    .map((strand) => {
      const sessions = index.workers.flatMap((worker) =>
        dueSessions(index, policies, worker, strand, on).filter(
          (session) =>
            session.on >= period.from &&
            session.on <= period.to &&
            (team === undefined || teamOn(worker, session.on) === team)
        )
      )
      const held = sessions.filter((session) => session.held).length
      const due = sessions.length
      return { strand, due, held, ...(due === 0 ? {} : { interval: wilson(held, due) }) }
    })

/** The first day on which the policy in force that day has the session due. */
const fallsDue = (
  policies: Policies,
  strand: Strand,
  worker: Worker,
  anchor: CalendarDate,
  times: number
): CalendarDate | undefined => {
  const starts = policies.map(({ from }) => from).filter((from) => from > anchor)
  for (const start of [anchor, ...starts.toSorted()]) {
    const due = dueUnder(policies, strand, worker, anchor, start, times)
    if (due === undefined) continue
    const ends = starts.filter((from) => from > start).toSorted()[0]
    if (ends === undefined || due < ends) return due
  }
  return undefined
}

const awayWhenDue = (
  absences: ReadonlyArray<Absence>,
  due: CalendarDate,
  graceEnds: CalendarDate
): Absence | undefined => absences.find(({ from, to }) => from <= graceEnds && (to === undefined || to >= due))
