import { Equal } from "effect"
import type { Slug } from "../../Slug.ts"
import { type CannotCompareReason, compareItem, type Comparison, comparisonSentence } from "../compareItem.ts"
import { itemsOf } from "../Instrument.ts"
import { type Item, wordingFor } from "../Item.ts"
import { isAskedAt } from "../itemsOfRound.ts"
import { itemStateOf } from "../itemState.ts"
import { type MixChange, mixChanged } from "../mixChanged.ts"
import { type Perspective, perspectives } from "../Perspective.ts"
import { positionOf } from "../position.ts"
import { pictureOf, type Released } from "../release/UnitRelease.ts"
import type { SupportState } from "../SupportState.ts"
import type { RoundResults } from "./RoundResults.ts"

/** One group on one item in two rounds. */
export interface GroupComparison {
  readonly perspective: Perspective
  readonly comparison: Comparison
  readonly sentence: string
}

/** One item in two rounds. */
export interface ItemComparison {
  readonly item: Slug
  readonly title: string
  readonly groups: ReadonlyArray<GroupComparison>
  /** Item states over the groups that stand on both sides only; `undefined` where there is none. */
  readonly states: { readonly before: SupportState; readonly after: SupportState } | undefined
}

/** Two rounds side by side. A section's change is the list of its items. */
export interface RoundComparison {
  readonly before: number
  readonly after: number
  /** Groups released in both. */
  readonly compared: ReadonlyArray<Perspective>
  /** Groups asked in either that cannot be compared as a whole, and why. */
  readonly leftOut: ReadonlyArray<{ readonly perspective: Perspective; readonly reason: CannotCompareReason }>
  readonly sections: ReadonlyArray<{
    readonly id: Slug
    readonly title: string
    readonly items: ReadonlyArray<ItemComparison>
  }>
  /** Tested comparisons, and those that are clearly higher or lower. */
  readonly tested: number
  readonly moved: number
  /** "3 of 40 tested answers moved; about 0.4 would by chance". None when nothing could be tested. */
  readonly headline: string | undefined
  /** Said on every comparison with a headline. */
  readonly caution: string
}

/**
 * Compares two rounds of one team, the earlier first. `between` are the rounds that lie between them: a group declared mostly
 * new in one of those is as changed as one declared new in the later round.
 */
export const compareRounds = (
  before: RoundResults,
  after: RoundResults,
  between: ReadonlyArray<Pick<RoundResults, "setUp">> = []
): RoundComparison => {
  const invited = perspectives.filter(
    (perspective) => before.setUp.groups[perspective] !== undefined || after.setUp.groups[perspective] !== undefined
  )
  const declaredNew = (perspective: Perspective): boolean =>
    [...between, after].some(({ setUp }) => setUp.groups[perspective]?.mostlyNew ?? false)
  const pairs = invited.map((perspective) => pairOf(before, after, perspective, declaredNew(perspective)))
  const compared = pairs.flatMap((pair) => (pair._tag === "Pair" ? [pair] : []))
  const sections = after.instrument.sections
    .map(({ id, items, title }) => ({
      id,
      title,
      items: items.flatMap((item) => comparisonOf(before, after, item, compared))
    }))
    .filter(({ items }) => items.length > 0)
  const outcomes = sections.flatMap(({ items }) =>
    items.flatMap(({ groups }) => groups.map(({ comparison }) => comparison._tag))
  )
  const moved = outcomes.filter((tag) => tag === "Higher" || tag === "Lower").length
  const tested = moved + outcomes.filter((tag) => tag === "NoClearChange").length
  return {
    before: before.number,
    after: after.number,
    compared: compared.map(({ perspective }) => perspective),
    leftOut: pairs.flatMap((pair) => {
      if (pair._tag === "LeftOut") return [{ perspective: pair.perspective, reason: pair.reason }]
      return pair.mix === undefined
        ? []
        : [{ perspective: pair.perspective, reason: { _tag: "MixChanged" as const, how: pair.mix } }]
    }),
    sections,
    tested,
    moved,
    headline:
      tested === 0 ? undefined : `${moved} of ${tested} tested answers moved; ${byChance(tested)} would by chance.`,
    caution: "Largely the same people answer each time, so “no clear change” is said too often, never too seldom."
  }
}

interface Pair {
  readonly _tag: "Pair"
  readonly perspective: Perspective
  readonly earlier: Released
  readonly later: Released
  readonly mix: MixChange | undefined
}

interface LeftOut {
  readonly _tag: "LeftOut"
  readonly perspective: Perspective
  readonly reason: CannotCompareReason
}

const pairOf = (
  before: RoundResults,
  after: RoundResults,
  perspective: Perspective,
  declaredNew: boolean
): Pair | LeftOut => {
  const [earlier, later] = [before.releases[perspective], after.releases[perspective]]
  const [wasShown, isShown] = [earlier?._tag === "Released", later?._tag === "Released"]
  if (earlier?._tag !== "Released" || later?._tag !== "Released") {
    return {
      _tag: "LeftOut",
      perspective,
      reason: { _tag: "NotShown", side: wasShown ? "after" : isShown ? "before" : "both" }
    }
  }
  const [was, is] = [before.setUp.groups[perspective], after.setUp.groups[perspective]]
  const mix = mixChanged({ n: earlier.n, invited: was?.invited }, { n: later.n, invited: is?.invited }, declaredNew)
  return { _tag: "Pair", perspective, earlier, later, mix }
}

const comparisonOf = (
  before: RoundResults,
  after: RoundResults,
  item: Item,
  pairs: ReadonlyArray<Pair>
): ReadonlyArray<ItemComparison> => {
  const was = itemsOf(before.instrument).find(({ id }) => id === item.id)
  if (was === undefined || !isAskedAt(was, before.setUp.askedAt) || !isAskedAt(item, after.setUp.askedAt)) return []
  const both = pairs.filter(
    ({ perspective }) => wordingFor(item, perspective) !== undefined || wordingFor(was, perspective) !== undefined
  )
  const groups = both.map(({ earlier, later, mix, perspective }): GroupComparison => {
    const sameQuestion = Equal.equals(wordingFor(was, perspective), wordingFor(item, perspective))
    const comparison = compareItem({
      before: pictureOf(earlier, item.id),
      after: pictureOf(later, item.id),
      sameQuestion,
      mix
    })
    return { perspective, comparison, sentence: comparisonSentence(comparison, perspective) }
  })
  const comparable = both.filter((_, index) => groups[index]?.comparison._tag !== "CannotCompare")
  const stateOf = (side: "earlier" | "later"): SupportState =>
    itemStateOf(
      Object.fromEntries(comparable.map((pair) => [pair.perspective, pictureOf(pair[side], item.id)])),
      undefined
    ).state
  return [
    {
      item: item.id,
      title: item.title,
      groups,
      states: comparable.some(({ later }) => positionOf(pictureOf(later, item.id)) !== undefined)
        ? { before: stateOf("earlier"), after: stateOf("later") }
        : undefined
    }
  ]
}

/** One in a hundred tests says "moved" though nothing did. */
const byChance = (tested: number): string => (tested < 10 ? "fewer than 0.1" : `about ${(tested / 100).toFixed(1)}`)
