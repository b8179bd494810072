import { assert, describe, it } from "@effect/vitest"
import { assuranceIcon, variationIcon } from "../../src/evaluation/spc/icons.ts"
import { type Meaning, meaningOf, SpecialCause } from "../../src/evaluation/spc/SpecialCause.ts"

describe("a special cause", () => {
  const high: ReadonlyArray<SpecialCause> = ["above-limits", "trend-rising", "two-in-three-above", "shift-above"]

  it("is an improvement in the better direction, a concern in the other, neither where none is better", () => {
    for (const cause of SpecialCause.literals) {
      const meanings = (["up", "down", "neutral"] as const).map((direction) => meaningOf(cause, direction))
      const expected: ReadonlyArray<Meaning> =
        cause === "common-cause"
          ? ["common-cause", "common-cause", "common-cause"]
          : high.includes(cause)
            ? ["improvement", "concern", "neutral-high"]
            : ["concern", "improvement", "neutral-low"]
      assert.deepStrictEqual(meanings, expected, cause)
    }
  })

  it("has a picture that says where the point lies", () => {
    assert.strictEqual(variationIcon("improvement", "up"), "improvement-high")
    assert.strictEqual(variationIcon("improvement", "down"), "improvement-low")
    assert.strictEqual(variationIcon("concern", "up"), "concern-low")
    assert.strictEqual(variationIcon("concern", "down"), "concern-high")
    assert.strictEqual(variationIcon("neutral-low", "neutral"), "neutral-low")
    assert.strictEqual(variationIcon("common-cause", "up"), "common-cause")
  })
})

describe("assurance", () => {
  const limits = { lower: 10, upper: 20 }

  it("is certain only beyond a limit, not on it", () => {
    assert.strictEqual(assuranceIcon(limits, 20.1, "up"), "fail")
    assert.strictEqual(assuranceIcon(limits, 20, "up"), "inconsistent")
    assert.strictEqual(assuranceIcon(limits, 10, "up"), "inconsistent")
    assert.strictEqual(assuranceIcon(limits, 9.9, "up"), "pass")
    assert.strictEqual(assuranceIcon(limits, 20.1, "down"), "pass")
    assert.strictEqual(assuranceIcon(limits, 9.9, "down"), "fail")
  })

  it("takes 0 for a target like any other", () => {
    assert.strictEqual(assuranceIcon(limits, 0, "up"), "pass")
  })

  it("is not there where no direction is better", () => {
    assert.isUndefined(assuranceIcon(limits, 9, "neutral"))
    assert.isUndefined(assuranceIcon(limits, 21, "neutral"))
  })
})
