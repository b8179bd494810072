import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { xmr } from "../../src/evaluation/spc/xmr.ts"

const Value = Schema.Finite.check(Schema.isBetween({ minimum: -1000, maximum: 1000 }))
const WholeNumbers = Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: -6, maximum: 6 })))
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
    assert.deepStrictEqual(causes([2.66 * 2, 5.3200001, -5.3200001, -2.66 * 2]), [
      "common-cause",
      "above-limits",
      "below-limits",
      "common-cause"
    ])
  })

  it("leave a jump of more than 3.267 times the average range out of it, and count one just below", () => {
    // twenty ranges of 1 and the jump: 3.25 is 2.9 times their average, 3.75 is 3.32 times
    const averageWith = (jump: number) =>
      xmr([...Array.from({ length: 21 }, (_, month) => month % 2), -jump], [], { screened: true }).segments[0]?.limits
        ?.averageMovingRange
    assert.deepEqual([averageWith(3.25), averageWith(3.75)], [23.25 / 21, 1])
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
    const justNotNear = 2 * (2.66 / 3) * 2
    assert.deepStrictEqual(
      new Set(causes([justNotNear, justNotNear, 1, -1, -justNotNear, -justNotNear])),
      new Set(["common-cause"])
    )
  })

  it("let missing values end runs and take their moving ranges with them", () => {
    assert.notInclude(causes([1, 2, 1, Number.NaN, 2, 1, 2, 1]), "shift-above")
    assert.notInclude(causes([-3, -2, -1, Number.NaN, 0, 1, 2, 3]), "trend-rising")
    const chart = xmr([1, Number.NaN, 3, 4, 6], [], { screened: true })
    assert.strictEqual(chart.segments[0]?.mean, 3.5)
    assert.strictEqual(chart.segments[0]?.limits?.averageMovingRange, 1.5)
    assert.strictEqual(xmr([1, 3], [], { screened: true }).segments[0]?.limits?.averageMovingRange, 2)
    assert.isUndefined(xmr([1, Number.NaN, 3], [], { screened: true }).segments[0]?.limits)
  })

  it("screen a moving range of 3.267 averages or more, once", () => {
    const ranges = (screened: boolean) =>
      xmr([0, 1, 0, 1, 0, 1, 0, 1, 0, 100], [], { screened }).segments[0]?.limits?.averageMovingRange
    assert.strictEqual(ranges(true), 1)
    assert.strictEqual(ranges(false), 12)
  })

  it("count two in three from the first point of a segment, and mark no near point before the three", () => {
    const begins = xmr([5, 2, 5, ...steady.map((value) => -value), -1], [], { screened: true })
    assert.deepStrictEqual(
      begins.points.slice(0, 4).map(({ cause }) => cause),
      ["two-in-three-above", "common-cause", "two-in-three-above", "common-cause"]
    )
    assert.deepStrictEqual(causes([-4, 4, 1, 4]), [
      "common-cause",
      "two-in-three-above",
      "common-cause",
      "two-in-three-above"
    ])
  })

  it("count no two in three over a re-base", () => {
    const before = [...steady, 5, 5]
    const { points } = xmr([...before, 3, ...steady], [before.length], { screened: true })
    assert.deepStrictEqual(
      points.slice(12, 15).map(({ near, side }) => [near, side]),
      [
        [true, 1],
        [true, 1],
        [false, 1]
      ]
    )
    assert.deepStrictEqual(new Set(points.map(({ cause }) => cause)), new Set(["common-cause"]))
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

  it.prop("but for trends read the same backwards", [WholeNumbers], ([values]) => {
    const flags = (numbers: ReadonlyArray<number>) =>
      xmr(numbers, [], { screened: true }).points.map(({ near, outside, shift, side, trend, twoInThree }) => {
        return { near, outside, shift, side, trend, twoInThree }
      })
    assert.deepStrictEqual(flags(values.toReversed()), flags(values).toReversed())
  })

  it("end at a re-base, also in the middle of a run", () => {
    const at = (values: ReadonlyArray<number>, start: number) =>
      xmr(values, [start], { screened: true }).points.map(({ cause }) => cause)
    assert.deepStrictEqual(new Set(at([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 6)), new Set(["common-cause"]))
    assert.deepStrictEqual(
      new Set(at([...steady, 1, 1, 1, 1, 1, 1, ...steady.map((value) => -value)], 15)),
      new Set(["common-cause"])
    )
    const split = at([...steady, 4, ...steady.map((value) => value + 3.5)], 13)
    assert.deepStrictEqual(new Set(split), new Set(["common-cause"]))
  })

  it("are whole at a re-base, even if the next segment goes on the same way", () => {
    const shift = xmr([-1, -1, -1, -1, -1, -1, -1, 1, 1, 1, 1, 1, 1, 1, 1, -1], [14], { screened: true })
    assert.deepStrictEqual(new Set(shift.points.slice(0, 14).map((point) => point.shift)), new Set([true]))
    const trend = xmr([0, 1, 2, 3, 4, 5, 6, 7, 3], [7], { screened: true })
    assert.deepStrictEqual(new Set(trend.points.slice(0, 7).map((point) => point.trend)), new Set([true]))
  })

  /** Swings that keep the limits so wide that no point of a trend is outside. */
  const swings = [30, -30, 30, -30]

  it("call the last point of a rise rising, even if a fall begins right after a re-base", () => {
    const values = [...swings, 0, 1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 0, -1, ...swings]
    const { points } = xmr(values, [11], { screened: true })
    assert.deepStrictEqual([points[10]?.cause, points[11]?.cause], ["trend-rising", "trend-falling"])
  })

  it("give a peak to the fall, and as upstream the end of a rise that meets a fall at a tie", () => {
    const causesOf = (values: ReadonlyArray<number>) =>
      xmr([...swings, ...values, ...swings], [], { screened: true }).points.map(({ cause }) => cause)
    const peak = causesOf([1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1])
    assert.deepStrictEqual([peak[9], peak[10], peak[11]], ["trend-rising", "trend-falling", "trend-falling"])
    const tie = causesOf([1, 2, 3, 4, 5, 6, 7, 7, 6, 5, 4, 3, 2, 1])
    assert.deepStrictEqual([tie[9], tie[10], tie[11]], ["trend-rising", "trend-falling", "trend-falling"])
  })

  it.prop("carry nothing over a re-base", [Values, Values], ([before, after]) => {
    const whole = xmr([...before, ...after], [before.length], { screened: true })
    const alone = xmr(after, [], { screened: true })
    assert.deepStrictEqual(whole.points.slice(before.length), alone.points)
    assert.deepStrictEqual(whole.points.slice(0, before.length), xmr(before, [], { screened: true }).points)
  })
})
