import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { Answer, type Answers } from "../../src/readiness/Answer.ts"
import {
  AnswerPack,
  everyAnswer,
  ItemNotAsked,
  letterOf,
  packAnswers,
  PackLengthWrong,
  PackLetterUnknown,
  unpackAnswers
} from "../../src/readiness/AnswerPack.ts"

const asked = ["role-description", "peer-supervision", "people-told"]

describe("AnswerPack", () => {
  it("is one letter an item in the order asked", () => {
    const answers: Answers = {
      "people-told": { _tag: "NotApplicable", reason: "not-started-here" },
      "role-description": { _tag: "Level", level: 3 }
    }
    assert.deepStrictEqual(packAnswers(asked, answers), Result.succeed(AnswerPack.make("3-s")))
  })

  it("has a letter of its own for every answer", () => {
    assert.deepStrictEqual(everyAnswer.map(letterOf), ["0", "1", "2", "3", "4", "k", "r", "s", "m", "o"])
  })

  it.prop(
    "comes back as it was",
    { answers: Schema.Array(Schema.NullOr(Answer)).check(Schema.isMaxLength(12)) },
    ({ answers }) => {
      const items = answers.map((_, index) => `item-${index}`)
      const said: Answers = Object.fromEntries(
        answers.flatMap((answer, index) => (answer === null ? [] : [[`item-${index}`, answer] as const]))
      )
      const pack = Result.getOrThrow(packAnswers(items, said))
      assert.strictEqual(pack.length, items.length)
      assert.deepStrictEqual(unpackAnswers(items, pack), Result.succeed(said))
    }
  )

  it("refuses an answer to a question that was not asked", () => {
    assert.deepStrictEqual(
      packAnswers(asked, { "posts-permanent": { _tag: "DontKnow" } }),
      Result.fail(new ItemNotAsked({ item: "posts-permanent" }))
    )
  })

  it("refuses text of another length", () => {
    assert.deepStrictEqual(unpackAnswers(asked, "31"), Result.fail(new PackLengthWrong({ asked: 3, letters: 2 })))
    assert.deepStrictEqual(unpackAnswers(asked, "31kk"), Result.fail(new PackLengthWrong({ asked: 3, letters: 4 })))
  })

  it("refuses a letter that stands for no answer, and says which", () => {
    const refused = unpackAnswers(asked, "3x5")
    assert.deepStrictEqual(refused, Result.fail(new PackLetterUnknown({ letter: "x", position: 1 })))
    assert.strictEqual(
      Result.isFailure(refused) ? refused.failure.message : "",
      "Letter 2 of the stored answers is “x”, which stands for no answer"
    )
  })
})
