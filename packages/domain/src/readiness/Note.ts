import { Result, Schema } from "effect"
import { NoteFindingKind, noteFindings } from "./noteCheck.ts"

/** The longest a note can be, in characters. */
export const longestNote = 2000

/** One optional plain text for the team beside a question: trimmed, not empty, at most 2000 characters. */
export const Note = Schema.NonEmptyString.check(Schema.isMaxLength(longestNote), Schema.isTrimmed()).pipe(
  Schema.brand("Note")
)
export type Note = typeof Note.Type

/** The note is longer than a note may be, by `over` characters. */
export class NoteTooLong extends Schema.TaggedError<NoteTooLong>()("NoteTooLong", {
  item: Schema.String,
  over: Schema.Natural
}) {
  override get message() {
    return `Your note is ${this.over} ${this.over === 1 ? "character" : "characters"} too long. It can be up to ${longestNote} characters`
  }
}

/** A warning, not a ban: the person can take it out, or say that it is not one. */
export class NoteMayIdentify extends Schema.TaggedError<NoteMayIdentify>()("NoteMayIdentify", {
  item: Schema.String,
  kinds: Schema.NonEmptyArray(NoteFindingKind)
}) {
  override get message() {
    return "Your note may contain a name, a date of birth or a phone number. Take it out, or tell us it is not one"
  }
}

/** Control characters but line ends and tabs: nobody types them, and a database may refuse to keep them. */
const unwritten = /[^\P{Cc}\n\t]/gu

/**
 * A note as typed, to keep: `undefined` if it is empty. Refused if it is too long, or if something in it may pick somebody out
 * and the person has not said that it does not.
 */
export const checkNote = (
  item: string,
  typed: string,
  saidItIsNot: boolean
): Result.Result<Note | undefined, NoteTooLong | NoteMayIdentify> => {
  const text = typed.replaceAll(unwritten, "").trim()
  if (text === "") return Result.succeed(undefined)
  if (text.length > longestNote) return Result.fail(new NoteTooLong({ item, over: text.length - longestNote }))
  const [first, ...others] = new Set(noteFindings(text).map(({ kind }) => kind))
  return saidItIsNot || first === undefined
    ? Result.succeed(Note.make(text))
    : Result.fail(new NoteMayIdentify({ item, kinds: [first, ...others] }))
}
