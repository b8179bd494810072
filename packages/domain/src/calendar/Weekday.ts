import { Schema } from "effect"
import type { CalendarDate } from "./CalendarDate.ts"
import { dayNumber } from "./DayNumber.ts"

/** The days of the week, Monday first. */
export const Weekday = Schema.Literals(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
export type Weekday = typeof Weekday.Type

/** Day 0, 1 January 1970, was a Thursday. */
const fromThursday = ["thursday", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday"] as const

/** Which day of the week a date is. */
export const weekday = (date: CalendarDate): Weekday => {
  const number = dayNumber(date) % 7
  return fromThursday[number < 0 ? number + 7 : number] ?? "thursday"
}
