import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { fewestPoints, isMostlyEqual } from "./ChartChoice.ts"
import {
  type Aim,
  type Bounds,
  type ChartNote,
  type ChartReading,
  fewestForAssurance,
  readChart,
  type SegmentReading,
  within
} from "./ChartReading.ts"
import type { InOrder } from "./inDateOrder.ts"
import { readRun } from "./runChart.ts"
import type { SpecialCause } from "./spc/SpecialCause.ts"
import { xmr, type Xmr, type XmrSegment } from "./spc/xmr.ts"

/** How an XmR chart is made for people. */
export interface XmrReadingOptions extends Aim {
  readonly bounds: Bounds
  /** On unless said otherwise; see `XmrOptions`. */
  readonly screened?: boolean
}

/**
 * An XmR chart as people see it. The numbers and rules are those of `xmr`; where the R package would judge too little,
 * we do not, segment by segment:
 *
 * - fewer than 8 figures: no limits, no rules, no icons; 8 to 11: limits are provisional and there is no assurance icon;
 * - all figures the same: no limits, nothing is special, and the target is met by all of them or by none;
 * - more than half of the moving ranges are 0: screening would put the limits on the mean and every other figure
 *   outside, so the segment is read as a run chart, without limits;
 * - the latest figure is missing: that is said, and not "common cause".
 *
 * Limits are drawn no further than the measure can go, and a note says which change can then not show.
 */
export const readXmr = (
  series: InOrder<{ readonly on: CalendarDate; readonly value: number | undefined }>,
  options: XmrReadingOptions
): ChartReading => {
  const values = series.points.map(({ value }) => value ?? Number.NaN)
  const chart = xmr(values, series.starts, { screened: options.screened ?? true })
  return readChart(
    "xmr",
    series.points,
    chart.segments.map((segment) => readSegment(values, segment, chart, options.bounds)),
    options
  )
}

const readSegment = (
  values: ReadonlyArray<number>,
  { from, limits, mean, to }: XmrSegment,
  chart: Xmr,
  bounds: Bounds
): SegmentReading => {
  const all = values.slice(from, to)
  const known = all.filter((value) => !Number.isNaN(value))
  const shared = { from, to, values: known.length, centre: known.length === 0 ? undefined : mean }
  const quiet = all.map((): SpecialCause => "common-cause")
  if (known.length < fewestPoints) return { ...shared, state: "too-few", causes: quiet, limits: [], notes: [] }
  if (known.every((value) => value === known[0])) {
    return { ...shared, state: "no-spread", causes: quiet, limits: [], notes: ["no-spread"] }
  }
  if (isMostlyEqual(all)) return readRun(values, from, to)
  // Eight figures of which no two are neighbours: nothing to make limits from.
  if (limits === undefined) return { ...shared, state: "too-few", causes: quiet, limits: [], notes: [] }
  const drawn = within(limits.lower, limits.upper, bounds)
  const provisional = known.length < fewestForAssurance
  return {
    ...shared,
    state: provisional ? "provisional" : "settled",
    causes: chart.points.slice(from, to).map(({ cause }) => cause),
    limits: all.map(() => drawn),
    notes: [...(provisional ? (["provisional"] as const) : []), ...edgeNotes(limits.lower, limits.upper, bounds)]
  }
}

/** Which change cannot show as a point outside, because its limit lies where the measure cannot go. */
export const edgeNotes = (lower: number, upper: number, { ceiling, floor }: Bounds): ReadonlyArray<ChartNote> => [
  ...(lower <= floor ? (["fall-cannot-show"] as const) : []),
  ...(upper >= ceiling ? (["rise-cannot-show"] as const) : [])
]
