import { Result, Schema } from "effect"
import type { Answer, Answers } from "../Answer.ts"
import { type AnswerPack, everyAnswer, letterOf, PackLengthWrong, PackLetterUnknown, unansweredLetter } from "../AnswerPack.ts"
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
  const { cells, items, responses } = open(voiced)
  const one = tallyOf(items, answers)
  if (responses === 0 || open(one).cells.some((count, index) => count > (cells[index] ?? 0))) {
    return Result.fail(new VoiceNotCounted())
  }
  return Result.succeed({ voiced: combine(voiced, one, (x, y) => x - y), rest: plus(rest, one) })
}

const unknownLetter = cellsPerItem
const cellOfByte = new Uint8Array(256).fill(unknownLetter)
cellOfByte[unansweredLetter.charCodeAt(0)] = unansweredCell
for (const answer of everyAnswer) cellOfByte[letterOf(answer).charCodeAt(0)] = cellOf(answer)

/**
 * The tally of many responses at once, as the bytes of their packs (`AnswerPack`) one after the other, without separators.
 * One pass over the bytes with no allocation: the letters are looked up, and an unknown one is found out at the end.
 */
export const tallyPacked = (
  itemIds: ReadonlyArray<string>,
  packs: Uint8Array
): Result.Result<Tally, PackLengthWrong | PackLetterUnknown> => {
  const width = itemIds.length
  if (width === 0 ? packs.length > 0 : packs.length % width !== 0) {
    return Result.fail(new PackLengthWrong({ asked: width, letters: packs.length }))
  }
  // One cell more than needed: an unknown letter of the last item is counted there, and the whole tally thrown away.
  const cells = new Uint32Array(width * cellsPerItem + 1)
  let seen = 0
  for (let row = 0; row < packs.length; row += width) {
    for (let item = 0, base = 0; item < width; item++, base += cellsPerItem) {
      const cell = cellOfByte[packs[row + item] ?? 0] ?? unknownLetter
      seen |= cell
      cells[base + cell] = (cells[base + cell] ?? 0) + 1
    }
  }
  if ((seen & unknownLetter) !== 0) {
    const position = packs.findIndex((byte) => cellOfByte[byte] === unknownLetter)
    return Result.fail(new PackLetterUnknown({ letter: String.fromCharCode(packs[position] ?? 0), position }))
  }
  return Result.succeed(seal({
    items: [...itemIds],
    responses: width === 0 ? 0 : packs.length / width,
    cells: cells.slice(0, width * cellsPerItem)
  }))
}

const bytesOf = (pack: string): Uint8Array => Uint8Array.from(pack, (letter) => Math.min(letter.charCodeAt(0), 255))

/** The tally of one stored response: what is added to its unit's tally when it is submitted. */
export const tallyOfPack = (
  itemIds: ReadonlyArray<string>,
  pack: AnswerPack
): Result.Result<Tally, PackLengthWrong | PackLetterUnknown> =>
  pack.length === itemIds.length
    ? tallyPacked(itemIds, bytesOf(pack))
    : Result.fail(new PackLengthWrong({ asked: itemIds.length, letters: pack.length }))
