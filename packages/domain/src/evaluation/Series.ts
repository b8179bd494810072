import { Array as Arrays, Result, Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Period, periodOf, periodsBetween, PeriodUnit } from "../calendar/Period.ts"
import { type DuplicateDates, inDateOrder } from "./inDateOrder.ts"
import type { Figure, Observation } from "./Observation.ts"

/** What kind of figure a measure has in every period. */
export const MeasureKind = Schema.Literals(["proportion", "count", "value"])
export type MeasureKind = typeof MeasureKind.Type

/** The figure of one period, known by its first day. */
export interface SeriesPoint {
  readonly on: CalendarDate
  readonly figure: Figure
}

/** Figures of one measure for every period from the first to the last: in order, and missing where none was recorded. */
export interface Series {
  readonly kind: MeasureKind
  readonly unit: PeriodUnit
  readonly points: ReadonlyArray<SeriesPoint>
}

/** Figures for periods of another length than the measure's. */
export class WrongPeriods extends Schema.TaggedError<WrongPeriods>()("WrongPeriods", {
  expected: PeriodUnit,
  found: Schema.NonEmptyArray(Period)
}) {
  override get message() {
    const found = this.found.map(({ start, unit }) => `the ${unit} from ${start}`).join(", ")
    return `This measure is counted by ${this.expected}, not for ${found}. Give figures by ${this.expected}`
  }
}

/** Figures of another kind than the measure's. */
export class WrongFigures extends Schema.TaggedError<WrongFigures>()("WrongFigures", {
  expected: MeasureKind,
  dates: Schema.NonEmptyArray(CalendarDate)
}) {
  override get message() {
    return `This measure is a ${this.expected}. Give a ${this.expected} for the period from ${this.dates.join(", ")}`
  }
}

const kindOf: Readonly<Record<Exclude<Figure["_tag"], "Missing">, MeasureKind>> = {
  Proportion: "proportion",
  Count: "count",
  Value: "value"
}

/** The figure of a period for which nothing was recorded. */
export const notRecorded: Figure = { _tag: "Missing", reason: "not-recorded" }

/** Puts observations in order and fills the periods between them; refuses two for one period, and those that do not belong. */
export const seriesOf = (
  kind: MeasureKind,
  unit: PeriodUnit,
  observations: ReadonlyArray<Observation>
): Result.Result<Series, WrongPeriods | WrongFigures | DuplicateDates> => {
  const found = observations.flatMap(({ period }) => (period.unit === unit ? [] : [period]))
  if (Arrays.isArrayNonEmpty(found)) return Result.fail(new WrongPeriods({ expected: unit, found }))
  const dates = observations.flatMap(({ figure, period }) =>
    figure._tag === "Missing" || kindOf[figure._tag] === kind ? [] : [period.start]
  )
  if (Arrays.isArrayNonEmpty(dates)) return Result.fail(new WrongFigures({ expected: kind, dates }))
  const given = observations.map(({ figure, period }) => ({ on: period.start, figure }))
  return Result.map(inDateOrder(given, []), ({ points }) => ({ kind, unit, points: filled(unit, points) }))
}

const filled = (unit: PeriodUnit, points: ReadonlyArray<SeriesPoint>): ReadonlyArray<SeriesPoint> => {
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return []
  const figures = new Map(points.map(({ figure, on }) => [on, figure]))
  return periodsBetween(unit, first.on, last.on).map(({ start }) => ({
    on: start,
    figure: figures.get(start) ?? notRecorded
  }))
}

/** The points from a date on: those of the period that starts there, and later ones. */
export const seriesFrom = (series: Series, date: CalendarDate): Series => ({
  ...series,
  points: series.points.filter(({ on }) => on >= periodOf(series.unit, date).start)
})
