import { assert, describe, it } from "@effect/vitest"
import { explainAssurance, explainNote, explainVariation } from "../../src/evaluation/explainReading.ts"
import { AssuranceIcon, VariationIcon } from "../../src/evaluation/spc/icons.ts"

describe("a reading in words", () => {
  it("says of the latest figure where it lies and whether that is better", () => {
    for (const icon of VariationIcon.literals) {
      const sentence = explainVariation({ _tag: "Icon", icon })
      assert.strictEqual(sentence.includes("high or rising"), icon.endsWith("-high"), icon)
      assert.strictEqual(sentence.includes("low or falling"), icon.endsWith("-low"), icon)
      assert.strictEqual(sentence.includes("which is better"), icon.startsWith("improvement"), icon)
      assert.strictEqual(sentence.includes("which is worse"), icon.startsWith("concern"), icon)
    }
  })

  it("says what to do where it cannot judge", () => {
    assert.strictEqual(
      explainVariation({ _tag: "TooFew", have: 3, needed: 8 }),
      "Too few figures to judge: 3 of the 8 needed. Go on recording."
    )
    assert.include(explainVariation({ _tag: "LatestMissing" }), "Record it")
    assert.include(explainAssurance({ _tag: "TooFew", have: 9, needed: 12 }), "from 12 figures; there are 9. Go on")
    assert.include(explainAssurance({ _tag: "NotSaid", because: "no-target" }), "Set one")
    assert.include(explainAssurance({ _tag: "NotSaid", because: "no-limits" }), "Compare single figures")
    assert.include(explainAssurance({ _tag: "NotSaid", because: "no-better-direction" }), "Neither direction")
  })

  it("tells the three answers about a target apart", () => {
    const sentences = AssuranceIcon.literals.map((icon) => explainAssurance({ _tag: "Icon", icon }))
    assert.strictEqual(new Set(sentences).size, 3)
    assert.include(sentences[1], "will not be met")
  })

  it("says which rule can still show a change where a limit cannot", () => {
    assert.include(explainNote("fall-cannot-show"), "seven points in a row below")
    assert.include(explainNote("rise-cannot-show"), "seven points in a row above")
    assert.include(explainNote("median-at-edge"), "a shift cannot show")
  })
})
