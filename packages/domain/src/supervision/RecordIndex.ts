import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Absence, Arrangement, PersonId, Session, SupervisionRecords, Supervisor, Worker } from "./Records.ts"
import type { Companion, Strand } from "./Strand.ts"

/** Records found by worker and strand, each list in date order: made once, then every question is short. */
export interface RecordIndex {
  /** By id. */
  readonly workers: ReadonlyArray<Worker>
  readonly supervisors: ReadonlyMap<PersonId, Supervisor>
  readonly arrangements: ReadonlyArray<Arrangement>
  readonly arranged: (worker: PersonId, strand: Strand | Companion) => ReadonlyArray<Arrangement>
  readonly sessions: (worker: PersonId, strand: Strand) => ReadonlyArray<Session>
  readonly absences: (person: PersonId) => ReadonlyArray<Absence>
}

/** Sorts the records by worker and strand; the order they came in changes nothing. */
export const indexRecords = (records: SupervisionRecords): RecordIndex => {
  const arranged = nested<Strand | Companion, Arrangement>(records.arrangements, byArrangement)
  const sessions = nested<Strand, Session>(records.sessions, bySession)
  const absences = new Map<PersonId, Array<Absence>>()
  for (const absence of records.absences) listIn(absences, absence.person).push(absence)
  for (const list of absences.values()) list.sort(byFrom)
  return {
    workers: records.workers.toSorted((a, b) => compare(a.id, b.id)),
    supervisors: new Map(records.supervisors.map((supervisor) => [supervisor.id, supervisor])),
    arrangements: records.arrangements.toSorted(
      (a, b) => compare(a.worker, b.worker) || compare(a.strand, b.strand) || byArrangement(a, b)
    ),
    arranged,
    sessions,
    absences: (person) => absences.get(person) ?? []
  }
}

/** Earlier or smaller first. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const last = "9999-12-31"

const byFrom = (a: Dated, b: Dated): number => compare(a.from, b.from) || compare(a.to ?? last, b.to ?? last)

const byArrangement = (a: Arrangement, b: Arrangement): number => byFrom(a, b) || compare(a.supervisor, b.supervisor)

/** On one day what was held comes last, so that a second try counts as the later one. */
const bySession = (a: Session, b: Session): number =>
  compare(a.on, b.on) ||
  compare(b.outcome._tag, a.outcome._tag) ||
  compare(a.supervisor ?? "", b.supervisor ?? "") ||
  compare(detail(a), detail(b))

const detail = ({ outcome }: Session): string =>
  outcome._tag === "Held" ? `${outcome.asGroup ?? ""} ${outcome.documented ?? ""}` : outcome.reason

interface Dated {
  readonly from: CalendarDate
  readonly to?: CalendarDate
}

const nested = <K extends string, A extends { readonly worker: PersonId; readonly strand: K }>(
  entries: ReadonlyArray<A>,
  order: (a: A, b: A) => number
): ((worker: PersonId, strand: K) => ReadonlyArray<A>) => {
  const byWorker = new Map<PersonId, Map<K, Array<A>>>()
  // Records of one worker mostly come together, so the one just found is looked at first.
  let worker: PersonId | undefined
  let lists = new Map<K, Array<A>>()
  for (const entry of entries) {
    if (entry.worker !== worker) {
      worker = entry.worker
      const found = byWorker.get(worker)
      lists = found ?? new Map()
      if (found === undefined) byWorker.set(worker, lists)
    }
    listIn(lists, entry.strand).push(entry)
  }
  for (const byStrand of byWorker.values()) for (const list of byStrand.values()) sortUnlessSorted(list, order)
  return (worker, strand) => byWorker.get(worker)?.get(strand) ?? []
}

/** Records mostly come in date order: looking costs far less than sorting a million of them. */
const sortUnlessSorted = <A>(list: Array<A>, order: (a: A, b: A) => number): void => {
  let before: A | undefined
  for (const entry of list) {
    if (before !== undefined && order(before, entry) > 0) {
      list.sort(order)
      return
    }
    before = entry
  }
}

const listIn = <K, A>(lists: Map<K, Array<A>>, key: K): Array<A> => {
  const found = lists.get(key)
  if (found !== undefined) return found
  const made: Array<A> = []
  lists.set(key, made)
  return made
}
