import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Slug } from "../Slug.ts"
import { PersonId } from "../supervision/Records.ts"
import { Strand } from "../supervision/Strand.ts"
import { CompetencyLevel } from "./CompetencyLevel.ts"
import { FrameworkRef } from "./Framework.ts"

/** Words in a record: at most 1,000 characters. */
export const RecordText = Schema.NonEmptyString.check(Schema.isMaxLength(1000))

/** How far somebody sees the worker with a statement, and since when they have seen it so. */
export const View = Schema.Struct({ level: CompetencyLevel, on: CalendarDate, by: PersonId })
export type View = typeof View.Type

/** An example the worker gives. It stays as written; a later one may correct it. */
export const Evidence = Schema.Struct({ on: CalendarDate, text: RecordText })
export type Evidence = typeof Evidence.Type

/** When worker and supervisor hope to be there, and the supervision session in which they agreed it. */
export const Target = Schema.Struct({
  by: CalendarDate,
  agreedOn: CalendarDate,
  strand: Strand,
  agreedWith: PersonId
})
export type Target = typeof Target.Type

/** What was said about a statement at the appraisal of a day. */
export const Review = Schema.Struct({ on: CalendarDate, by: PersonId, said: RecordText })
export type Review = typeof Review.Type

/** All that a record holds of one statement. */
export const StatementEntry = Schema.Struct({
  statement: Slug,
  self: Schema.optionalKey(View),
  supervisor: Schema.optionalKey(View),
  /** Append-only, oldest first. */
  evidence: Schema.Array(Evidence),
  target: Schema.optionalKey(Target),
  reviews: Schema.Array(Review)
})
export type StatementEntry = typeof StatementEntry.Type

/** What of a record somebody may read. */
export const SharedPart = Schema.TaggedUnion({ Everything: {}, Statements: { statements: Schema.NonEmptyArray(Slug) } })
export type SharedPart = typeof SharedPart.Type

/** As whom somebody reads a shared record. A line manager reads, and never writes. */
export const SharedAs = Schema.Literals(["supervisor", "line-manager"])
export type SharedAs = typeof SharedAs.Type

/** That the worker lets somebody read. One entry a person; sharing anew replaces it. */
export const Sharing = Schema.Struct({ person: PersonId, as: SharedAs, part: SharedPart, since: CalendarDate })
export type Sharing = typeof Sharing.Type

/**
 * A worker's competency record. It belongs to the worker: nobody else reads what they have not shared, it is never used
 * for capability or pay, and they take a copy when they leave.
 */
export const WorkerRecord = Schema.Struct({
  worker: PersonId,
  framework: FrameworkRef,
  /** Only statements something was said about. */
  entries: Schema.Array(StatementEntry),
  sharing: Schema.Array(Sharing),
  /** Whether the worker lets the record count, without a name, in what a team has covered. Off until they say so. */
  countsInCover: Schema.Boolean
})
export type WorkerRecord = typeof WorkerRecord.Type

/** A record as it begins: empty and shared with nobody. */
export const beginRecord = (worker: PersonId, framework: FrameworkRef): WorkerRecord => ({
  worker,
  framework: { id: framework.id, version: framework.version },
  entries: [],
  sharing: [],
  countsInCover: false
})

/** What a record says of a statement; nothing yet is an empty entry. */
export const entryFor = (record: Pick<WorkerRecord, "entries">, statement: Slug): StatementEntry =>
  record.entries.find((entry) => entry.statement === statement) ?? { statement, evidence: [], reviews: [] }
