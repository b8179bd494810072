import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { daysBetween } from "../calendar/daysBetween.ts"
import { mean } from "../statistics/mean.ts"
import { type ChartLimits, type ChartReading, within } from "./ChartReading.ts"
import type { Direction } from "./Indicator.ts"
import { readXmr } from "./readXmr.ts"
import { processLimits } from "./spc/ProcessLimits.ts"

/** Nelson's power (1994): days between rare events, raised to 1 / 3.6, spread evenly enough for limits. */
const power = 3.6

const fromDays = (days: number): number => days ** (1 / power)

const toDays = (value: number): number => Math.max(value, 0) ** power

/** Centre and limits in days for the days between events; `undefined` for fewer than two. Without screening; lower at 0. */
export const tLimits = (
  days: ReadonlyArray<number>
): { readonly centre: number; readonly lower: number; readonly upper: number } | undefined => {
  const values = days.map(fromDays)
  const limits = processLimits(values, mean(values), false)
  return limits === undefined
    ? undefined
    : { centre: toDays(mean(values)), lower: toDays(limits.lower), upper: toDays(limits.upper) }
}

/** Which events, and what is wanted of them. */
export interface Events {
  /** The date of each event, in any order; two on one day are 0 days apart. */
  readonly on: ReadonlyArray<CalendarDate>
  /** Whether more (`up`) or fewer (`down`) events are better. */
  readonly direction: Direction
  readonly rebasedOn: ReadonlyArray<CalendarDate>
  /** Not before the last event. */
  readonly today: CalendarDate
}

/** A T chart: days from each event to the one before it, and the time since the last one, which is not judged. */
export interface TReading extends ChartReading {
  readonly open: { readonly since: CalendarDate; readonly days: number } | undefined
}

/**
 * A T chart of rare events. It is ours: the R package has none. Long gaps are the improvement when events are unwanted.
 * A segment begins with the first event on or after a re-base, and its first gap with it. States are those of `readXmr`;
 * a target for counts says nothing about days, so there is no assurance.
 */
export const tChart = ({ direction, on, rebasedOn, today }: Events): TReading => {
  const dates = on.toSorted()
  const gaps = dates.slice(1).map((date, i) => ({ on: date, value: daysBetween(dates[i] ?? date, date) }))
  const starts = [...new Set(rebasedOn.map((date) => gaps.findIndex((gap) => gap.on >= date)))].filter(
    (start) => start >= 0
  )
  const reading = readXmr(
    {
      points: gaps.map((gap) => ({ on: gap.on, value: fromDays(gap.value) })),
      starts: starts.toSorted((a, b) => a - b)
    },
    { direction: gapDirection[direction], bounds: { floor: 0, ceiling: Infinity }, screened: false }
  )
  const since = dates.at(-1)
  return {
    ...reading,
    chart: "t",
    points: reading.points.map((point, i) => ({
      ...point,
      value: gaps[i]?.value,
      limits: point.limits && inDays(point.limits)
    })),
    segments: reading.segments.map((segment) => ({
      ...segment,
      centre: segment.centre === undefined ? undefined : toDays(segment.centre)
    })),
    open: since === undefined ? undefined : { since, days: daysBetween(since, today) }
  }
}

const gapDirection: Readonly<Record<Direction, Direction>> = { up: "down", down: "up", neutral: "neutral" }

const inDays = ({ lower, upper }: ChartLimits): ChartLimits =>
  within(toDays(lower), toDays(upper), { floor: 0, ceiling: Infinity })
