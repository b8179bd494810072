import { assert, describe, it } from "@effect/vitest"
import { agreementOf, agreementOfLevels } from "../../src/readiness/agreement.ts"
import { counts, levels, most } from "./pictures.ts"

describe("agreement inside a group", () => {
  it("is told of five level counts only", () => {
    assert.isDefined(agreementOf(levels(0, 2, 1, 3, 2)))
    assert.isUndefined(agreementOf(counts(2, 1, 2)))
    assert.isUndefined(agreementOf(most("in-place")))
  })
  it("keeps a raw value below zero, which 0 would hide", () => {
    const split = agreementOf(levels(4, 0, 0, 0, 4)) // variance 32/7
    assert.approximately(split?.rwgRaw ?? NaN, 1 - 16 / 7, 1e-12)
    assert.strictEqual(split?.rwg, 0)
    assert.strictEqual(split?.word, "divided")
  })
  it("takes the mean of the two middle levels as the median of an even number, and deviates about it", () => {
    const four = agreementOfLevels([2, 0, 0, 2, 0]) // 0 0 3 3
    assert.strictEqual(four?.median, 1.5)
    assert.strictEqual(four?.adMedian, 1.5)
    assert.strictEqual(four?.mean, 1.5)
  })
  it("has no spread from one answer", () => assert.isUndefined(agreementOfLevels([0, 0, 1, 0, 0])))
  it("has a word for each range", () => {
    const word = (counts: ReadonlyArray<number>) => agreementOfLevels(counts)?.word
    assert.strictEqual(word([0, 0, 9, 0, 0]), "very strong") // raw 1
    assert.strictEqual(word([0, 0, 8, 2, 0]), "very strong") // variance 8/45: raw .911
    assert.strictEqual(word([0, 1, 7, 1, 0]), "strong") // variance 1/4: raw .875
    assert.strictEqual(word([0, 2, 5, 2, 1]), "moderate") // variance .844: raw .578
    assert.strictEqual(word([0, 3, 3, 3, 1]), "weak") // variance 1.0667: raw .467
    assert.strictEqual(word([2, 2, 2, 3, 1]), "none") // variance 1.878: raw .061
    assert.strictEqual(word([3, 2, 0, 2, 3]), "divided") // variance 3.11: raw -.56
  })
})
