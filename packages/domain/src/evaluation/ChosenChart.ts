import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { type ChartChoice, ChartKind, ChartReason, chooseChart } from "./ChartChoice.ts"
import { startsOf } from "./inDateOrder.ts"
import { type Series, seriesFrom } from "./Series.ts"

/** The chart a measure was given, kept with it so that it does not change its look as figures come in. */
export const ChosenChart = Schema.Struct({
  chart: ChartKind,
  reason: ChartReason,
  /** The re-base from which it was chosen; `null`: from the first figure. */
  since: Schema.NullOr(CalendarDate)
})
export type ChosenChart = typeof ChosenChart.Type

/** How a measure is shown now, and what to keep with it: `undefined` until a chart can be drawn. */
export interface Choice {
  readonly choice: ChartChoice
  readonly keep: ChosenChart | undefined
}

/**
 * Chooses once. A kept chart stays until a later re-base; then it is chosen again from the figures since that re-base,
 * as soon as there are enough of them. Refusals are never kept: they pass as figures come in. Nor is a chart of days
 * between events once their dates are gone.
 */
export const chooseOnce = (
  series: Series,
  kept: ChosenChart | undefined,
  rebasedOn: ReadonlyArray<CalendarDate>,
  eventDates: boolean
): Choice => {
  const since = latestRebase(series, rebasedOn)
  const standing = kept?.chart === "t" && !eventDates ? undefined : kept
  if (standing?.since === since) return asKept(standing)
  const choice = chooseChart(since === null ? series : seriesFrom(series, since), eventDates)
  if (choice._tag === "Dots" && standing !== undefined) return asKept(standing)
  return { choice, keep: choice._tag === "Drawn" ? { chart: choice.chart, reason: choice.reason, since } : undefined }
}

const asKept = (keep: ChosenChart): Choice => ({
  choice: { _tag: "Drawn", chart: keep.chart, reason: keep.reason },
  keep
})

/** Only re-bases on the first day of a period of the series count, as they do in the charts. */
const latestRebase = ({ points }: Series, rebasedOn: ReadonlyArray<CalendarDate>): CalendarDate | null => {
  const last = startsOf(points, rebasedOn).at(-1)
  return last === undefined ? null : (points[last]?.on ?? null)
}
