import { Schema } from "effect"
import { Period } from "../../calendar/Period.ts"
import { Slug } from "../../Slug.ts"
import { Perspective } from "../Perspective.ts"
import { asReleased } from "./internal/asReleased.ts"
import { type ItemPicture, ItemPictureData } from "./ItemPicture.ts"

/** Which pool: one perspective, in all teams withheld in one calendar quarter. */
export const PoolKey = Schema.Struct({ perspective: Perspective, quarter: Period })
export type PoolKey = typeof PoolKey.Type

/** The key as one text: equal for equal pools only. */
export const poolKeyText = ({ perspective, quarter }: PoolKey): string => JSON.stringify([perspective, quarter.start])

/**
 * The coarse picture of small groups of several teams together, as data. It names every withheld team in scope, also
 * those where nobody answered, and tells no number of responses.
 */
export const PoolReleaseData = Schema.Struct({
  pool: PoolKey,
  /** Team ids in order. */
  teams: Schema.Array(Schema.NonEmptyString),
  items: Schema.Record(Slug, ItemPictureData)
})
export type PoolReleaseData = typeof PoolReleaseData.Type

declare const released: unique symbol

/** What came out of `poolUnits`, or of the frozen ledger. It has no position: it is read, never scored. */
export type PoolRelease = Omit<PoolReleaseData, "items"> & {
  readonly items: Readonly<Record<string, ItemPicture>>
  readonly [released]: true
}

const notAsked = asReleased({ _tag: "NotAsked" })

/** The pooled picture of one item; `NotAsked` if the perspective has no wording for it. */
export const pooledPictureOf = (release: PoolRelease, item: string): ItemPicture =>
  Object.hasOwn(release.items, item) ? (release.items[item] ?? notAsked) : notAsked
