import { addDays } from "./addDays.ts"
import type { CalendarDate } from "./CalendarDate.ts"
import { dayNumber } from "./DayNumber.ts"
import { weekday } from "./Weekday.ts"

/**
 * Bank holidays of England and Wales as published on gov.uk: data, because a government may add a day at any time.
 * A year that is not in it has none, so say from when to when the data reach wherever a result rests on them.
 */
export type BankHolidays = ReadonlySet<CalendarDate>

/** Monday to Friday and not a bank holiday. */
export const isWorkingDay = (date: CalendarDate, holidays: BankHolidays): boolean => {
  const day = weekday(date)
  return day !== "saturday" && day !== "sunday" && !holidays.has(date)
}

/** The day itself if it is a working day, else the first one after it. */
export const workingDayOnOrAfter = (date: CalendarDate, holidays: BankHolidays): CalendarDate => {
  let day = date
  while (!isWorkingDay(day, holidays)) day = addDays(day, 1)
  return day
}

/** Working days from `from` up to but not including `until`; 0 when `until` is not later. */
export const workingDaysBetween = (from: CalendarDate, until: CalendarDate, holidays: BankHolidays): number => {
  const days = dayNumber(until) - dayNumber(from)
  let count = 0
  for (let day = 0; day < days; day++) if (isWorkingDay(addDays(from, day), holidays)) count++
  return count
}
