import { mean } from "../../statistics/mean.ts"

/** Where ordinary variation ends, from how much neighbouring points differ. */
export interface ProcessLimits {
  readonly averageMovingRange: number
  readonly lower: number
  readonly upper: number
  /** Two thirds of the way from the mean to a limit. */
  readonly nearLower: number
  readonly nearUpper: number
}

/** 3 / 1.128: the mean of moving ranges to three standard deviations. */
const toLimit = 2.66

/** A moving range from 3.267 times the average on is too large to be ordinary and is left out of the average, once. */
const toLargestOrdinaryRange = 3.267

/**
 * Limits of an individuals and moving range chart (XmR), as NHSRplotthedots 0.2.2 computes them: mean plus and minus
 * 2.66 average moving ranges. Missing values (NaN) take both their moving ranges away. Never cut at 0 or 100 %: rules
 * use them as they are. `undefined` when no moving range is left: fewer than two neighbours, or with screening all equal.
 */
export const processLimits = (
  values: ReadonlyArray<number>,
  centre: number,
  screened: boolean
): ProcessLimits | undefined => {
  const ranges: Array<number> = []
  for (let i = 1; i < values.length; i++) {
    const range = Math.abs((values[i] ?? Number.NaN) - (values[i - 1] ?? Number.NaN))
    if (!Number.isNaN(range)) ranges.push(range)
  }
  if (screened) keepBelow(ranges, toLargestOrdinaryRange * mean(ranges))
  if (ranges.length === 0) return undefined
  const averageMovingRange = mean(ranges)
  const reach = toLimit * averageMovingRange
  const nearReach = 2 * (toLimit / 3) * averageMovingRange
  return {
    averageMovingRange,
    lower: centre - reach,
    upper: centre + reach,
    nearLower: centre - nearReach,
    nearUpper: centre + nearReach
  }
}

const keepBelow = (ranges: Array<number>, bound: number): void => {
  let kept = 0
  for (const range of ranges) if (range < bound) ranges[kept++] = range
  ranges.length = kept
}
