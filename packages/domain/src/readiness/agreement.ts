import { averageDeviation } from "../statistics/averageDeviation.ts"
import { mean } from "../statistics/mean.ts"
import { median } from "../statistics/median.ts"
import { sampleVariance } from "../statistics/sampleVariance.ts"
import { withinGroupAgreement } from "../statistics/withinGroupAgreement.ts"
import type { ItemPicture } from "./release/ItemPicture.ts"

/** How far a group agrees with itself, in words. Never "quality". */
export type AgreementWord = "divided" | "none" | "weak" | "moderate" | "strong" | "very strong"

/** How a group's levels spread. For the item page and the export, never a headline. */
export interface Agreement {
  readonly n: number
  readonly mean: number
  /** Middle level; of an even n the mean of the two middle ones. */
  readonly median: number
  /** Sample variance (n - 1). */
  readonly variance: number
  /** `1 - variance / 2`, 2 being the variance of answers at random over five levels. Below 0 is worse than random. */
  readonly rwgRaw: number
  /** r_wg: the raw value, 0 where it is negative. */
  readonly rwg: number
  /** Average deviation about the median, divided by n. Rule of thumb in the literature: agreement up to 5/6. */
  readonly adMedian: number
  readonly word: AgreementWord
}

/** Agreement of a group on an item: where the five level counts are shown (8 levels or more), else `undefined`. */
export const agreementOf = (picture: ItemPicture): Agreement | undefined =>
  picture._tag === "Counts" && picture.levels !== null ? agreementOfLevels(picture.levels) : undefined

/** The same from counts of levels 0 to 4; `undefined` for one answer, which has no spread (and is not "agreed"). */
export const agreementOfLevels = (counts: ReadonlyArray<number>): Agreement | undefined => {
  const levels = counts.flatMap((count, level) => Array.from({ length: count }, () => level))
  const variance = sampleVariance(levels)
  const within = withinGroupAgreement(
    levels.map((level) => [level]),
    counts.length
  )
  if (variance === undefined || within === undefined) return undefined
  return {
    n: levels.length,
    mean: mean(levels),
    median: median(levels),
    variance,
    rwgRaw: within.raw,
    rwg: within.agreement,
    adMedian: averageDeviation(levels, "median"),
    word: wordFor(within.raw)
  }
}

const wordFor = (raw: number): AgreementWord => {
  if (raw < 0) return "divided"
  if (raw < 0.31) return "none"
  if (raw < 0.51) return "weak"
  if (raw < 0.71) return "moderate"
  return raw <= 0.9 ? "strong" : "very strong"
}
