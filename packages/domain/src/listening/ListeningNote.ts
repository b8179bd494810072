import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Slug } from "../Slug.ts"
import { GuidePerspective } from "./InterviewGuide.ts"

/** The id of a note. */
export const ListeningNoteId = Schema.NonEmptyString.pipe(Schema.brand("ListeningNoteId"))
export type ListeningNoteId = typeof ListeningNoteId.Type

/** Whether what was said stands in the way of peer support or helps it along. */
export const Bearing = Schema.Literals(["barrier", "enabler"])
export type Bearing = typeof Bearing.Type

/**
 * What somebody said to one question of a guide, in a few words and without a name. It does not say who spoke, nor which
 * notes came from one talk.
 */
export const ListeningNote = Schema.Struct({
  id: ListeningNoteId,
  question: Slug,
  perspective: GuidePerspective,
  text: Schema.NonEmptyString.check(Schema.isMaxLength(1000)),
  /** The sub-themes it speaks to, each once; none until somebody has coded it. */
  codes: Schema.Array(Slug),
  bearing: Bearing,
  on: CalendarDate
})
export type ListeningNote = typeof ListeningNote.Type
