import type { CalendarDate } from "./CalendarDate.ts"
import { dayNumber } from "./DayNumber.ts"

/** Days from one day to another: 0 for the same day, 1 for the next, negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from)
