import { assert, describe, it } from "@effect/vitest"
import { compareItem, type ComparisonInput, comparisonSentence } from "../../src/readiness/compareItem.ts"
import { counts, levels, most, silent } from "./pictures.ts"

const compare = (
  before: ComparisonInput["before"],
  after: ComparisonInput["after"],
  more: Partial<ComparisonInput> = {}
) => compareItem({ before, after, sameQuestion: true, mix: undefined, ...more })

const low = levels(4, 3, 3, 0, 0)
const high = levels(0, 0, 3, 3, 4)
const middle = levels(1, 2, 2, 2, 1)

describe("one group on one item in two rounds", () => {
  it("is higher or lower only at p of 0.01 or less", () => {
    const rise = compare(low, high)
    assert.strictEqual(rise._tag, "Higher")
    assert.strictEqual(compare(high, low)._tag, "Lower")
    assert.strictEqual(compare(middle, levels(0, 2, 3, 2, 2))._tag, "NoClearChange")
    assert.strictEqual(compare(middle, middle)._tag, "NoClearChange")
  })
  it("is described, neither higher nor lower, unless five levels stand on both sides", () => {
    assert.strictEqual(compare(most("not-yet"), most("in-place"))._tag, "Described")
    assert.strictEqual(compare(low, most("in-place"))._tag, "Described")
    assert.strictEqual(compare(counts(2, 2, 2), high)._tag, "Described")
    assert.strictEqual(
      comparisonSentence(compare(counts(2, 2, 2), most("in-place")), "carer"),
      "Carers: most say in place; before: 2 not yet, 2 partly in place and 2 in place. Too few people to test."
    )
  })
  it("is not tested where most gives no numbers, however many people are behind it", () => {
    const sentence = comparisonSentence(compare(low, most("in-place")), "clinician")
    assert.strictEqual(
      sentence,
      "Clinicians: most say in place; before: 7 not yet and 3 partly in place. “Most” gives no numbers to test."
    )
  })
  it("cannot be compared if the question changed, a side is not shown, or the mix changed; in this order", () => {
    const reason = (...args: Parameters<typeof compare>) => {
      const comparison = compare(...args)
      return comparison._tag === "CannotCompare" ? comparison.reason : undefined
    }
    assert.deepStrictEqual(reason(silent("Withheld"), high, { sameQuestion: false, mix: "size" }), {
      _tag: "QuestionChanged"
    })
    assert.deepStrictEqual(reason(silent("Withheld"), high, { mix: "size" }), { _tag: "NotShown", side: "before" })
    assert.deepStrictEqual(reason(low, silent("MostlyDontKnow")), { _tag: "NotShown", side: "after" })
    assert.deepStrictEqual(reason(silent("NotAsked"), silent("TooFewLevels")), { _tag: "NotShown", side: "both" })
    assert.deepStrictEqual(reason(low, high, { mix: "declared-new" }), { _tag: "MixChanged", how: "declared-new" })
    assert.isUndefined(reason(low, high))
  })
  it("is told in pairs of answers, never as p", () => {
    const sentence = comparisonSentence(compare(low, high), "clinician")
    assert.strictEqual(sentence, "Higher: in about 96 in 100 pairs the later answer is the higher one.")
    assert.strictEqual(
      comparisonSentence(compare(high, low), "clinician"),
      "Lower: in about 96 in 100 pairs the later answer is the lower one."
    )
    assert.strictEqual(
      comparisonSentence(compare(silent("Withheld"), high), "carer"),
      "Cannot compare: carers were not shown in the earlier round."
    )
  })
})
