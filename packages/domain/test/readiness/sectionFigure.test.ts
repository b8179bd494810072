import { assert, describe, it } from "@effect/vitest"
import { questionsWord, sectionFigure } from "../../src/readiness/sectionFigure.ts"
import { counts, most, silent } from "./pictures.ts"

const unknown = silent("MostlyDontKnow")

describe("the figure of a section", () => {
  it("is the mean position of the scored items, rounded half up, with how many questions it stands on", () => {
    const figure = sectionFigure([counts(1, 3, 2), counts(2, 2, 2), most("partly"), counts(2, 1, 2), unknown]) // 58 50 50 50
    assert.deepStrictEqual(figure, { _tag: "Figure", value: 52, scored: 4, asked: 5 })
    assert.strictEqual(questionsWord(figure), "4 of 5 questions")
    assert.deepStrictEqual(sectionFigure([most("partly"), counts(2, 2, 3)]), {
      _tag: "Figure",
      value: 54,
      scored: 2,
      asked: 2
    }) // 50 57: 53.5
  })
  it("needs half of the items, and at least two", () => {
    assert.strictEqual(sectionFigure([most("partly"), unknown, unknown])._tag, "Insufficient")
    assert.strictEqual(sectionFigure([most("partly"), most("partly"), unknown, unknown])._tag, "Figure")
    assert.strictEqual(sectionFigure([most("partly"), most("partly"), unknown, unknown, unknown])._tag, "Insufficient")
    assert.strictEqual(sectionFigure([most("partly"), unknown])._tag, "Insufficient")
  })
  it("is not changed by an item that mostly does not apply, nor by one not asked", () => {
    for (const base of [
      [most("partly")],
      [most("partly"), unknown],
      [most("partly"), most("in-place"), unknown, unknown]
    ]) {
      assert.deepStrictEqual(
        sectionFigure([...base, silent("MostlyNotApplicable"), silent("NotAsked")]),
        sectionFigure(base)
      )
    }
  })
  it("is the item itself where there is one, without a figure", () => {
    assert.deepStrictEqual(sectionFigure([counts(2, 2, 2)]), { _tag: "OneItem", picture: counts(2, 2, 2) })
  })
  it("tells not asked from does not apply", () => {
    assert.strictEqual(sectionFigure([silent("NotAsked")])._tag, "NotAsked")
    assert.strictEqual(sectionFigure([silent("MostlyNotApplicable")])._tag, "NotApplicable")
    assert.strictEqual(sectionFigure([])._tag, "NotAsked")
  })
})
