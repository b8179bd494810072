import { Schema } from "effect"
import { Provenance } from "../provenance/Provenance.ts"
import { Slug } from "../Slug.ts"
import { Perspective } from "./Perspective.ts"
import { Stage } from "./Stage.ts"

/**
 * Five sentences, what one would see at level 0 to 4. `null` where a group cannot see that level, which is then not
 * offered to it. Each level holds all below it.
 */
export const LevelSentences = Schema.Tuple([
  Schema.NullOr(Schema.NonEmptyString),
  Schema.NullOr(Schema.NonEmptyString),
  Schema.NullOr(Schema.NonEmptyString),
  Schema.NullOr(Schema.NonEmptyString),
  Schema.NullOr(Schema.NonEmptyString)
])
export type LevelSentences = typeof LevelSentences.Type

/** How one perspective is asked. */
export const Wording = Schema.Struct({
  perspective: Perspective,
  /** The statement or question put to this group, in its own words. */
  text: Schema.NonEmptyString,
  levels: LevelSentences
})
export type Wording = typeof Wording.Type

/** The four constructs of Normalisation Process Theory (NPT). */
export const Construct = Schema.Literals([
  "coherence",
  "cognitive-participation",
  "collective-action",
  "reflexive-monitoring"
])
export type Construct = typeof Construct.Type

/** Names of the constructs for people. */
export const constructNames: Readonly<Record<Construct, string>> = {
  coherence: "Coherence",
  "cognitive-participation": "Cognitive participation",
  "collective-action": "Collective action",
  "reflexive-monitoring": "Reflexive monitoring"
}

/** One thing about the service (never about a person) that can be seen by those who are asked. */
export const Item = Schema.Struct({
  id: Slug,
  /** What it is about, as a statement: "Peer supervision, one to one and in a group". */
  title: Schema.NonEmptyString,
  /** The same as a question a meeting can be headed with: "Do peer support workers have peer supervision?" */
  question: Schema.NonEmptyString,
  /** The stage from which it is asked; half of them make no sense before the first peer support worker starts. */
  askedFrom: Stage,
  /** One entry for each perspective that is asked; the others are not asked. */
  wordings: Schema.NonEmptyArray(Wording),
  /** What would show that a level is right. */
  evidence: Schema.NonEmptyArray(Schema.NonEmptyString),
  links: Schema.Struct({
    /** Logic-model nodes. */
    nodes: Schema.Array(Slug),
    constructs: Schema.Array(Construct),
    subThemes: Schema.Array(Slug),
    conditions: Schema.Array(Slug),
    tips: Schema.Array(Slug),
    recommendations: Schema.Array(Slug)
  }),
  /** Gates whose fact records can tell; each names a fact a team ticks until records can. */
  facts: Schema.Array(Slug),
  provenance: Schema.NonEmptyArray(Provenance)
})
export type Item = typeof Item.Type

/** Items that belong together, under one title. */
export const Section = Schema.Struct({
  id: Slug,
  title: Schema.NonEmptyString,
  /** One plain sentence on what the section is about. */
  about: Schema.NonEmptyString,
  items: Schema.NonEmptyArray(Item)
})
export type Section = typeof Section.Type

/** The wording a perspective gets, or `undefined` when it is not asked. */
export const wordingFor = (item: Item, perspective: Perspective): Wording | undefined =>
  item.wordings.find((wording) => wording.perspective === perspective)
