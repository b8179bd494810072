import { Schema } from "effect"
import { Provenance } from "../provenance/Provenance.ts"
import { Construct } from "../readiness/Item.ts"
import { Slug } from "../Slug.ts"

/** Those a guide was written for. There is none for carers, managers or commissioners, and none is invented. */
export const GuidePerspective = Schema.Literals(["service-user", "peer-support-worker", "clinician"])
export type GuidePerspective = typeof GuidePerspective.Type

/** An open question to begin a talk with. Nobody has to answer, and no answer is right. */
export const GuideQuestion = Schema.Struct({
  id: Slug,
  construct: Construct,
  text: Schema.NonEmptyString,
  /** A bare follow-up, which means nothing without the question before it: that question's id. */
  follows: Schema.optionalKey(Slug),
  note: Schema.optionalKey(Schema.NonEmptyString),
  provenance: Schema.NonEmptyArray(Provenance)
})
export type GuideQuestion = typeof GuideQuestion.Type

/** The questions for one group, by construct, in printed order. */
export const InterviewGuide = Schema.Struct({
  perspective: GuidePerspective,
  questions: Schema.NonEmptyArray(GuideQuestion),
  provenance: Schema.NonEmptyArray(Provenance)
})
export type InterviewGuide = typeof InterviewGuide.Type
