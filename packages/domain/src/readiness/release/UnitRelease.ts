import { Schema } from "effect"
import { Slug } from "../../Slug.ts"
import { Answer } from "../Answer.ts"
import { asReleased } from "./internal/asReleased.ts"
import { type ItemPicture, ItemPictureData } from "./ItemPicture.ts"

/**
 * What is frozen when a unit is revealed, as data. `asked` is a fact of the instrument. Voices are kept item by item,
 * in level order: nothing stored after reveal tells which of them belong to one person.
 */
export const UnitReleaseData = Schema.TaggedUnion({
  /** Fewer than `k` answered, or nobody did: both look alike. Only those who chose to be heard alone are read. */
  Withheld: { asked: Schema.Array(Slug), voices: Schema.Record(Slug, Schema.NonEmptyArray(Answer)) },
  /** `n` responses, and a picture of each asked item. */
  Released: { n: Schema.Natural, items: Schema.Record(Slug, ItemPictureData) }
})
export type UnitReleaseData = typeof UnitReleaseData.Type

declare const released: unique symbol

/** A unit that is not shown as a group. */
export type Withheld = Extract<UnitReleaseData, { readonly _tag: "Withheld" }> & { readonly [released]: true }

/** A unit that is shown: the only thing that may be scored, compared, planned from or exported. */
export type Released = Omit<Extract<UnitReleaseData, { readonly _tag: "Released" }>, "items"> & {
  readonly items: Readonly<Record<string, ItemPicture>>
  readonly [released]: true
}

/** What came out of `releaseUnit`, or of the frozen ledger. There is no other way to one. */
export type UnitRelease = Withheld | Released

const withheld = asReleased({ _tag: "Withheld" })
const notAsked = asReleased({ _tag: "NotAsked" })

/** The picture of one item: of a withheld unit `Withheld`; `NotAsked` if the group has no wording for the item. */
export const pictureOf = (release: UnitRelease, item: string): ItemPicture => {
  switch (release._tag) {
    case "Withheld":
      return release.asked.includes(item) ? withheld : notAsked
    case "Released":
      return Object.hasOwn(release.items, item) ? (release.items[item] ?? notAsked) : notAsked
  }
}

/**
 * What those heard alone said to one item: levels in order, then do not know, then does not apply. Empty when the group
 * is shown (the voices are part of it). For item pages only, labelled "a peer support worker, for themselves"; never scored.
 */
export const voicesOn = (release: UnitRelease, item: string): ReadonlyArray<Answer> =>
  release._tag === "Withheld" && Object.hasOwn(release.voices, item) ? (release.voices[item] ?? []) : []
