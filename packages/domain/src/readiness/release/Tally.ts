import { Result, Schema } from "effect"
import type { Answer, Answers } from "../Answer.ts"
import {
  type AnswerPack,
  everyAnswer,
  letterOf,
  PackLengthWrong,
  PackLetterUnknown,
  unansweredLetter,
  unpackAnswers
} from "../AnswerPack.ts"
import {
  cellsPerItem,
  dontKnowCell,
  notApplicableCell,
  open,
  seal,
  type Tally,
  unansweredCell
} from "./internal/SealedTally.ts"

/**
 * What one group (part of a unit) said, as counts for each asked item, and how many responded: all that a release needs.
 * Tallies add up (`plus`), so a million responses cost no more to read than one. Opaque: nothing is scored or shown
 * from a tally, only from what `releaseUnit` and `poolUnits` make of it.
 */
export type { Tally } from "./internal/SealedTally.ts"

/** Nobody has answered yet. The items are those asked, in printed order; a tally never changes its items. */
export const emptyTally = (itemIds: ReadonlyArray<string>): Tally =>
  seal({ items: [...itemIds], responses: 0, cells: new Uint32Array(itemIds.length * cellsPerItem) })

const cellOf = (answer: Answer | undefined): number => {
  if (answer === undefined) return unansweredCell
  switch (answer._tag) {
    case "Level":
      return answer.level
    case "DontKnow":
      return dontKnowCell
    case "NotApplicable":
      return notApplicableCell
  }
}

/** The tally of one response. An item left out is counted as unanswered; answers to other items have no place in it. */
export const tallyOf = (itemIds: ReadonlyArray<string>, answers: Answers): Tally => {
  const cells = new Uint32Array(itemIds.length * cellsPerItem)
  for (const [position, item] of itemIds.entries()) cells[position * cellsPerItem + cellOf(answers[item])] = 1
  return seal({ items: [...itemIds], responses: 1, cells })
}

const combine = (a: Tally, b: Tally, count: (a: number, b: number) => number): Tally => {
  const left = open(a)
  const right = open(b)
  if (left.items.length !== right.items.length || left.items.some((item, index) => item !== right.items[index])) {
    throw new RangeError("tallies of different questions cannot be added up")
  }
  return seal({
    items: left.items,
    responses: count(left.responses, right.responses),
    cells: left.cells.map((cell, index) => count(cell, right.cells[index] ?? 0))
  })
}

/** Both groups together. Tallies of different questions are a mistake of the program: it throws. */
export const plus = (a: Tally, b: Tally): Tally => combine(a, b, (x, y) => x + y)

/** The answers given are not among those counted as voices, so there is nothing to move. */
export class VoiceNotCounted extends Schema.TaggedError<VoiceNotCounted>()("VoiceNotCounted", {}) {
  override get message() {
    return "These answers are not among the voices of this group"
  }
}

/** Somebody takes back, before the round closes, that their answers may be shown alone: they stay part of the group. */
export const moveVoice = (
  voiced: Tally,
  rest: Tally,
  answers: Answers
): Result.Result<{ readonly voiced: Tally; readonly rest: Tally }, VoiceNotCounted> => {
  const { cells, items } = open(voiced)
  const one = tallyOf(items, answers)
  if (open(one).cells.some((count, index) => count > (cells[index] ?? 0))) {
    return Result.fail(new VoiceNotCounted())
  }
  return Result.succeed({ voiced: combine(voiced, one, (x, y) => x - y), rest: plus(rest, one) })
}

const bytes = 256
const cellOfByte = new Map<number, number>([
  [unansweredLetter.charCodeAt(0), unansweredCell],
  ...everyAnswer.map((answer) => [letterOf(answer).charCodeAt(0), cellOf(answer)] as const)
])

/** How often each byte stands at each item: one pass that looks nothing up, so that it runs as fast as memory is read. */
const countBytes = (width: number, packs: Uint8Array): Uint32Array => {
  const seen = new Uint32Array(width * bytes)
  for (let row = 0; row < packs.length; row += width) {
    for (let item = 0; item < width; item++) {
      const at = item * bytes + (packs[row + item] ?? 0)
      seen[at] = (seen[at] ?? 0) + 1
    }
  }
  return seen
}

/**
 * The tally of many responses at once, as the bytes of their packs (`AnswerPack`) one after the other, without separators.
 * Refused whole if one letter stands for no answer, or the last response is cut off.
 */
export const tallyPacked = (
  itemIds: ReadonlyArray<string>,
  packs: Uint8Array
): Result.Result<Tally, PackLengthWrong | PackLetterUnknown> => {
  const width = itemIds.length
  if (packs.length % width !== 0) {
    return Result.fail(new PackLengthWrong({ asked: width, letters: packs.length }))
  }
  const cells = new Uint32Array(width * cellsPerItem)
  for (const [at, count] of countBytes(width, packs).entries()) {
    if (count === 0) continue
    const cell = cellOfByte.get(at % bytes)
    if (cell === undefined) {
      const position = packs.findIndex((byte) => !cellOfByte.has(byte))
      return Result.fail(new PackLetterUnknown({ letter: String.fromCharCode(packs[position] ?? 0), position }))
    }
    const into = Math.floor(at / bytes) * cellsPerItem + cell
    cells[into] = (cells[into] ?? 0) + count
  }
  return Result.succeed(seal({ items: [...itemIds], responses: packs.length / width, cells }))
}

/** The tally of one stored response: what is added to its unit's tally when it is submitted. */
export const tallyOfPack = (
  itemIds: ReadonlyArray<string>,
  pack: AnswerPack
): Result.Result<Tally, PackLengthWrong | PackLetterUnknown> =>
  Result.map(unpackAnswers(itemIds, pack), (answers) => tallyOf(itemIds, answers))
