import type { CalendarDate } from "./CalendarDate.ts"
import { dateOfDayNumber, dayNumber } from "./DayNumber.ts"

/** The day `days` later (earlier if negative). */
export const addDays = (date: CalendarDate, days: number): CalendarDate => dateOfDayNumber(dayNumber(date) + days)

/** The same weekday `weeks` later (earlier if negative). */
export const addWeeks = (date: CalendarDate, weeks: number): CalendarDate => addDays(date, weeks * 7)
