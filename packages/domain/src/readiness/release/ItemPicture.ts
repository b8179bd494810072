import { Schema } from "effect"
import { Band } from "../Level.ts"

/** How many did not know, as a word: fewer than two or less than a quarter; some; or most. Never a count. */
export const DontKnowWord = Schema.Literals(["few-or-none", "some", "most"])
export type DontKnowWord = typeof DontKnowWord.Type

const Count = Schema.Natural

/**
 * What may be shown of one group's answers to one item, as data. `Most` and `Counts` can be scored; the rest are
 * silences, each with its own reason, none of them zero.
 */
export const ItemPictureData = Schema.TaggedUnion({
  /** All, or all but one or two, chose this band: no numbers. */
  Most: { band: Band, dontKnow: DontKnowWord },
  /** Counts of not yet, partly, in place; from `countsFrom` levels also of the five levels. */
  Counts: {
    bands: Schema.Tuple([Count, Count, Count]),
    levels: Schema.NullOr(Schema.Tuple([Count, Count, Count, Count, Count])),
    dontKnow: DontKnowWord
  },
  /** The coarse picture of a pool over teams: it has no position. */
  Pooled: { picture: Schema.Literals(["in-place", "not-yet", "mixed"]) },
  MostlyDontKnow: {},
  MostlyNotApplicable: {},
  TooFewLevels: {},
  /** The whole group is withheld: fewer than `k` answered, or nobody did. Both look alike. */
  Withheld: {},
  /** The group has no wording for this item: a fact of the instrument. */
  NotAsked: {}
})
export type ItemPictureData = typeof ItemPictureData.Type

declare const released: unique symbol

/** A picture that came out of `release`, `pool` or the frozen ledger. There is no other way to one: only such can be scored or shown. */
export type ItemPicture = ItemPictureData & { readonly [released]: true }

/** A picture with the counts of the three bands. */
export type Counts = Extract<ItemPicture, { readonly _tag: "Counts" }>

/** A picture in which nearly all chose one band: no numbers. */
export type Most = Extract<ItemPicture, { readonly _tag: "Most" }>
