import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Aim, Bounds, ChartReading } from "./ChartReading.ts"
import { type Choice, type ChosenChart, chooseOnce } from "./ChosenChart.ts"
import { startsOf } from "./inDateOrder.ts"
import { figureValue } from "./Observation.ts"
import { pChart } from "./pChart.ts"
import { readXmr } from "./readXmr.ts"
import { runChart } from "./runChart.ts"
import type { MeasureKind, Series } from "./Series.ts"
import { tChart, type TReading } from "./tChart.ts"

/** What is known of a measure beside its figures. */
export interface MeasureContext extends Aim {
  /** First days of periods from which the centre and limits are made anew, given by people. */
  readonly rebasedOn: ReadonlyArray<CalendarDate>
  readonly kept: ChosenChart | undefined
  /** The date of every event that is counted, if recorded, and today: for days between rare events. */
  readonly events?: { readonly on: ReadonlyArray<CalendarDate>; readonly today: CalendarDate } | undefined
}

/** How to show a measure, what to keep with it, and the chart; `undefined` where the choice is not to draw one. */
export interface MeasureReading extends Choice {
  readonly reading: ChartReading | TReading | undefined
}

const boundsOf: Readonly<Record<MeasureKind, Bounds>> = {
  proportion: { floor: 0, ceiling: 1 },
  count: { floor: 0, ceiling: Infinity },
  value: { floor: -Infinity, ceiling: Infinity }
}

/** Chooses the chart of a measure once, and reads it. */
export const readMeasure = (series: Series, context: MeasureContext): MeasureReading => {
  const { events, kept, rebasedOn } = context
  const chosen = chooseOnce(series, kept, rebasedOn, events !== undefined)
  return { ...chosen, reading: chosen.choice._tag === "Drawn" ? draw(chosen.choice.chart, series, context) : undefined }
}

const draw = (chart: ChosenChart["chart"], series: Series, context: MeasureContext): MeasureReading["reading"] => {
  const { direction, events, rebasedOn, target } = context
  const aim = { direction, target }
  const starts = startsOf(series.points, rebasedOn)
  const points = series.points.map(({ figure, on }) => ({ on, value: figureValue(figure) }))
  switch (chart) {
    case "xmr":
      return readXmr({ points, starts }, { ...aim, bounds: boundsOf[series.kind] })
    case "run":
      return runChart({ points, starts }, aim)
    case "p":
      return pChart({ points: series.points, starts }, aim)
    case "t":
      return events && tChart({ ...events, direction, rebasedOn })
  }
}
