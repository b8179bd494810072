import { Provenance } from "@peerbridge/domain/provenance/Provenance"
import { Slug } from "@peerbridge/domain/Slug"
import { Schema } from "effect"

/** Something outside the team that can make peer support easier or harder. Its id is its node in the logic model. */
export const ContextFactor = Schema.Struct({
  id: Slug,
  title: Schema.NonEmptyString,
  /** What to think of, as a question. */
  prompt: Schema.NonEmptyString,
  provenance: Schema.NonEmptyArray(Provenance)
})
export type ContextFactor = typeof ContextFactor.Type

/** What a team may note about its surroundings in a round. It has no levels, is never scored and opens no gate. */
export const RoundContext = Schema.Struct({
  title: Schema.NonEmptyString,
  about: Schema.NonEmptyString,
  question: Schema.NonEmptyString,
  factors: Schema.NonEmptyArray(ContextFactor)
})
export type RoundContext = typeof RoundContext.Type
