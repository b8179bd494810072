import type { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { weekday } from "@peerbridge/domain/calendar/Weekday"
import { dayInWords, sentenceCase } from "@peerbridge/domain/readiness/inWords"

/** "Thursday 25 March 2027": a day people have to plan for. */
export const weekdayInWords = (day: CalendarDate): string => `${sentenceCase(weekday(day))} ${dayInWords(day)}`
