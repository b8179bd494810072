import { mean } from "./mean.ts"

/** How far members of a group resemble each other, from a one-way analysis of variance. */
export interface IntraclassCorrelation {
  readonly groups: number
  readonly n: number
  readonly meanSquareBetween: number
  readonly meanSquareWithin: number
  /** The group size that counts when sizes differ: (n - sum of squared sizes / n) / (groups - 1). */
  readonly effectiveSize: number
  /** ICC(1): share of variance between groups, with the effective size (the textbook's n0, not the mean size). May be below 0. */
  readonly single: number
  /** ICC(2): reliability of group means. Far below 0 when groups differ less than their members; `undefined` when all means are equal. */
  readonly average: number | undefined
}

/** `undefined` for fewer than two groups, no group of two or more, or when nothing varies. */
export const intraclassCorrelation = (
  groups: ReadonlyArray<ReadonlyArray<number>>
): IntraclassCorrelation | undefined => {
  const all = groups.flat()
  const grand = mean(all)
  let between = 0
  let within = 0
  let squaredSizes = 0
  for (const group of groups) {
    const centre = mean(group)
    between += group.length * (centre - grand) ** 2
    for (const value of group) within += (value - centre) ** 2
    squaredSizes += group.length ** 2
  }
  const n = all.length
  if (
    groups.length < 2 ||
    groups.some((group) => group.length === 0) ||
    n === groups.length ||
    between + within === 0
  ) {
    return undefined
  }
  const meanSquareBetween = between / (groups.length - 1)
  const meanSquareWithin = within / (n - groups.length)
  const effectiveSize = (n - squaredSizes / n) / (groups.length - 1)
  return {
    groups: groups.length,
    n,
    meanSquareBetween,
    meanSquareWithin,
    effectiveSize,
    single: (meanSquareBetween - meanSquareWithin) / (meanSquareBetween + (effectiveSize - 1) * meanSquareWithin),
    average: between === 0 ? undefined : (meanSquareBetween - meanSquareWithin) / meanSquareBetween
  }
}
