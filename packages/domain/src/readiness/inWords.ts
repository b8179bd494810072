import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { type Perspective, perspectiveNames } from "./Perspective.ts"

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
]

/** A day as a person says it: "14 May 2026". */
export const dayInWords = (day: CalendarDate): string =>
  `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1] ?? ""} ${day.slice(0, 4)}`

/** The quarter that begins with a day: "April to June 2026". */
export const quarterInWords = (start: CalendarDate): string => {
  const month = Number(start.slice(5, 7)) - 1
  return `${months[month] ?? ""} to ${months[month + 2] ?? ""} ${start.slice(0, 4)}`
}

/** "a", "a and b", "a, b and c". */
export const listInWords = (words: ReadonlyArray<string>, joint: "and" | "or" = "and"): string =>
  words.length <= 1 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${joint} ${words[words.length - 1]}`

/** A group inside a sentence: "peer support workers". */
export const groupInWords = (perspective: Perspective): string => perspectiveNames[perspective].many.toLowerCase()

/** Groups inside a sentence: "service users and clinicians". */
export const groupsInWords = (group: ReadonlyArray<Perspective>, joint: "and" | "or" = "and"): string =>
  listInWords(group.map(groupInWords), joint)

/** The first letter of a sentence, large. */
export const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
