import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { median } from "../statistics/median.ts"
import { fewestPoints } from "./ChartChoice.ts"
import { type Aim, type ChartNote, type ChartReading, readChart, type SegmentReading } from "./ChartReading.ts"
import type { InOrder } from "./inDateOrder.ts"
import { type Mark, sideOf } from "./spc/runRules.ts"
import type { SpecialCause } from "./spc/SpecialCause.ts"
import { stretches } from "./spc/stretches.ts"

/** Points on one side of the median that make a shift on a run chart. */
const runChartShift = 8

/**
 * A run chart: the median and one rule, a shift of eight. For figures that mostly stay the same, where limits would mean
 * nothing. There is no assurance.
 */
export const runChart = (
  series: InOrder<{ readonly on: CalendarDate; readonly value: number | undefined }>,
  aim: Aim
): ChartReading => {
  const values = series.points.map(({ value }) => value ?? Number.NaN)
  const segments = stretches(values.length, series.starts).map(({ from, to }) => readRun(values, from, to))
  return readChart("run", series.points, segments, aim)
}

/** One segment read by its median. Also used where a segment of another chart has no spread to make limits from. */
export const readRun = (values: ReadonlyArray<number>, from: number, to: number): SegmentReading => {
  const known = values.slice(from, to).filter((value) => !Number.isNaN(value))
  const shared = { from, to, values: known.length, limits: [] }
  const causes = values.slice(from, to).map((): SpecialCause => "common-cause")
  if (known.length === 0) return { ...shared, centre: undefined, state: "too-few", causes, notes: [] }
  const centre = median(known)
  if (known.length < fewestPoints) return { ...shared, centre, state: "too-few", causes, notes: [] }
  const notes: Array<ChartNote> = ["mostly-equal"]
  if (centre === Math.min(...known) || centre === Math.max(...known)) {
    // All other figures lie on one side, so any eight of them would look like a shift.
    return { ...shared, centre, state: "mostly-equal", causes, notes: ["mostly-equal", "median-at-edge"] }
  }
  markRunShifts(values, centre, from, to, (point, side) => {
    causes[point - from] = side === 1 ? "shift-above" : "shift-below"
  })
  return { ...shared, centre, state: "mostly-equal", causes, notes }
}

/** Eight or more points in a row on one side of the median; points on it neither count nor end the run, missing ones end it. */
const markRunShifts = (values: ReadonlyArray<number>, centre: number, from: number, to: number, mark: Mark): void => {
  let run: Array<number> = []
  let runSide = 0
  const close = () => {
    if (run.length >= runChartShift) run.forEach((point) => mark(point, runSide))
    run = []
  }
  for (let i = from; i < to; i++) {
    const side = sideOf(values[i] ?? Number.NaN, centre)
    if (side === 0) continue
    if (side !== runSide) close()
    runSide = side
    if (!Number.isNaN(side)) run.push(i)
  }
  close()
}
