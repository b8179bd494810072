import { Result, Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Slug } from "../Slug.ts"
import { identityChecked, type MayPickSomeoneOut } from "./identityCheck.ts"
import { GuidePerspective, type InterviewGuide } from "./InterviewGuide.ts"
import type { ListeningNote } from "./ListeningNote.ts"

/** The guide of that group has no such question. */
export class NotInGuide extends Schema.TaggedError<NotInGuide>()("NotInGuide", {
  question: Slug,
  perspective: GuidePerspective
}) {
  override get message() {
    return `The guide for ${this.perspective} has no question ${this.question}`
  }
}

/** A code that is none of the sub-themes. */
export class UnknownCode extends Schema.TaggedError<UnknownCode>()("UnknownCode", { code: Slug }) {
  override get message() {
    return `There is no sub-theme ${this.code}`
  }
}

/** Nobody has said yet what will be said. */
export class NoteInFuture extends Schema.TaggedError<NoteInFuture>()("NoteInFuture", {
  on: CalendarDate,
  today: CalendarDate
}) {
  override get message() {
    return `A note of ${this.on} cannot be kept yet: today is ${this.today}`
  }
}

/** What a note is held against before it is kept. */
export interface KeepingContext {
  readonly guides: ReadonlyArray<InterviewGuide>
  /** The ids of the sub-themes. */
  readonly subThemes: ReadonlyArray<Slug>
  /** Names and dates the check found, of which the writer says that they pick nobody out. */
  readonly confirmed: ReadonlyArray<string>
  readonly today: CalendarDate
}

/**
 * The note to keep: a question of its own guide, known codes (each once, sorted), not from the future, and looked at for
 * names, dates of birth, phone and NHS numbers first. What is refused is kept nowhere.
 */
export const keepNote = (
  note: ListeningNote,
  { confirmed, guides, subThemes, today }: KeepingContext
): Result.Result<ListeningNote, NotInGuide | UnknownCode | NoteInFuture | MayPickSomeoneOut> => {
  const { codes, on, perspective, question, text } = note
  const guide = guides.find((one) => one.perspective === perspective)
  if (guide?.questions.some(({ id }) => id === question) !== true)
    return Result.fail(new NotInGuide({ question, perspective }))
  const unknown = codes.find((code) => !subThemes.includes(code))
  if (unknown !== undefined) return Result.fail(new UnknownCode({ code: unknown }))
  if (on > today) return Result.fail(new NoteInFuture({ on, today }))
  return Result.map(identityChecked(text, confirmed), () => ({ ...note, codes: [...new Set(codes)].toSorted() }))
}
