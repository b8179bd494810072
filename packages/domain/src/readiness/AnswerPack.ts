import { Result, Schema } from "effect"
import { Answer, type Answers, type NotApplicableReason } from "./Answer.ts"

/**
 * One person's answers as text, one letter for each asked item in printed order (`itemsAskedOf`): `0`-`4` the level,
 * `k` do not know, `r` `s` `m` `o` does not apply (role, not started, not for me, other), `-` unanswered.
 * Drafts, responses and voices are stored like this; the instrument version of the round says which items are meant.
 */
export const AnswerPack = Schema.String.check(
  Schema.isPattern(/^[0-4krsmo-]*$/, { message: "answers are stored as the letters 0-4, k, r, s, m, o and -" })
).pipe(Schema.brand("AnswerPack"))
export type AnswerPack = typeof AnswerPack.Type

/** An answer to an item that this perspective is not asked in this version. */
export class ItemNotAsked extends Schema.TaggedError<ItemNotAsked>()("ItemNotAsked", { item: Schema.String }) {
  override get message() {
    return `“${this.item}” is not one of the questions asked here`
  }
}

/** The text has another number of letters than items were asked. */
export class PackLengthWrong extends Schema.TaggedError<PackLengthWrong>()("PackLengthWrong", {
  asked: Schema.Natural,
  letters: Schema.Natural
}) {
  override get message() {
    return `${this.asked} questions were asked, but the stored answers have ${this.letters} letters`
  }
}

/** A letter that stands for no answer. `position` counts from 0. */
export class PackLetterUnknown extends Schema.TaggedError<PackLetterUnknown>()("PackLetterUnknown", {
  letter: Schema.String,
  position: Schema.Natural
}) {
  override get message() {
    return `Letter ${this.position + 1} of the stored answers is “${this.letter}”, which stands for no answer`
  }
}

/** The letter of an item that was asked and left out. */
export const unansweredLetter = "-"

const reasonLetters: Readonly<Record<NotApplicableReason, string>> = {
  "not-in-my-role": "r",
  "not-started-here": "s",
  "not-for-me": "m",
  other: "o"
}

/** The letter of each answer. */
export const letterOf = (answer: Answer): string =>
  Answer.match(answer, {
    Level: ({ level }) => String(level),
    DontKnow: () => "k",
    NotApplicable: ({ reason }) => reasonLetters[reason]
  })

/** Every answer there is: five levels, do not know, and the reasons why it does not apply. */
export const everyAnswer: ReadonlyArray<Answer> = [
  ...([0, 1, 2, 3, 4] as const).map((level) => Answer.make({ _tag: "Level", level })),
  Answer.make({ _tag: "DontKnow" }),
  ...(["not-in-my-role", "not-started-here", "not-for-me", "other"] as const).map((reason) =>
    Answer.make({ _tag: "NotApplicable", reason })
  )
]

const answerOfLetter: ReadonlyMap<string, Answer> = new Map(everyAnswer.map((answer) => [letterOf(answer), answer]))

/** Answers to text. Refused if an answer is to an item outside `itemIds`. */
export const packAnswers = (
  itemIds: ReadonlyArray<string>,
  answers: Answers
): Result.Result<AnswerPack, ItemNotAsked> => {
  const asked = new Set(itemIds)
  const stray = Object.keys(answers)
    .filter((item) => !asked.has(item))
    .sort()[0]
  if (stray !== undefined) return Result.fail(new ItemNotAsked({ item: stray }))
  return Result.succeed(
    AnswerPack.make(
      itemIds
        .map((item) => {
          const answer = answers[item]
          return answer === undefined ? unansweredLetter : letterOf(answer)
        })
        .join("")
    )
  )
}

/** Text to answers: the inverse of `packAnswers` for the same items. */
export const unpackAnswers = (
  itemIds: ReadonlyArray<string>,
  pack: string
): Result.Result<Answers, PackLengthWrong | PackLetterUnknown> => {
  if (pack.length !== itemIds.length) {
    return Result.fail(new PackLengthWrong({ asked: itemIds.length, letters: pack.length }))
  }
  const answers: Record<string, Answer> = {}
  for (const [position, item] of itemIds.entries()) {
    const letter = pack.charAt(position)
    if (letter === unansweredLetter) continue
    const answer = answerOfLetter.get(letter)
    if (answer === undefined) return Result.fail(new PackLetterUnknown({ letter, position }))
    answers[item] = answer
  }
  return Result.succeed(answers)
}
