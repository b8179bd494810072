import { Schema } from "effect"
import { Provenance } from "../provenance/Provenance.ts"
import { Slug } from "../Slug.ts"
import { Perspective } from "./Perspective.ts"
import { Stage } from "./Stage.ts"

/**
 * Whose voice an opinion needs: each inner list is "one of these is enough", and every inner list is needed.
 * `[["peer-support-worker"], ["clinician"]]` needs both; `[["clinician", "commissioner"]]` needs either.
 */
export const Voices = Schema.NonEmptyArray(Schema.NonEmptyArray(Perspective))
export type Voices = typeof Voices.Type

/** Only 2 (partly in place) and 3 (in place) are shipped; 4 works but stays silent more often. Others are refused. */
export const Minimum = Schema.Literals([2, 3, 4])
export type Minimum = typeof Minimum.Type

const opinion = { item: Slug, minimum: Minimum, voices: Voices }

/**
 * A fact of the service that is true, not true, or not known, asked under "What is already true?" until records can tell.
 * Its id is the id of its gate.
 */
const fact = {
  /** The fact as a statement one can tick: "Someone leads peer roles for this team". */
  statement: Schema.NonEmptyString,
  /** What counts, in one sentence. */
  hint: Schema.optionalKey(Schema.NonEmptyString)
}

/** What a gate looks at: an opinion on an item, a fact of the service, or both. */
export const GateCheck = Schema.TaggedUnion({
  Opinion: opinion,
  Fact: fact,
  OpinionAndFact: { ...opinion, ...fact }
})
export type GateCheck = typeof GateCheck.Type

/** One condition of a stage. A stage is reached when all its gates and all earlier ones hold. */
export const Gate = Schema.Struct({
  id: Slug,
  stage: Stage,
  /** What is true when it is met: "The role description is agreed". */
  title: Schema.NonEmptyString,
  check: GateCheck,
  /** The smallest next step, as an instruction: "Ask one person to ...". */
  nextStep: Schema.NonEmptyString,
  provenance: Schema.NonEmptyArray(Provenance)
})
export type Gate = typeof Gate.Type
