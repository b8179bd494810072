import { addDays } from "../calendar/addDays.ts"
import { addMonths, type CalendarDate } from "../calendar/CalendarDate.ts"
import type { FactAnswer } from "../readiness/Fact.ts"
import { deliveryIn } from "./delivery.ts"
import { arrangementOn, evaluateWorker } from "./evaluate.ts"
import { hasOutsideNetwork } from "./findingsOf.ts"
import type { RecordIndex } from "./RecordIndex.ts"
import type { TeamId, Worker } from "./Records.ts"
import { isLate } from "./Standing.ts"
import { peerStrands, type Strand, strandNames } from "./Strand.ts"
import { type Policies, policyOn, ruleOf } from "./SupervisionPolicy.ts"
import { workersOf, workersOfOrComing } from "./whereOn.ts"
import { workerFindings } from "./workerFindings.ts"

/** The gates whose facts records of supervision can tell; a fact's id is its gate's. */
export const supervisionFactIds = [
  "peer-supervision-arranged",
  "line-management-arranged",
  "case-supervision-arranged",
  "trained-first",
  "peer-supervision-held",
  "no-lone-peer",
  "supervision-year",
  "appraisal"
] as const
/** The id of a fact that records of supervision can tell: it is the id of its gate. */
export type SupervisionFactId = (typeof supervisionFactIds)[number]

/**
 * What the records of a team say on a day of the facts its gates ask for. `not-sure` where the records hold nothing to go
 * by, so that an empty book never says yes or no.
 */
export const supervisionFacts = (
  index: RecordIndex,
  policies: Policies,
  team: TeamId,
  on: CalendarDate
): Readonly<Record<SupervisionFactId, FactAnswer>> => {
  const here = workersOf(index, team, on)
  const coming = workersOfOrComing(index, team, on)
  const answer = answering(on)
  return {
    "peer-supervision-arranged": peerArranged(index, policies, coming, on),
    "line-management-arranged": arranged(index, coming, "line-management", on),
    "case-supervision-arranged": arranged(index, coming, "case-supervision", on),
    "trained-first": trainedFirst(here, on),
    "peer-supervision-held": peerHeld(index, policies, here, on),
    "no-lone-peer": loneOrNot(index, here, on),
    "supervision-year": heldAllYear(index, policies, team, on),
    appraisal:
      here.length === 0
        ? nobody(on)
        : answer(
            count(here, (worker) => appraised(index, policies, worker, on)),
            here.length,
            (lacking) => `${lacking} of ${workers(here.length)} overdue for the yearly appraisal.`,
            `No appraisal is overdue, of ${workers(here.length)}.`
          )
  }
}

const workers = (count: number): string => (count === 1 ? "1 worker" : `${count} workers`)

const record = (answer: FactAnswer["answer"], on: CalendarDate, shows: string): FactAnswer => ({
  answer,
  asOf: on,
  from: "records",
  shows
})

const nobody = (on: CalendarDate): FactAnswer =>
  record("not-sure", on, "The records have no peer support worker in this team.")

const count = (people: ReadonlyArray<Worker>, holds: (worker: Worker) => boolean): number => people.filter(holds).length

const answering =
  (on: CalendarDate) =>
  (having: number, all: number, lack: (lacking: number) => string, full: string): FactAnswer =>
    having === all ? record("yes", on, full) : record("no", on, lack(all - having))

/** Before the first day, who is named for that day counts. */
const dayFor = (worker: Worker, on: CalendarDate): CalendarDate => (on < worker.startedOn ? worker.startedOn : on)

const isNamed = (index: RecordIndex, worker: Worker, strand: Strand, on: CalendarDate): boolean =>
  arrangementOn(index.arranged(worker.id, strand), dayFor(worker, on)) !== undefined

const arranged = (index: RecordIndex, people: ReadonlyArray<Worker>, strand: Strand, on: CalendarDate): FactAnswer => {
  if (people.length === 0) return nobody(on)
  const name = strandNames[strand].toLowerCase()
  return answering(on)(
    count(people, (worker) => isNamed(index, worker, strand, on)),
    people.length,
    (lacking) => `Nobody is named for ${name} for ${lacking} of ${workers(people.length)}.`,
    `Someone is named for ${name} for each of ${workers(people.length)}.`
  )
}

const peerArranged = (
  index: RecordIndex,
  policies: Policies,
  people: ReadonlyArray<Worker>,
  on: CalendarDate
): FactAnswer => {
  if (people.length === 0) return nobody(on)
  const both = count(people, (worker) => peerStrands.every((strand) => isNamed(index, worker, strand, on)))
  if (both < people.length) {
    return record(
      "no",
      on,
      `Peer supervision, one to one and in a group, is not arranged for ${people.length - both} of ${workers(people.length)}.`
    )
  }
  const onlyManager = count(people, (worker) =>
    workerFindings(index, policyOn(policies, on), worker, dayFor(worker, on)).some(
      ({ kind }) => kind === "line-manager-is-only-peer-source"
    )
  )
  return answering(on)(
    people.length - onlyManager,
    people.length,
    (lacking) =>
      `The line manager is the only one who gives peer supervision to ${lacking} of ${workers(people.length)}.`,
    `Peer supervision is arranged, one to one and in a group, for each of ${workers(people.length)}.`
  )
}

const trainedFirst = (people: ReadonlyArray<Worker>, on: CalendarDate): FactAnswer => {
  if (people.length === 0) return nobody(on)
  const finished = ({ trainingFinishedOn }: Worker) => trainingFinishedOn !== undefined && trainingFinishedOn <= on
  const metBefore = count(people, (worker) => {
    const met = worker.firstContactOn
    return !finished(worker) && met !== undefined && met <= on
  })
  if (metBefore > 0) {
    return record(
      "no",
      on,
      `The service had ${metBefore} of ${workers(people.length)} meet people before training ended.`
    )
  }
  const unknown = count(people, (worker) => !finished(worker) && worker.firstContactOn === undefined)
  return unknown > 0
    ? record(
        "not-sure",
        on,
        `No end of training and no first meeting is recorded for ${unknown} of ${workers(people.length)}.`
      )
    : record("yes", on, `Training has ended, or nobody was met yet, for each of ${workers(people.length)}.`)
}

const peerHeld = (
  index: RecordIndex,
  policies: Policies,
  people: ReadonlyArray<Worker>,
  on: CalendarDate
): FactAnswer => {
  if (people.length === 0) return nobody(on)
  const lacking = people.flatMap((worker) =>
    evaluateWorker(index, policies, worker, on).filter(
      (standing) => peerStrands.includes(standing.strand) && (isLate(standing) || standing.status === "NotArranged")
    )
  )
  const behind = new Set(lacking.map(({ worker }) => worker)).size
  return answering(on)(
    people.length - behind,
    people.length,
    (late) => `Peer supervision is overdue, never held or not arranged for ${late} of ${workers(people.length)}.`,
    `No peer supervision is overdue today, of ${workers(people.length)}.`
  )
}

const loneOrNot = (index: RecordIndex, people: ReadonlyArray<Worker>, on: CalendarDate): FactAnswer => {
  const [only, ...others] = people
  if (only === undefined) return nobody(on)
  if (others.length > 0) return record("yes", on, `There are ${people.length} peer support workers in the team.`)
  return hasOutsideNetwork(index, only, on)
    ? record("yes", on, "The only peer support worker of the team has a network of peers outside it.")
    : record("no", on, "The only peer support worker of the team has no network of peers outside it.")
}

/** The four kinds the gate counts apart. */
const countedInAYear: ReadonlyArray<Strand> = ["peer-1to1", "peer-group", "line-management", "case-supervision"]

const heldAllYear = (index: RecordIndex, policies: Policies, team: TeamId, on: CalendarDate): FactAnswer => {
  const from = addDays(addMonths(on, -12), 1)
  const { value } = policyOn(policies, on).heldInAYearPercent
  const counted = deliveryIn(index, policies, { from, to: on }, on, team).filter(({ strand }) =>
    countedInAYear.includes(strand)
  )
  const lowest = counted
    .filter(({ due, held }) => due > 0 && held * 100 < value * due)
    .toSorted((a, b) => a.held / a.due - b.held / b.due)[0]
  if (lowest !== undefined) {
    return record(
      "no",
      on,
      `${strandNames[lowest.strand]}: ${lowest.held} of ${lowest.due} sessions due in 12 months were held.`
    )
  }
  const none = countedInAYear.find(
    (strand) => !counted.some((delivery) => delivery.strand === strand && delivery.due > 0)
  )
  if (none !== undefined) return record("not-sure", on, `${strandNames[none]}: no session was due in 12 months.`)
  const began = index.workers
    .flatMap(({ stays }) => stays.filter((stay) => stay.team === team))
    .reduce<CalendarDate | undefined>(
      (first, stay) => (first === undefined || stay.from < first ? stay.from : first),
      undefined
    )
  return began === undefined || began > from
    ? record("not-sure", on, "The records of this team are not a year long yet.")
    : record("yes", on, `At least ${value}% of the sessions due in 12 months were held, in each kind.`)
}

const appraised = (index: RecordIndex, policies: Policies, worker: Worker, on: CalendarDate): boolean => {
  const policy = policyOn(policies, on)
  return (
    ruleOf(policy, "appraisal") === undefined ||
    !workerFindings(index, policy, worker, on).some(({ kind }) => kind === "appraisal-missing")
  )
}
