import { bands } from "../Level.ts"
import type { DontKnowWord, ItemPictureData } from "./ItemPicture.ts"
import type { DisclosurePolicy } from "./Policy.ts"

/** What one group said to one item, in numbers. */
export interface ItemCounts {
  /** How many gave each level; the index is the level. */
  readonly levels: readonly [number, number, number, number, number]
  readonly dontKnow: number
  readonly notApplicable: number
  readonly unanswered: number
}

/**
 * How many of `n` are "most": two thirds rounded up, but never so many that the insiders and one more would all have
 * to agree. With one insider 5 -> 3, 6 -> 4, 7 -> 5, 8 -> 6, 9 -> 6, 10 -> 7, 12 -> 8.
 */
export const mostOf = (n: number, { insiders }: Pick<DisclosurePolicy, "insiders">): number =>
  Math.min(Math.ceil((2 * n) / 3), n - 1 - insiders)

/** The word for `dontKnow` of `responses` who do not know: most; some from 2 and a quarter on; else few or none. */
export const dontKnowWord = (
  dontKnow: number,
  responses: number,
  policy: Pick<DisclosurePolicy, "insiders">
): DontKnowWord =>
  dontKnow >= mostOf(responses, policy) ? "most" : dontKnow >= 2 && 4 * dontKnow >= responses ? "some" : "few-or-none"

const bandCounts = ({ levels: [zero, one, two, three, four] }: ItemCounts) => [zero + one, two, three + four] as const

const size = (counts: ItemCounts): { readonly levels: number; readonly responses: number } => {
  const levels = counts.levels.reduce((sum, count) => sum + count, 0)
  return { levels, responses: levels + counts.dontKnow + counts.notApplicable + counts.unanswered }
}

const silence = (counts: ItemCounts, policy: DisclosurePolicy): ItemPictureData => {
  const most = mostOf(size(counts).responses, policy)
  if (counts.dontKnow >= most) return { _tag: "MostlyDontKnow" }
  if (counts.notApplicable >= most) return { _tag: "MostlyNotApplicable" }
  return { _tag: "TooFewLevels" }
}

/**
 * What may be shown of one group's answers to one item, given at least `k` responses. Fewer than `k` levels are a
 * silence; nearly everyone in one band is "most", without numbers, so that nobody who knows their own answer (nor
 * `insiders` of them together) learns another's; else the three band counts, and the five levels from `countsFrom`.
 * The result is data only: a picture that may be shown comes from `releaseUnit`.
 */
export const releaseItem = (counts: ItemCounts, policy: DisclosurePolicy): ItemPictureData => {
  const { levels, responses } = size(counts)
  if (levels < policy.k) return silence(counts, policy)
  const dontKnow = dontKnowWord(counts.dontKnow, responses, policy)
  const [notYet, partly, inPlace] = bandCounts(counts)
  const most = bands[[notYet, partly, inPlace].findIndex((count) => count >= levels - 1 - policy.insiders)]
  if (most !== undefined) return { _tag: "Most", band: most, dontKnow }
  return {
    _tag: "Counts",
    bands: [notYet, partly, inPlace],
    levels: levels >= policy.countsFrom ? counts.levels : null,
    dontKnow
  }
}

/** The coarse picture of a pool over teams: never a count, whatever the number. */
export const releasePooledItem = (counts: ItemCounts, policy: DisclosurePolicy): ItemPictureData => {
  const { levels } = size(counts)
  if (levels < policy.k) return silence(counts, policy)
  const most = mostOf(levels, policy)
  const [notYet, , inPlace] = bandCounts(counts)
  return { _tag: "Pooled", picture: inPlace >= most ? "in-place" : notYet >= most ? "not-yet" : "mixed" }
}
