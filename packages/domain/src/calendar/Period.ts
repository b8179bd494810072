import { Schema } from "effect"
import { addDays } from "./addDays.ts"
import { addMonths, CalendarDate } from "./CalendarDate.ts"

/** How long a period is. A year is the NHS year from 1 April, so that four quarters fill it. */
export const PeriodUnit = Schema.Literals(["month", "quarter", "year"])
export type PeriodUnit = typeof PeriodUnit.Type

const monthsIn: Readonly<Record<PeriodUnit, number>> = { month: 1, quarter: 3, year: 12 }

const startOf = (unit: PeriodUnit, date: CalendarDate): CalendarDate => {
  const first = CalendarDate.make(`${date.slice(0, 7)}-01`)
  const month = Number(date.slice(5, 7))
  if (unit === "month") return first
  return addMonths(first, unit === "quarter" ? -((month - 1) % 3) : -((month + 8) % 12))
}

/**
 * A calendar month, a quarter (from January, April, July or October) or an NHS year (from April), known by its first
 * day. The first day is kept, not "Q1", because Q1 of a calendar year and of an NHS year are different quarters.
 */
export const Period = Schema.Struct({ unit: PeriodUnit, start: CalendarDate }).check(
  Schema.makeFilter(
    ({ start, unit }) => startOf(unit, start) === start || { path: ["start"], issue: `not the first day of a ${unit}` }
  )
)
export type Period = typeof Period.Type

/** The period of this unit that holds the date. */
export const periodOf = (unit: PeriodUnit, date: CalendarDate): Period => ({ unit, start: startOf(unit, date) })

/** The calendar month that holds the date. */
export const monthOf = (date: CalendarDate): Period => periodOf("month", date)

/** The quarter that holds the date. */
export const quarterOf = (date: CalendarDate): Period => periodOf("quarter", date)

/** The next period of the same length, or the one `by` periods on (back if negative). */
export const nextPeriod = (period: Period, by = 1): Period => ({
  unit: period.unit,
  start: addMonths(period.start, monthsIn[period.unit] * by)
})

/** The last day that belongs to the period. */
export const lastDayOf = (period: Period): CalendarDate => addDays(nextPeriod(period).start, -1)

/** Every period of this unit from the one that holds `from` to the one that holds `to`, in order; none if `to` is earlier. */
export const periodsBetween = (unit: PeriodUnit, from: CalendarDate, to: CalendarDate): ReadonlyArray<Period> => {
  const last = startOf(unit, to)
  const periods: Array<Period> = []
  for (let period = periodOf(unit, from); period.start <= last; period = nextPeriod(period)) periods.push(period)
  return periods
}

/** The next longer unit, or `undefined` when a year is as long as it gets. */
export const longerUnit = (unit: PeriodUnit): PeriodUnit | undefined =>
  unit === "month" ? "quarter" : unit === "quarter" ? "year" : undefined
