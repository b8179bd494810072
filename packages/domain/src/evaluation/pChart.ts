import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { binomialLimits } from "../statistics/binomial.ts"
import { fewestPoints } from "./ChartChoice.ts"
import {
  type Aim,
  type ChartLimits,
  type ChartReading,
  fewestForAssurance,
  readChart,
  type SegmentReading,
  within
} from "./ChartReading.ts"
import type { InOrder } from "./inDateOrder.ts"
import { type Figure, figureValue } from "./Observation.ts"
import { edgeNotes } from "./readXmr.ts"
import { markShifts, markTrends, sideOf } from "./spc/runRules.ts"
import type { SpecialCause } from "./spc/SpecialCause.ts"
import { stretches } from "./spc/stretches.ts"

/** The chance of a point outside by chance alone, both sides together: that of three standard deviations. */
const outsideByChance = 0.0027

/** A proportion cannot leave 0 to 1. */
const bounds = { floor: 0, ceiling: 1 }

/**
 * A p chart: proportions whose denominators change, so that every point has limits of its own, exact from the binomial
 * distribution round the pooled proportion of the segment. Outside, trend and shift as on XmR; no two in three, because
 * whole counts have no place two thirds of the way to a limit. Its states are those of `readXmr`.
 */
export const pChart = (
  series: InOrder<{ readonly on: CalendarDate; readonly figure: Figure }>,
  aim: Aim
): ChartReading => {
  const points = series.points.map(({ figure, on }) => ({ on, figure, value: figureValue(figure) }))
  const segments = stretches(points.length, series.starts).map(({ from, to }) =>
    readSegment(
      points.slice(from, to).map(({ figure }) => figure),
      from,
      to
    )
  )
  return readChart(
    "p",
    points.map(({ on, value }) => ({ on, value })),
    segments,
    aim
  )
}

const readSegment = (figures: ReadonlyArray<Figure>, from: number, to: number): SegmentReading => {
  const counted = figures.map((figure) => (figure._tag === "Proportion" && figure.denominator > 0 ? figure : undefined))
  const known = counted.filter((figure) => figure !== undefined)
  const numerators = known.reduce((sum, { numerator }) => sum + numerator, 0)
  const denominators = known.reduce((sum, { denominator }) => sum + denominator, 0)
  const centre = denominators === 0 ? undefined : numerators / denominators
  const causes = figures.map((): SpecialCause => "common-cause")
  const shared = { from, to, values: known.length, centre, causes }
  if (centre === undefined || known.length < fewestPoints) return { ...shared, state: "too-few", limits: [], notes: [] }
  if (centre === 0 || centre === 1) return { ...shared, state: "no-spread", limits: [], notes: ["no-spread"] }

  const limits = counted.map((figure): ChartLimits | undefined => {
    if (figure === undefined) return undefined
    const { lower, upper } = binomialLimits(figure.denominator, centre, outsideByChance)
    return within(lower / figure.denominator, upper / figure.denominator, bounds)
  })
  const values = figures.map((figure) => figureValue(figure) ?? Number.NaN)
  const sides = values.map((value) => sideOf(value, centre))
  // The last rule to mark a point wins: limits before trend before shift.
  markShifts(sides, 0, sides.length, (i, side) => (causes[i] = side === 1 ? "shift-above" : "shift-below"))
  markTrends(values, 0, values.length, (i, heading) => (causes[i] = heading === 1 ? "trend-rising" : "trend-falling"))
  values.forEach((value, i) => {
    const limit = limits[i]
    if (limit !== undefined && value < limit.lower) causes[i] = "below-limits"
    if (limit !== undefined && value > limit.upper) causes[i] = "above-limits"
  })
  const provisional = known.length < fewestForAssurance
  const last = limits.findLast((limit) => limit !== undefined)
  return {
    ...shared,
    state: provisional ? "provisional" : "settled",
    limits,
    notes: [
      ...(provisional ? (["provisional"] as const) : []),
      ...(last === undefined ? [] : edgeNotes(last.lower, last.upper, bounds))
    ]
  }
}
