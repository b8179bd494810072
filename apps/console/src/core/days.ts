import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { dayInWords } from "@peerbridge/domain/readiness/inWords"

/** A day of the API as a person says it. */
export const day = (date: string): string => dayInWords(CalendarDate.make(date))

/** An instant of the API in the calendar and clock of England, for a narrow column: "21 Nov 2026 10:42". */
export const moment = (instant: string): string => formatted.format(new Date(instant)).replace(",", "")

const formatted = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "Europe/London"
})
