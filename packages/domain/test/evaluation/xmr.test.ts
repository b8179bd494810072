import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { xmr } from "../../src/evaluation/spc/xmr.ts"

const Value = Schema.Finite.check(Schema.isBetween({ minimum: -1000, maximum: 1000 }))
const Values = Schema.Array(Schema.Union([Value, Schema.Literal(0), Schema.Literal(1)]))

const mirrored: Readonly<Record<string, string>> = {
  "above-limits": "below-limits",
  "below-limits": "above-limits",
  "two-in-three-above": "two-in-three-below",
  "two-in-three-below": "two-in-three-above",
  "shift-above": "shift-below",
  "shift-below": "shift-above"
}

/** A band wide enough that nothing in the middle is special: mean 0, moving ranges of 2. */
const steady = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1]
const causes = (after: ReadonlyArray<number>) =>
  xmr([...steady, ...after], [], { screened: true, fixedAfter: 12 })
    .points.slice(12)
    .map(({ cause }) => cause)

describe("XmR rules", () => {
  it("leave a point on the limit inside, and one beyond it outside", () => {
    assert.deepStrictEqual(causes([2.66 * 2, 5.3200001, -5.3200001]), ["common-cause", "above-limits", "below-limits"])
  })

  it("count seven points on one side as a shift, six as none, and one on the mean ends it", () => {
    assert.notInclude(causes([1, 2, 1, 2, 1, 2, 0, 1]), "shift-above")
    assert.deepStrictEqual(causes([-1, 1, 2, 1, 2, 1, 2, 1]), [
      "common-cause",
      ...Array.from({ length: 7 }, () => "shift-above")
    ])
  })

  it("count seven rising points as a trend, but not six, and a tie ends it", () => {
    assert.deepStrictEqual(
      causes([-3, -2, -1, 0, 1, 2, 3]),
      Array.from({ length: 7 }, () => "trend-rising")
    )
    assert.notInclude(causes([0, -2, -1, 0, 1, 2, 3, -1]), "trend-rising")
    assert.notInclude(causes([-3, -2, -1, 0, 0, 1, 2, 3]), "trend-rising")
  })

  it("count two near points of three on one side, and mark only those", () => {
    // Near is beyond 3.5466...; the third point lies on the same side but not near.
    assert.deepStrictEqual(causes([4, 1, 4]), ["two-in-three-above", "common-cause", "two-in-three-above"])
    assert.deepStrictEqual(causes([4, -1, 4]), ["common-cause", "common-cause", "common-cause"])
    assert.deepStrictEqual(causes([-4, -4, -1]), ["two-in-three-below", "two-in-three-below", "common-cause"])
    assert.deepStrictEqual(causes([4, 1, 1, 4]), ["common-cause", "common-cause", "common-cause", "common-cause"])
  })

  it("let missing values end runs and take their moving ranges with them", () => {
    assert.notInclude(causes([1, 2, 1, Number.NaN, 2, 1, 2, 1]), "shift-above")
    assert.notInclude(causes([-3, -2, -1, Number.NaN, 0, 1, 2, 3]), "trend-rising")
    const chart = xmr([1, Number.NaN, 3, 4, 6], [], { screened: true })
    assert.strictEqual(chart.segments[0]?.mean, 3.5)
    assert.strictEqual(chart.segments[0]?.limits?.averageMovingRange, 1.5)
  })

  it("screen a moving range of 3.267 averages or more, once", () => {
    const ranges = (screened: boolean) =>
      xmr([0, 1, 0, 1, 0, 1, 0, 1, 0, 100], [], { screened }).segments[0]?.limits?.averageMovingRange
    assert.strictEqual(ranges(true), 1)
    assert.strictEqual(ranges(false), 12)
  })

  it.prop("turn round with the values", [Values], ([values]) => {
    const chart = xmr(values, [], { screened: true })
    const turned = xmr(
      values.map((value) => -value),
      [],
      { screened: true }
    )
    chart.points.forEach((point, i) => {
      const other = turned.points[i]
      assert.strictEqual((other?.side ?? 0) + point.side, 0)
      assert.deepStrictEqual(
        [point.outside, point.near, point.trend, point.twoInThree, point.shift],
        [other?.outside, other?.near, other?.trend, other?.twoInThree, other?.shift]
      )
      if (!point.cause.startsWith("trend")) assert.strictEqual(other?.cause, mirrored[point.cause] ?? point.cause)
    })
  })

  it.prop("carry nothing over a re-base", [Values, Values], ([before, after]) => {
    const whole = xmr([...before, ...after], [before.length], { screened: true })
    const alone = xmr(after, [], { screened: true })
    assert.deepStrictEqual(whole.points.slice(before.length), alone.points)
    assert.deepStrictEqual(whole.points.slice(0, before.length), xmr(before, [], { screened: true }).points)
  })
})
