import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { Option, Schema } from "effect"

/** What somebody typed into a field, without the spaces around it; empty when the field was not sent. */
export const typed = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}

/** The three boxes of a date, as typed. */
export interface TypedDate {
  readonly day: string
  readonly month: string
  readonly year: string
}

/** The boxes of a date whose names begin with `prefix`. */
export const typedDate = (form: FormData, prefix: string): TypedDate => ({
  day: typed(form, `${prefix}[day]`),
  month: typed(form, `${prefix}[month]`),
  year: typed(form, `${prefix}[year]`)
})

/** Whether all three boxes are empty. */
export const isBlank = ({ day, month, year }: TypedDate): boolean => day === "" && month === "" && year === ""

/** The day three boxes name; none if they name none, such as 31 February. */
export const dateOf = ({ day, month, year }: TypedDate): Option.Option<CalendarDate> =>
  Schema.decodeUnknownOption(CalendarDate)([year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"))

/** A day as its three boxes show it. */
export const boxesOf = (date: string): TypedDate => ({
  day: String(Number(date.slice(8, 10))),
  month: String(Number(date.slice(5, 7))),
  year: date.slice(0, 4)
})
