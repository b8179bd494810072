import type { CalendarDate } from "./CalendarDate.ts"
import { dateOfDayNumber, dayNumber } from "./DayNumber.ts"
import { summerTime } from "./summerTime.ts"

const minutesInDay = 1440

/** Minutes the clocks of London are ahead of UTC at a moment given in minutes since 1970 UTC. */
const offsetAt = (utcMinute: number): 0 | 60 => {
  const year = Number(dateOfDayNumber(Math.floor(utcMinute / minutesInDay)).slice(0, 4))
  const { back, forward } = summerTime(year)
  return utcMinute >= dayNumber(forward) * minutesInDay + 60 && utcMinute < dayNumber(back) * minutesInDay + 60 ? 60 : 0
}

/** What day it is in London at a moment given in milliseconds since 1970 UTC. From 1996 on. */
export const londonDateAt = (epochMillis: number): CalendarDate => {
  const utcMinute = Math.floor(epochMillis / 60_000)
  return dateOfDayNumber(Math.floor((utcMinute + offsetAt(utcMinute)) / minutesInDay))
}

/**
 * What a time shown by clocks in London is in UTC, in minutes since 1970. Clocks forward leave a gap of an hour that
 * no clock shows, clocks back show one hour twice: both readings are given and the caller chooses.
 */
export type LondonMoment =
  | { readonly _tag: "Ordinary"; readonly utcMinute: number }
  /** No clock showed it: read with the clocks as before the change, and as after it. */
  | { readonly _tag: "Skipped"; readonly asBefore: number; readonly asAfter: number }
  /** Clocks showed it twice. */
  | { readonly _tag: "Twice"; readonly earlier: number; readonly later: number }

/** The moment at which London's clocks show `minuteOfDay` (0 to 1439) on a date. From 1996 on. */
export const londonMoment = (date: CalendarDate, minuteOfDay: number): LondonMoment => {
  const winter = dayNumber(date) * minutesInDay + minuteOfDay
  const summer = winter - 60
  const isWinter = offsetAt(winter) === 0
  const isSummer = offsetAt(summer) === 60
  if (isWinter && isSummer) return { _tag: "Twice", earlier: summer, later: winter }
  if (!isWinter && !isSummer) return { _tag: "Skipped", asBefore: winter, asAfter: summer }
  return { _tag: "Ordinary", utcMinute: isSummer ? summer : winter }
}

/** One moment for a wall-clock time, chosen as calendars do: a skipped time moves on by the hour, a double one is the earlier. */
export const londonToUtc = (date: CalendarDate, minuteOfDay: number): number => {
  const moment = londonMoment(date, minuteOfDay)
  switch (moment._tag) {
    case "Ordinary":
      return moment.utcMinute
    case "Skipped":
      return moment.asBefore
    case "Twice":
      return moment.earlier
  }
}
