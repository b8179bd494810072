import { mean } from "../../statistics/mean.ts"
import { type ProcessLimits, processLimits } from "./ProcessLimits.ts"
import { markShifts, markTrends, markTwoInThree, sideOf } from "./runRules.ts"
import type { SpecialCause } from "./SpecialCause.ts"
import { type Stretch, stretches } from "./stretches.ts"

/** What the rules say of one point, before and after the order of precedence. */
export interface XmrPoint {
  /** 1 above the mean of its segment, -1 below, 0 on it, NaN when missing. */
  readonly side: number
  readonly outside: boolean
  /** Near a limit, and not beyond it. */
  readonly near: boolean
  readonly trend: boolean
  readonly twoInThree: boolean
  readonly shift: boolean
  readonly cause: SpecialCause
}

/** A stretch and its limits. Nothing is carried over from one to the next. */
export interface XmrSegment extends Stretch {
  readonly mean: number
  readonly limits: ProcessLimits | undefined
}

/** What the rules say of every point, and the stretches between re-bases. */
export interface Xmr {
  readonly points: ReadonlyArray<XmrPoint>
  readonly segments: ReadonlyArray<XmrSegment>
}

/** How limits are made. */
export interface XmrOptions {
  /** Leave moving ranges that are far too large out of the average (the R package does, the NHS Excel tool does not). */
  readonly screened: boolean
  /** Make limits from the first so many points of a segment (12 or more) instead of from all. */
  readonly fixedAfter?: number
}

/**
 * An XmR chart as NHSRplotthedots 0.2.2 computes it, to the letter: also where it judges too few points or a flat
 * series (`readXmr` is ours and does not). Values in order of time, NaN where missing; `starts` are the points at which
 * a new segment begins, in order.
 */
export const xmr = (values: ReadonlyArray<number>, starts: ReadonlyArray<number>, options: XmrOptions): Xmr => {
  const sides = values.map(() => 0)
  const outside = values.map((): boolean => false)
  const near = values.map((): boolean => false)
  const trend = values.map((): boolean => false)
  const twoInThree = values.map((): boolean => false)
  const shift = values.map((): boolean => false)
  const segments: Array<XmrSegment> = []

  for (const { from, to } of stretches(values.length, starts)) {
    const baseline = values.slice(from, Math.min(to, from + (options.fixedAfter ?? to)))
    const centre = mean(baseline.filter((value) => !Number.isNaN(value)))
    const limits = processLimits(baseline, centre, options.screened)
    for (let i = from; i < to; i++) {
      const value = values[i] ?? Number.NaN
      sides[i] = sideOf(value, centre)
      if (limits === undefined) continue
      outside[i] = value > limits.upper || value < limits.lower
      near[i] = !outside[i] && (value > limits.nearUpper || value < limits.nearLower)
    }
    markTrends(values, from, to, (point) => (trend[point] = true))
    markTwoInThree(sides, near, from, to, (point) => (twoInThree[point] = true))
    markShifts(sides, from, to, (point) => (shift[point] = true))
    segments.push({ from, to, mean: centre, limits })
  }

  const causeOf = (i: number, to: number): SpecialCause => {
    if (outside[i]) return sides[i] === 1 ? "above-limits" : "below-limits"
    if (trend[i]) return rises(values, trend, i, to) ? "trend-rising" : "trend-falling"
    if (twoInThree[i]) return sides[i] === 1 ? "two-in-three-above" : "two-in-three-below"
    if (shift[i]) return sides[i] === 1 ? "shift-above" : "shift-below"
    return "common-cause"
  }

  const points: Array<XmrPoint> = []
  for (const { from, to } of segments) {
    for (let i = from; i < to; i++) {
      points.push({
        side: sides[i] ?? Number.NaN,
        outside: outside[i] ?? false,
        near: near[i] ?? false,
        trend: trend[i] ?? false,
        twoInThree: twoInThree[i] ?? false,
        shift: shift[i] ?? false,
        cause: causeOf(i, to)
      })
    }
  }
  return { points, segments }
}

/** By the step to the next point if that is in a trend too, else by the step from the point before. No step is a fall, as upstream has it. */
const rises = (values: ReadonlyArray<number>, trend: ReadonlyArray<boolean>, i: number, to: number): boolean => {
  const end = i + 1 < to && trend[i + 1] ? i + 1 : i
  return (values[end] ?? 0) > (values[end - 1] ?? 0)
}
