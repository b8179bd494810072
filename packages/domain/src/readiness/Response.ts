import { Result, Schema } from "effect"
import type { Answer, Answers } from "./Answer.ts"
import { NotApplicableReason, notApplicableReasonsFor } from "./Answer.ts"
import { ItemNotAsked } from "./AnswerPack.ts"
import type { Item } from "./Item.ts"
import { wordingFor } from "./Item.ts"
import { Level } from "./Level.ts"
import { checkNote, type Note, type NoteMayIdentify, type NoteTooLong } from "./Note.ts"
import type { Perspective } from "./Perspective.ts"

/** What one person has said so far, as it arrives from a form. */
export interface ResponseInput {
  readonly answers: Answers
  /** Notes as typed, by item id. */
  readonly notes: Readonly<Record<string, string>>
  /** Items whose note the person has looked at and says picks nobody out. */
  readonly notesLookedAt: ReadonlyArray<string>
}

/** The same, fit to be kept: every answer was offered, every note is trimmed and short enough. */
export interface CheckedResponse {
  readonly answers: Answers
  readonly notes: Readonly<Record<string, Note>>
}

/** What the page asks for when nothing was chosen. */
export const answerMissing = "Choose the answer that is closest, or choose “I do not know”"

/** What the page asks for when "does not apply" was chosen without a reason. */
export const reasonMissing = "Tell us why this does not apply"

/** The group cannot see this level, so it was not offered. */
export class LevelNotOffered extends Schema.TaggedError<LevelNotOffered>()("LevelNotOffered", {
  item: Schema.String,
  level: Level
}) {
  override get message() {
    return answerMissing
  }
}

/** This group is not offered this reason: people who use the service have no role in it. */
export class ReasonNotOffered extends Schema.TaggedError<ReasonNotOffered>()("ReasonNotOffered", {
  item: Schema.String,
  reason: NotApplicableReason
}) {
  override get message() {
    return reasonMissing
  }
}

/** Nothing was answered. An empty response would count as a person heard, and help to show a group nobody spoke in. */
export class NothingAnswered extends Schema.TaggedError<NothingAnswered>()("NothingAnswered", {}) {
  override get message() {
    return "You have not answered a question yet. Answer at least one, or close the page: nothing has been sent"
  }
}

/** Why a response may not be kept as it is. */
export type ResponseRefused = ItemNotAsked | LevelNotOffered | ReasonNotOffered | NoteTooLong | NoteMayIdentify

/**
 * May this be kept as a draft? `items` are those the group is asked in this round, in printed order; the first fault in that
 * order is told. Leaving a question out is never a fault.
 */
export const checkResponse = (
  items: ReadonlyArray<Item>,
  perspective: Perspective,
  input: ResponseInput
): Result.Result<CheckedResponse, ResponseRefused> => {
  const asked = new Set(items.map(({ id }) => id))
  const stray = [...Object.keys(input.answers), ...Object.keys(input.notes)]
    .filter((id) => !asked.has(id))
    .toSorted()[0]
  if (stray !== undefined) return Result.fail(new ItemNotAsked({ item: stray }))
  const notes: Record<string, Note> = {}
  for (const item of items) {
    const fault = faultOf(item, perspective, input.answers[item.id])
    if (fault !== undefined) return Result.fail(fault)
    const note = checkNote(item.id, input.notes[item.id] ?? "", input.notesLookedAt.includes(item.id))
    if (Result.isFailure(note)) return Result.fail(note.failure)
    if (note.success !== undefined) notes[item.id] = note.success
  }
  return Result.succeed({ answers: input.answers, notes })
}

/** May this be sent? As `checkResponse`, and at least one question has an answer ("I do not know" is one). */
export const checkSubmission = (
  items: ReadonlyArray<Item>,
  perspective: Perspective,
  input: ResponseInput
): Result.Result<CheckedResponse, ResponseRefused | NothingAnswered> => {
  const checked = checkResponse(items, perspective, input)
  if (Result.isFailure(checked)) return Result.fail(checked.failure)
  return Object.keys(checked.success.answers).length === 0 ? Result.fail(new NothingAnswered()) : checked
}

const faultOf = (
  item: Item,
  perspective: Perspective,
  answer: Answer | undefined
): ItemNotAsked | LevelNotOffered | ReasonNotOffered | undefined => {
  if (answer === undefined || answer._tag === "DontKnow") return undefined
  if (answer._tag === "NotApplicable") {
    const { reason } = answer
    return notApplicableReasonsFor(perspective).includes(reason)
      ? undefined
      : new ReasonNotOffered({ item: item.id, reason })
  }
  const wording = wordingFor(item, perspective)
  if (wording === undefined) return new ItemNotAsked({ item: item.id })
  return wording.levels[answer.level] === null ? new LevelNotOffered({ item: item.id, level: answer.level }) : undefined
}
