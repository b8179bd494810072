import { Item, LevelSentences, Section } from "@peerbridge/domain/readiness/Item"
import { type Perspective, perspectives } from "@peerbridge/domain/readiness/Perspective"
import { Schema, Struct } from "effect"

/** The sets of level sentences an item can have. All staff share one: their answers are compared level by level. */
export const LevelSet = Schema.Literals(["staff", "service-user", "carer"])
export type LevelSet = typeof LevelSet.Type

/** Which set of sentences a perspective chooses from. */
export const levelSetOf = (perspective: Perspective): LevelSet =>
  perspective === "service-user" || perspective === "carer" ? perspective : "staff"

const asked = Schema.Struct({
  "service-user": Schema.optionalKey(Schema.NonEmptyString),
  carer: Schema.optionalKey(Schema.NonEmptyString),
  "peer-support-worker": Schema.optionalKey(Schema.NonEmptyString),
  clinician: Schema.optionalKey(Schema.NonEmptyString),
  manager: Schema.optionalKey(Schema.NonEmptyString),
  commissioner: Schema.optionalKey(Schema.NonEmptyString)
})

const levels = Schema.Struct({
  staff: Schema.optionalKey(LevelSentences),
  "service-user": Schema.optionalKey(LevelSentences),
  carer: Schema.optionalKey(LevelSentences)
})

/**
 * An item as it is written in the content files: like an `Item`, but what each perspective is asked stands apart from
 * the level sentences, so that the set all staff share is written once.
 */
export const WrittenItem = Schema.Struct({ ...Struct.omit(Item.fields, ["wordings"]), asked, levels }).check(
  Schema.makeFilter((item) => {
    const needed = new Set(perspectives.filter((perspective) => item.asked[perspective] !== undefined).map(levelSetOf))
    const astray = LevelSet.literals.find((set) => needed.has(set) !== (item.levels[set] !== undefined))
    return astray === undefined
      ? undefined
      : `${item.id}: levels for ${astray} are ${needed.has(astray) ? "missing" : "written, but nobody is asked in them"}`
  })
)
export type WrittenItem = typeof WrittenItem.Type

/** A section as one content file holds it. */
export const WrittenSection = Schema.Struct({
  ...Struct.omit(Section.fields, ["items"]),
  items: Schema.NonEmptyArray(WrittenItem)
})
export type WrittenSection = typeof WrittenSection.Type
