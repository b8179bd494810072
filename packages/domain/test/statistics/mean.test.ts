import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { mean } from "../../src/statistics/mean.ts"
import { median } from "../../src/statistics/median.ts"
import { sampleVariance } from "../../src/statistics/sampleVariance.ts"

const Numbers = Schema.NonEmptyArray(Schema.Finite.check(Schema.isBetween({ minimum: -1e6, maximum: 1e6 })))
const Times = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 400 }))

describe("the mean", () => {
  it("adds up and divides", () => {
    assert.strictEqual(mean([1, 2, 3, 4]), 2.5)
    assert.isNaN(mean([]))
  })

  it("of equal numbers is that number, also for 24 times 0.1", () => {
    assert.strictEqual(mean(Array.from({ length: 24 }, () => 0.1)), 0.1)
  })

  it.prop("of equal numbers is that number", [Times, Times], ([times, tenths]) => {
    assert.strictEqual(mean(Array.from({ length: times }, () => tenths / 10)), tenths / 10)
  })

  it.prop("lies between the smallest and the largest", [Numbers], ([values]) => {
    assert.isAtLeast(mean(values), Math.min(...values) - 1e-9)
    assert.isAtMost(mean(values), Math.max(...values) + 1e-9)
  })
})

describe("the median", () => {
  it("is the middle one, or halfway between the two in the middle, by size and not by spelling", () => {
    assert.strictEqual(median([9, 100, 10]), 10)
    assert.strictEqual(median([4, 1, 3, 10]), 3.5)
    assert.isNaN(median([]))
  })

  it("leaves its input in order", () => {
    const values = [3, 1, 2]
    median(values)
    assert.deepStrictEqual(values, [3, 1, 2])
  })
})

describe("the sample variance", () => {
  it("divides by one less than there are", () => {
    assert.strictEqual(sampleVariance([1, 2, 3]), 1)
    assert.strictEqual(sampleVariance([0, 4]), 8)
  })

  it("of one number is not there", () => {
    assert.isUndefined(sampleVariance([3]))
    assert.isUndefined(sampleVariance([]))
  })
})
