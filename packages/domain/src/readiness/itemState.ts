import type { ByPerspective } from "./ByPerspective.ts"
import { standingsOf } from "./gap.ts"
import { groupsInWords } from "./inWords.ts"
import type { Level } from "./Level.ts"
import type { Perspective } from "./Perspective.ts"
import type { ItemPicture } from "./release/ItemPicture.ts"
import type { SupportState } from "./SupportState.ts"

/** The state of an item, and what it stands on. */
export interface ItemState {
  readonly state: SupportState
  readonly from:
    | { readonly _tag: "Agreed"; readonly level: Level }
    /** The groups that place it lowest: "held back by: service users". */
    | { readonly _tag: "HeldBackBy"; readonly perspectives: ReadonlyArray<Perspective> }
    | { readonly _tag: "NotKnown" }
}

/**
 * The state of an item: the level the team agreed, if any (0 and 1 weak, 2 developing, 3 and 4 strong); else the worst
 * position shown, because what is in place for some is not in place. A rise of one answer never lowers it. Policy.
 */
export const itemStateOf = (pictures: ByPerspective<ItemPicture>, agreed: Level | undefined): ItemState => {
  if (agreed !== undefined) return { state: ofLevel(agreed), from: { _tag: "Agreed", level: agreed } }
  const standings = standingsOf(pictures)
  if (standings.length === 0) return { state: "unknown", from: { _tag: "NotKnown" } }
  const worst = Math.min(...standings.map(({ position }) => position))
  return {
    state: ofPosition(worst),
    from: {
      _tag: "HeldBackBy",
      perspectives: standings.flatMap(({ perspective, position }) => (position === worst ? [perspective] : []))
    }
  }
}

/** What an item state stands on, in words: "held back by: service users". */
export const itemStateReason = ({ from }: ItemState): string =>
  from._tag === "Agreed"
    ? "agreed by the team"
    : from._tag === "NotKnown"
      ? "no group can be shown yet"
      : `held back by: ${groupsInWords(from.perspectives)}`

const ofLevel = (level: Level): SupportState => (level <= 1 ? "weak" : level === 2 ? "developing" : "strong")

const ofPosition = (position: number): SupportState =>
  position >= 75 ? "strong" : position < 34 ? "weak" : "developing"
