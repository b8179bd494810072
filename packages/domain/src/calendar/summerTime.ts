import { addDays } from "./addDays.ts"
import { CalendarDate } from "./CalendarDate.ts"
import { dayNumber } from "./DayNumber.ts"

/** Day numbers start on a Thursday, so Sundays are the numbers that leave 3 when divided by 7. */
const sundayOnOrBefore = (date: CalendarDate): CalendarDate => addDays(date, -((dayNumber(date) + 4) % 7))

/**
 * The days on which the clocks of the UK change: forward on the last Sunday of March, back on the last Sunday of
 * October, both at 01:00 UTC. The rule holds from 1996 (Summer Time Orders after the EU's eighth directive); years
 * before it had other dates and are not for this.
 */
export const summerTime = (year: number): { readonly forward: CalendarDate; readonly back: CalendarDate } => {
  const text = String(year).padStart(4, "0")
  return {
    forward: sundayOnOrBefore(CalendarDate.make(`${text}-03-31`)),
    back: sundayOnOrBefore(CalendarDate.make(`${text}-10-31`))
  }
}
