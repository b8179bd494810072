import { Schema } from "effect"
import { addWeeks } from "../calendar/addDays.ts"
import { addMonths, type CalendarDate } from "../calendar/CalendarDate.ts"

/** A whole number from 1. */
export const AtLeastOne = Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))

/** How often: every so many calendar months (31 January is followed by the last day of February) or weeks. */
export const Interval = Schema.Struct({ every: AtLeastOne, unit: Schema.Literals(["month", "week"]) })
export type Interval = typeof Interval.Type

/** The day `times` intervals after the anchor, counted from it and never chained. */
export const after = (anchor: CalendarDate, { every, unit }: Interval, times = 1): CalendarDate =>
  unit === "month" ? addMonths(anchor, every * times) : addWeeks(anchor, every * times)

/** "every month", "every 6 weeks", "every year". */
export const intervalInWords = ({ every, unit }: Interval): string =>
  unit === "month" && every % 12 === 0
    ? every === 12
      ? "every year"
      : `every ${every / 12} years`
    : every === 1
      ? `every ${unit}`
      : `every ${every} ${unit}s`

/** How `after` is reckoned: as it is, or remembering what it said. */
export type Reckoning = typeof after

/** The same as `after`, remembering each answer: thousands of workers have few different days between them. */
export const rememberingAfter = (): Reckoning => {
  const known = new Map<string, CalendarDate>()
  return (anchor, interval, times = 1) => {
    const asked = `${anchor} ${interval.every * times} ${interval.unit}`
    const answer = known.get(asked) ?? after(anchor, interval, times)
    known.set(asked, answer)
    return answer
  }
}
