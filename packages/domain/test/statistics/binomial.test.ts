import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { binomialDistribution, binomialLimits } from "../../src/statistics/binomial.ts"

const Size = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 300 }))
const Chance = Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1 }))
const Alpha = Schema.Finite.check(Schema.isBetween({ minimum: 0.0001, maximum: 0.2 }))

describe("chances of a count", () => {
  it("of heads in four throws are 1, 4, 6, 4, 1 sixteenths", () => {
    assert.deepStrictEqual(
      [...binomialDistribution(4, 0.5)].map((chance) => chance * 16),
      [1, 4, 6, 4, 1]
    )
  })

  it("are certain when the chance is 0 or 1, or there is nothing to count", () => {
    assert.deepStrictEqual([...binomialDistribution(3, 0)], [1, 0, 0, 0])
    assert.deepStrictEqual([...binomialDistribution(3, 1)], [0, 0, 0, 1])
    assert.deepStrictEqual([...binomialDistribution(0, 0.4)], [1])
  })

  it("stay there for counts of thousands, where 0.2 to the power of n is nothing", () => {
    const chances = binomialDistribution(5000, 0.8)
    assert.approximately(
      chances.reduce((sum, chance) => sum + chance, 0),
      1,
      1e-12
    )
    assert.approximately(chances[4000] ?? 0, 1 / Math.sqrt(2 * Math.PI * 800), 1e-5)
  })
})

describe("binomial limits", () => {
  it("are those of exact counting: of 12 at 0.8 only below 5 is outside at 0.002", () => {
    assert.deepStrictEqual(binomialLimits(12, 0.8, 0.002), { lower: 5, upper: 12 })
  })

  it("leave out a tail as soon as it is no more than half of alpha: 1 in 16 at 1 in 8", () => {
    // P(X <= 0) = 1/16 = alpha / 2 keeps 0 inside; P(X > 3) = 1/16 = alpha / 2 makes 3 the upper limit.
    assert.deepStrictEqual(binomialLimits(4, 0.5, 1 / 8), { lower: 0, upper: 3 })
    assert.deepStrictEqual(binomialLimits(4, 0.5, 1 / 8 + 1e-9), { lower: 1, upper: 3 })
  })

  it("are the one possible count when the chance is 0 or 1", () => {
    assert.deepStrictEqual(binomialLimits(9, 0, 0.05), { lower: 0, upper: 0 })
    assert.deepStrictEqual(binomialLimits(9, 1, 0.05), { lower: 9, upper: 9 })
    assert.deepStrictEqual(binomialLimits(0, 0.3, 0.05), { lower: 0, upper: 0 })
  })

  it.prop("hold all but alpha, and no smaller range does at either end", [Size, Chance, Alpha], ([n, p, alpha]) => {
    const { lower, upper } = binomialLimits(n, p, alpha)
    const chances = binomialDistribution(n, p)
    const sum = (part: Float64Array) => part.reduce((total, chance) => total + chance, 0)
    assert.isTrue(0 <= lower && lower <= upper && upper <= n)
    assert.isAtLeast(sum(chances.slice(0, lower + 1)), alpha / 2 - 1e-12)
    assert.isAtMost(sum(chances.slice(0, lower)), alpha / 2 + 1e-12)
    assert.isAtMost(sum(chances.slice(upper + 1)), alpha / 2 + 1e-12)
    if (upper > 0) assert.isAtLeast(sum(chances.slice(upper)), alpha / 2 - 1e-12)
  })

  it.prop("of a smaller alpha lie around those of a larger", [Size, Chance, Alpha, Alpha], ([n, p, a, b]) => {
    const wide = binomialLimits(n, p, Math.min(a, b))
    const narrow = binomialLimits(n, p, Math.max(a, b))
    assert.isTrue(wide.lower <= narrow.lower && narrow.upper <= wide.upper)
  })
})
