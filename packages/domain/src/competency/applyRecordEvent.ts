import type { Slug } from "../Slug.ts"
import { RecordEvent } from "./RecordCommand.ts"
import { entryFor, type StatementEntry, type WorkerRecord } from "./WorkerRecord.ts"

/** The record after one more event. Evidence and reviews are added to, never changed; views and dates are replaced. */
export const applyRecordEvent = (record: WorkerRecord, event: RecordEvent): WorkerRecord =>
  RecordEvent.match(event, {
    SelfViewGiven: ({ statement, view }) => withEntry(record, statement, (entry) => ({ ...entry, self: view })),
    SupervisorViewGiven: ({ statement, view }) =>
      withEntry(record, statement, (entry) => ({ ...entry, supervisor: view })),
    EvidenceAdded: ({ on, statement, text }) =>
      withEntry(record, statement, (entry) => ({ ...entry, evidence: [...entry.evidence, { on, text }] })),
    TargetAgreed: ({ statement, target }) => withEntry(record, statement, (entry) => ({ ...entry, target })),
    ReviewedAtAppraisal: ({ review, statement }) =>
      withEntry(record, statement, (entry) => ({ ...entry, reviews: [...entry.reviews, review] })),
    Shared: ({ sharing }) => ({ ...record, sharing: [...without(record, sharing.person), sharing] }),
    SharingStopped: ({ person }) => ({ ...record, sharing: without(record, person) }),
    CoverChosen: ({ counts }) => ({ ...record, countsInCover: counts })
  })

const without = ({ sharing }: WorkerRecord, person: string) => sharing.filter((entry) => entry.person !== person)

const withEntry = (
  record: WorkerRecord,
  statement: Slug,
  change: (entry: StatementEntry) => StatementEntry
): WorkerRecord => {
  const changed = change(entryFor(record, statement))
  const known = record.entries.some((entry) => entry.statement === statement)
  return {
    ...record,
    entries: known
      ? record.entries.map((entry) => (entry.statement === statement ? changed : entry))
      : [...record.entries, changed]
  }
}
