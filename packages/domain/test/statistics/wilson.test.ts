import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { wilson } from "../../src/statistics/wilson.ts"

const Size = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 2000 }))

describe("the Wilson interval", () => {
  it("is that of Newcombe's worked examples (1998)", () => {
    const { lower, upper } = wilson(81, 263)
    assert.strictEqual(lower.toFixed(4), "0.2553")
    assert.strictEqual(upper.toFixed(4), "0.3662")
  })

  it("ends exactly at 0 for none and exactly at 1 for all", () => {
    for (let n = 1; n <= 400; n++) {
      assert.strictEqual(wilson(0, n).lower, 0)
      assert.strictEqual(wilson(n, n).upper, 1)
      assert.isAbove(wilson(1, n).lower, 0)
      assert.isBelow(wilson(n - 1, n).upper, 1)
    }
  })

  it.prop("holds the proportion, inside 0 to 1, and turns round with it", [Size, Size], ([a, b]) => {
    const [x, n] = a <= b ? [a, b] : [b, a]
    const { lower, upper } = wilson(x, n)
    assert.isTrue(0 <= lower && lower <= x / n && x / n <= upper && upper <= 1)
    assert.approximately(wilson(n - x, n).upper, 1 - lower, 1e-12)
  })
})
