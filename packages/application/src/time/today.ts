import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { DateTime, Effect } from "effect"

const london = DateTime.zoneMakeNamedUnsafe("Europe/London")

/** The day it is in England. Every date people see is one of these: a day, without a time. */
export const today: Effect.Effect<CalendarDate> = Effect.map(DateTime.now, (now) =>
  CalendarDate.make(DateTime.formatIsoDate(DateTime.setZone(now, london)))
)

/** The instant, in UTC to the second, for sessions, expiry and the audit trail: never for anything a respondent does. */
export const now: Effect.Effect<string> = Effect.map(
  DateTime.now,
  (instant) => `${DateTime.formatIso(instant).slice(0, 19)}Z`
)
