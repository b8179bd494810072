import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Slug } from "../Slug.ts"
import { PersonId } from "../supervision/Records.ts"
import { Strand } from "../supervision/Strand.ts"
import { CompetencyLevel } from "./CompetencyLevel.ts"
import { RecordText, Review, SharedAs, SharedPart, Sharing, Target, View } from "./WorkerRecord.ts"

/** What may be done with a competency record. */
export const RecordCommand = Schema.TaggedUnion({
  GiveSelfView: { statement: Slug, level: CompetencyLevel },
  GiveSupervisorView: { statement: Slug, level: CompetencyLevel },
  /** `confirmed` holds what the identity check found and the writer says picks nobody out. */
  AddEvidence: { statement: Slug, text: RecordText, confirmed: Schema.Array(Schema.String) },
  /** A date for a statement, agreed in the held one-to-one session of that strand and day. */
  AgreeTarget: { statement: Slug, by: CalendarDate, strand: Strand, agreedOn: CalendarDate },
  /** What the two of them say of a statement at the appraisal held on that day. */
  ReviewAtAppraisal: { statement: Slug, on: CalendarDate, said: RecordText, confirmed: Schema.Array(Schema.String) },
  Share: { person: PersonId, as: SharedAs, part: SharedPart },
  StopSharing: { person: PersonId },
  ChooseCover: { counts: Schema.Boolean }
})
export type RecordCommand = typeof RecordCommand.Type

/** Something that happened to a record. */
export const RecordEvent = Schema.TaggedUnion({
  SelfViewGiven: { statement: Slug, view: View },
  SupervisorViewGiven: { statement: Slug, view: View },
  EvidenceAdded: { statement: Slug, on: CalendarDate, text: RecordText },
  TargetAgreed: { statement: Slug, target: Target },
  ReviewedAtAppraisal: { statement: Slug, review: Review },
  Shared: { sharing: Sharing },
  SharingStopped: { person: PersonId },
  CoverChosen: { counts: Schema.Boolean }
})
export type RecordEvent = typeof RecordEvent.Type
