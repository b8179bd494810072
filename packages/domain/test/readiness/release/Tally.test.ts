import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { Answer, type Answers } from "../../../src/readiness/Answer.ts"
import {
  AnswerPack,
  everyAnswer,
  letterOf,
  packAnswers,
  PackLengthWrong,
  PackLetterUnknown
} from "../../../src/readiness/AnswerPack.ts"
import { freezeTally, thawTally } from "../../../src/readiness/release/frozenTally.ts"
import {
  emptyTally,
  moveVoice,
  plus,
  tallyOf,
  tallyOfPack,
  tallyPacked,
  VoiceNotCounted
} from "../../../src/readiness/release/Tally.ts"
import { dontKnow, level, notMyRole, tallyOfAll } from "./groups.ts"

const items = ["role-description", "people-told"]
const one: Answers = { "role-description": level(3) }
const two: Answers = { "role-description": dontKnow, "people-told": notMyRole }
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const People = Schema.Array(Schema.Tuple([Schema.NullOr(Answer), Schema.NullOr(Answer)])).check(Schema.isMaxLength(8))
const answersOf = (person: readonly [Answer | null, Answer | null]): Answers =>
  Object.fromEntries(
    items.flatMap((item, index) => {
      const answer = person[index] ?? null
      return answer === null ? [] : [[item, answer] as const]
    })
  )

describe("a tally", () => {
  it("counts responses, and each kind of answer to each item", () => {
    assert.strictEqual(
      freezeTally(tallyOfAll(items, [one, two, {}])),
      JSON.stringify({
        items,
        responses: 3,
        counts: [0, 0, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 2]
      })
    )
  })

  it("counts a response that leaves everything out", () => {
    assert.notStrictEqual(freezeTally(tallyOf(items, {})), freezeTally(emptyTally(items)))
  })

  it.prop("adds up in any order and grouping, and nobody adds nothing", { people: People }, ({ people }) => {
    const tallies = people.map((person) => tallyOf(items, answersOf(person)))
    const left = tallies.reduce(plus, emptyTally(items))
    const right = tallies.reduceRight((sum, tally) => plus(tally, sum), emptyTally(items))
    assert.strictEqual(freezeTally(left), freezeTally(right))
    assert.strictEqual(freezeTally(plus(left, emptyTally(items))), freezeTally(left))
    assert.strictEqual(freezeTally(plus(left, right)), freezeTally(plus(right, left)))
  })

  it("refuses to add up answers to different questions", () => {
    assert.throws(() => plus(emptyTally(items), emptyTally(["role-description"])), /different questions/)
    assert.throws(() => plus(emptyTally(items), emptyTally(items.toReversed())), /different questions/)
  })
})

describe("a tally of stored answers", () => {
  it.prop("is that of the answers", { people: People }, ({ people }) => {
    const packs = people.map((person) => Result.getOrThrow(packAnswers(items, answersOf(person))))
    const packed = Result.getOrThrow(tallyPacked(items, bytes(packs.join(""))))
    assert.strictEqual(freezeTally(packed), freezeTally(tallyOfAll(items, people.map(answersOf))))
  })

  it("counts every letter there is", () => {
    const letters = [...everyAnswer.map(letterOf), "-"]
    assert.strictEqual(
      freezeTally(Result.getOrThrow(tallyPacked(["people-told"], bytes(letters.join(""))))),
      JSON.stringify({ items: ["people-told"], responses: 11, counts: [1, 1, 1, 1, 1, 1, 4, 1] })
    )
  })

  it("of one response is what a submission adds", () => {
    assert.strictEqual(
      freezeTally(Result.getOrThrow(tallyOfPack(items, AnswerPack.make("3-")))),
      freezeTally(tallyOf(items, one))
    )
    assert.deepStrictEqual(
      tallyOfPack(items, AnswerPack.make("3-3-")),
      Result.fail(new PackLengthWrong({ asked: 2, letters: 4 }))
    )
  })

  it("is refused whole for one unknown letter, wherever it stands", () => {
    assert.deepStrictEqual(
      tallyPacked(items, bytes("3-x-")),
      Result.fail(new PackLetterUnknown({ letter: "x", position: 2 }))
    )
    assert.deepStrictEqual(
      tallyPacked(items, bytes("3-3535x-")),
      Result.fail(new PackLetterUnknown({ letter: "5", position: 3 }))
    )
    assert.deepStrictEqual(
      tallyPacked(items, bytes("3-35")),
      Result.fail(new PackLetterUnknown({ letter: "5", position: 3 }))
    )
  })

  it("is refused when the last response is cut off", () => {
    assert.deepStrictEqual(tallyPacked(items, bytes("3-3")), Result.fail(new PackLengthWrong({ asked: 2, letters: 3 })))
  })
})

describe("a voice taken back", () => {
  it("moves to the others, and nobody is lost", () => {
    const moved = Result.getOrThrow(moveVoice(tallyOfAll(items, [one, two]), tallyOfAll(items, [{}]), two))
    assert.strictEqual(freezeTally(moved.voiced), freezeTally(tallyOf(items, one)))
    assert.strictEqual(freezeTally(moved.rest), freezeTally(tallyOfAll(items, [two, {}])))
  })

  it("is refused when it was not counted as one", () => {
    const refused = Result.fail(new VoiceNotCounted())
    assert.deepStrictEqual(moveVoice(tallyOf(items, one), emptyTally(items), two), refused)
    assert.deepStrictEqual(moveVoice(emptyTally(items), tallyOf(items, {}), {}), refused)
  })
})

describe("a frozen tally", () => {
  it("comes back as it was", () => {
    const text = freezeTally(tallyOfAll(items, [one, two, {}]))
    assert.strictEqual(freezeTally(thawTally(text)), text)
  })

  it("is refused when counts do not add up to the responses", () => {
    for (const [responses, counts] of [
      [2, [1, 0, 0, 0, 0, 0, 0, 0]],
      [1, [1]],
      [1, [2, 0, 0, 0, 0, 0, 0, -1]]
    ]) {
      assert.throws(() => thawTally(JSON.stringify({ items: ["people-told"], responses, counts })))
    }
    assert.throws(() => thawTally("not a tally"))
  })
})
