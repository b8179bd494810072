import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { type ChartKind, fewestPoints } from "./ChartChoice.ts"
import type { Direction } from "./Indicator.ts"
import { type AssuranceIcon, assuranceIcon, type VariationIcon, variationIcon } from "./spc/icons.ts"
import { type Meaning, meaningOf, type SpecialCause } from "./spc/SpecialCause.ts"

/** Values a measure cannot pass: 0 for counts and proportions, 1 for proportions. */
export interface Bounds {
  readonly floor: number
  readonly ceiling: number
}

/** Limits of ordinary variation at one point. */
export interface ChartLimits {
  /** As the rules use them: may lie below 0 or above 1. */
  readonly lower: number
  readonly upper: number
  /** As they are drawn: never where the measure cannot be. */
  readonly drawnLower: number
  readonly drawnUpper: number
}

/** One period of a chart: its figure, whether it is more than ordinary variation, and what that means. */
export interface ChartPoint {
  readonly on: CalendarDate
  /** `undefined`: missing, drawn as a gap. */
  readonly value: number | undefined
  readonly cause: SpecialCause
  readonly meaning: Meaning
  readonly limits: ChartLimits | undefined
}

/**
 * What the figures between two re-bases bear. `too-few`: fewer than 8, no limits and no rules. `no-spread`: all the
 * same. `mostly-equal`: read as a run chart, by the median and without limits. `provisional`: 8 to 11. `settled`: 12 or more.
 */
export type SegmentState = "too-few" | "no-spread" | "mostly-equal" | "provisional" | "settled"

/** A stretch of a chart between two re-bases, and what it bears. */
export interface ChartSegment {
  /** First and last point. */
  readonly from: CalendarDate
  readonly until: CalendarDate
  /** How many points have a value. */
  readonly values: number
  /** Mean, pooled proportion or median; `undefined` without values. */
  readonly centre: number | undefined
  readonly state: SegmentState
}

/** What the latest point says, or why it says nothing. */
export type Variation =
  | { readonly _tag: "Icon"; readonly icon: VariationIcon }
  | { readonly _tag: "TooFew"; readonly have: number; readonly needed: number }
  | { readonly _tag: "LatestMissing" }

/** Whether the target will be met, or why that cannot be said. */
export type Assurance =
  | { readonly _tag: "Icon"; readonly icon: AssuranceIcon }
  | { readonly _tag: "TooFew"; readonly have: number; readonly needed: number }
  | { readonly _tag: "NotSaid"; readonly because: "no-target" | "no-better-direction" | "no-limits" }

/** What a reader must know beside the picture. */
export type ChartNote =
  "fall-cannot-show" | "rise-cannot-show" | "provisional" | "no-spread" | "mostly-equal" | "median-at-edge"

/**
 * A chart as it is drawn and read out: points, stretches, what the latest figure says, and whether the target will be
 * met.
 */
export interface ChartReading {
  readonly chart: ChartKind
  readonly points: ReadonlyArray<ChartPoint>
  readonly segments: ReadonlyArray<ChartSegment>
  readonly variation: Variation
  readonly assurance: Assurance
  readonly notes: ReadonlyArray<ChartNote>
}

/** One segment as its chart has read it. `causes` and `limits` are by point of the segment. */
export interface SegmentReading {
  readonly from: number
  readonly to: number
  readonly values: number
  readonly centre: number | undefined
  readonly state: SegmentState
  readonly causes: ReadonlyArray<SpecialCause>
  readonly limits: ReadonlyArray<ChartLimits | undefined>
  readonly notes: ReadonlyArray<ChartNote>
}

/** What is asked of a measure. `target` is in the unit of the values. */
export interface Aim {
  readonly direction: Direction
  readonly target?: number | undefined
}

/** Fewest values since the last re-base for an assurance icon. Policy. */
export const fewestForAssurance = 12

/** Puts segments together and reads the latest point: variation, assurance and notes are those of the last segment. */
export const readChart = (
  chart: ChartKind,
  points: ReadonlyArray<{ readonly on: CalendarDate; readonly value: number | undefined }>,
  segments: ReadonlyArray<SegmentReading>,
  aim: Aim
): ChartReading => {
  const drawn: Array<ChartPoint> = []
  const stretches: Array<ChartSegment> = []
  for (const { causes, centre, from, limits, state, to, values } of segments) {
    for (let i = from; i < to; i++) {
      const point = points[i]
      const cause = causes[i - from] ?? "common-cause"
      if (point !== undefined)
        drawn.push({ ...point, cause, meaning: meaningOf(cause, aim.direction), limits: limits[i - from] })
    }
    const first = drawn[from]
    const last = drawn[to - 1]
    if (first !== undefined && last !== undefined) {
      stretches.push({ from: first.on, until: last.on, values, centre, state })
    }
  }
  const latest = segments.at(-1)
  return {
    chart,
    points: drawn,
    segments: stretches,
    variation: variationOf(drawn.at(-1), latest, aim.direction),
    assurance: assuranceOf(drawn, latest, aim),
    notes: latest?.notes ?? []
  }
}

const variationOf = (
  last: ChartPoint | undefined,
  latest: SegmentReading | undefined,
  direction: Direction
): Variation => {
  if (latest === undefined || latest.state === "too-few") {
    return { _tag: "TooFew", have: latest?.values ?? 0, needed: fewestPoints }
  }
  return last?.value === undefined
    ? { _tag: "LatestMissing" }
    : { _tag: "Icon", icon: variationIcon(last.meaning, direction) }
}

const assuranceOf = (points: ReadonlyArray<ChartPoint>, latest: SegmentReading | undefined, aim: Aim): Assurance => {
  if (aim.target === undefined) return { _tag: "NotSaid", because: "no-target" }
  if (aim.direction === "neutral") return { _tag: "NotSaid", because: "no-better-direction" }
  if (latest === undefined || latest.values < fewestForAssurance) {
    return { _tag: "TooFew", have: latest?.values ?? 0, needed: fewestForAssurance }
  }
  const last = points.findLast(({ value }) => value !== undefined)
  if (latest.state === "no-spread" && last?.value !== undefined) {
    // Every figure is the same, so either all of them meet the target or none does.
    const met = aim.direction === "up" ? last.value >= aim.target : last.value <= aim.target
    return { _tag: "Icon", icon: met ? "pass" : "fail" }
  }
  const icon = last?.limits === undefined ? undefined : assuranceIcon(last.limits, aim.target, aim.direction)
  return icon === undefined ? { _tag: "NotSaid", because: "no-limits" } : { _tag: "Icon", icon }
}

/** Limits as the rules use them and as they are drawn. */
export const within = (lower: number, upper: number, bounds: Bounds): ChartLimits => ({
  lower,
  upper,
  drawnLower: Math.max(lower, bounds.floor),
  drawnUpper: Math.min(upper, bounds.ceiling)
})
