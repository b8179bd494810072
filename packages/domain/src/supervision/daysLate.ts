import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { daysBetween } from "../calendar/daysBetween.ts"

/** Days since a due date: 0 on the day itself, negative before it. Grace is compared with this. */
export const daysLate = (dueOn: CalendarDate, on: CalendarDate): number => daysBetween(dueOn, on)
