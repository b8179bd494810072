import { mean } from "./mean.ts"
import { sampleVariance } from "./sampleVariance.ts"

/** Agreement of one group of raters over one or more items. */
export interface WithinGroupAgreement {
  /** Raters who answered every item; the others are left out whole. */
  readonly raters: number
  /** Sample variance of each item. */
  readonly variances: ReadonlyArray<number>
  /** r_wg, or r_wg(j) for more items: 1 all alike, 0 no better than random (cut off there). James, Demaree and Wolf (1984). */
  readonly agreement: number
  /** 1 - mean variance / null variance, not cut off: below 0 is worse than random, a group divided in two. Lindell (1999). */
  readonly raw: number
}

/**
 * How far raters of one group agree, against answers spread evenly over `points` scale points (variance
 * `(points^2 - 1) / 12`). One row a rater, one column an item. A rater with a missing answer is dropped whole.
 * `undefined` for fewer than two raters: one person neither agrees nor disagrees.
 */
export const withinGroupAgreement = (
  ratings: ReadonlyArray<ReadonlyArray<number | undefined>>,
  points: number
): WithinGroupAgreement | undefined => {
  const complete = ratings.filter((row): row is ReadonlyArray<number> => row.every((rating) => rating !== undefined))
  const items = complete[0]?.length ?? 0
  const variances: Array<number> = []
  for (let item = 0; item < items; item++) {
    const variance = sampleVariance(complete.map((row) => row[item] ?? Number.NaN))
    if (variance === undefined) return undefined
    variances.push(variance)
  }
  if (items === 0) return undefined
  const raw = 1 - mean(variances) / ((points * points - 1) / 12)
  const single = Math.max(0, raw)
  return { raters: complete.length, variances, agreement: (items * single) / (items * single + 1 - single), raw }
}
