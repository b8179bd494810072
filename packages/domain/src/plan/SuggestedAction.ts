import { Schema } from "effect"
import { Provenance } from "../provenance/Provenance.ts"
import { Slug } from "../Slug.ts"
import { Effort } from "./Effort.ts"
import { OwnerRole } from "./OwnerRole.ts"

/** Something the catalogue suggests a team could do, with a first step anyone could take this week. */
export const SuggestedAction = Schema.Struct({
  id: Slug,
  /** An instruction: "Write one page on why we want peer support". */
  title: Schema.NonEmptyString,
  /** The section of the instrument it belongs to. */
  section: Slug,
  /** The questions it should move. */
  items: Schema.NonEmptyArray(Slug),
  ownerRole: OwnerRole,
  effort: Effort,
  /** What to do first, in under an hour. */
  firstStep: Schema.NonEmptyString,
  /** Why it is worth doing, in a sentence or two. */
  why: Schema.NonEmptyString,
  /** The parts of the logic model it works on. */
  nodes: Schema.NonEmptyArray(Slug),
  /** The gates it helps to open. */
  gates: Schema.Array(Slug),
  provenance: Schema.NonEmptyArray(Provenance)
})
export type SuggestedAction = typeof SuggestedAction.Type
