import { Match } from "effect"
import { groupInWords, sentenceCase } from "./inWords.ts"
import type { MixChange } from "./mixChanged.ts"
import { type Permutation, permutationTest } from "./permutation.ts"
import type { Perspective } from "./Perspective.ts"
import { pictureInWords } from "./pictureSentence.ts"
import { isScored, type ScoredPicture } from "./position.ts"
import type { ItemPicture } from "./release/ItemPicture.ts"

/** Why two rounds of one group on one item cannot be set side by side. Not a finding about the service. */
export type CannotCompareReason =
  | { readonly _tag: "QuestionChanged" }
  | { readonly _tag: "NotShown"; readonly side: "before" | "after" | "both" }
  | { readonly _tag: "MixChanged"; readonly how: MixChange }

interface Tested {
  readonly p: number
  readonly a: number
  readonly before: ScoredPicture
  readonly after: ScoredPicture
}

/** One group on one item in two rounds. */
export type Comparison =
  | { readonly _tag: "CannotCompare"; readonly reason: CannotCompareReason }
  /** Not five level counts on both sides: both are told, neither higher nor lower is said. */
  | { readonly _tag: "Described"; readonly before: ScoredPicture; readonly after: ScoredPicture }
  | ({ readonly _tag: "Higher" } & Tested)
  | ({ readonly _tag: "Lower" } & Tested)
  | ({ readonly _tag: "NoClearChange" } & Tested)

/** A change is named from this p down: a team looks at some 40 items for 3 groups at once. Policy. */
export const clearFrom = 0.01

/** What one group said to one item in two rounds, and whether the two may be compared. */
export interface ComparisonInput {
  readonly before: ItemPicture
  readonly after: ItemPicture
  /** The item, and its wording for this group, are the same in both versions. */
  readonly sameQuestion: boolean
  readonly mix: MixChange | undefined
}

/** Compares one group's pictures of one item: tested where five level counts stand on both sides, else described. */
export const compareItem = ({ after, before, mix, sameQuestion }: ComparisonInput): Comparison => {
  if (!sameQuestion) return cannot({ _tag: "QuestionChanged" })
  if (!isScored(before)) return cannot({ _tag: "NotShown", side: isScored(after) ? "before" : "both" })
  if (!isScored(after)) return cannot({ _tag: "NotShown", side: "after" })
  if (mix !== undefined) return cannot({ _tag: "MixChanged", how: mix })
  const [earlier, later] = [levelsOf(before), levelsOf(after)]
  const tested = earlier === undefined || later === undefined ? undefined : permutationTest(earlier, later)
  if (tested === undefined) return { _tag: "Described", before, after }
  return { _tag: directionOf(tested), p: tested.p, a: tested.a, before, after }
}

/** A comparison in words. p is never shown. */
export const comparisonSentence = (comparison: Comparison, perspective: Perspective): string =>
  Match.value(comparison).pipe(
    Match.tagsExhaustive({
      CannotCompare: ({ reason }) => `Cannot compare: ${cannotWords(reason, perspective)}.`,
      Described: ({ after, before }) =>
        `${sentenceCase(groupInWords(perspective))}: ${pictureInWords(after)}; before: ${pictureInWords(before)}. ${untested(
          [before, after]
        )}`,
      Higher: ({ a }) => `Higher: in about ${Math.round(100 * a)} in 100 pairs the later answer is the higher one.`,
      Lower: ({ a }) => `Lower: in about ${Math.round(100 * (1 - a))} in 100 pairs the later answer is the lower one.`,
      NoClearChange: ({ a }) =>
        `No clear change: in about ${Math.round(100 * a)} in 100 pairs the later answer is the higher one.`
    })
  )

/** Below eight no levels are shown, so few people is the reason; else "most" is, whatever the number behind it. */
const untested = (pictures: ReadonlyArray<ScoredPicture>): string =>
  pictures.some((picture) => picture._tag === "Counts" && picture.levels === null)
    ? "Too few people to test."
    : "“Most” gives no numbers to test."

const cannotWords = (reason: CannotCompareReason, perspective: Perspective): string =>
  Match.value(reason).pipe(
    Match.tagsExhaustive({
      QuestionChanged: () => "the wording changed",
      NotShown: ({ side }) => `${groupInWords(perspective)} ${notShownWords[side]}`,
      MixChanged: ({ how }) => mixWords[how]
    })
  )

const notShownWords = {
  before: "were not shown in the earlier round",
  after: "were not shown in the later round",
  both: "were not shown in either round"
} as const

const mixWords: Readonly<Record<MixChange, string>> = {
  size: "one round has more than twice as many answers",
  "response-rate": "a very different share of those invited answered",
  "declared-new": "different people were asked"
}

const cannot = (reason: CannotCompareReason): Comparison => ({ _tag: "CannotCompare", reason })

const levelsOf = (picture: ScoredPicture): ReadonlyArray<number> | undefined =>
  picture._tag === "Counts" && picture.levels !== null ? picture.levels : undefined

const directionOf = ({ difference, p }: Permutation): "Higher" | "Lower" | "NoClearChange" =>
  p > clearFrom ? "NoClearChange" : difference > 0 ? "Higher" : "Lower"
