import { assert, describe, it } from "@effect/vitest"
import { addMonths, CalendarDate } from "../../src/calendar/CalendarDate.ts"
import type { Figure } from "../../src/evaluation/Observation.ts"
import { pChart } from "../../src/evaluation/pChart.ts"
import { binomialLimits } from "../../src/statistics/binomial.ts"

const start = CalendarDate.make("2024-01-01")
type Pair = readonly [numerator: number, denominator: number] | undefined
const read = (pairs: ReadonlyArray<Pair>, target?: number, starts: ReadonlyArray<number> = []) =>
  pChart(
    {
      points: pairs.map((pair, i) => ({
        on: addMonths(start, i),
        figure: pair
          ? ({ _tag: "Proportion", numerator: pair[0], denominator: pair[1] } satisfies Figure)
          : ({ _tag: "Missing", reason: "not-recorded" } satisfies Figure)
      })),
      starts
    },
    { direction: "up", target }
  )
const times = (n: number, pair: Pair) => Array.from({ length: n }, () => pair)
/** Half of 20 and half of 100 in turn, so the pooled proportion is a half. */
const halves: ReadonlyArray<Pair> = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? [10, 20] : [50, 100]))

describe("a p chart", () => {
  it("pools the proportion and gives each point the limits of its size", () => {
    const reading = read(halves)
    assert.strictEqual(reading.segments[0]?.centre, 0.5)
    for (const [i, n] of [
      [0, 20],
      [1, 100]
    ] as const) {
      const { lower, upper } = binomialLimits(n, 0.5, 0.0027)
      assert.strictEqual(reading.points[i]?.limits?.lower, lower / n)
      assert.strictEqual(reading.points[i]?.limits?.upper, upper / n)
    }
    // By hand: P(X <= 2 of 20) = 211 / 2^20 = 0.0002, P(X <= 3) = 0.0013, P(X <= 4) = 0.0059; half of alpha is 0.00135.
    assert.strictEqual(reading.points[0]?.limits?.lower, 4 / 20)
    assert.deepStrictEqual(reading.variation, { _tag: "Icon", icon: "common-cause" })
  })

  it("pools the counts and not the proportions", () => {
    assert.strictEqual(read([...times(6, [5, 10]), ...times(6, [90, 100])]).segments[0]?.centre, 570 / 660)
  })

  it("marks a point below or above its own limits, and none on them", () => {
    const causes = read([...halves, ...halves, [4, 20], [3, 20], [16, 20], [17, 20]]).points.map(({ cause }) => cause)
    assert.deepStrictEqual(causes.slice(24), ["common-cause", "below-limits", "common-cause", "above-limits"])
  })

  it("knows a shift of seven and a trend of seven, and a trend goes before a shift", () => {
    const shift = read([...times(7, [12, 20]), ...times(7, [40, 100])]).points.map(({ cause }) => cause)
    assert.deepStrictEqual(new Set(shift.slice(0, 7)), new Set(["shift-above"]))
    assert.deepStrictEqual(new Set(shift.slice(7)), new Set(["shift-below"]))
    const trend = read([
      [7, 20],
      [8, 20],
      [9, 20],
      [10, 20],
      [11, 20],
      [12, 20],
      [13, 20],
      [10, 20]
    ])
    assert.deepStrictEqual(
      trend.points.map(({ cause }) => cause).slice(0, 7),
      Array.from({ length: 7 }, () => "trend-rising")
    )
    const falling = read([
      [13, 20],
      [12, 20],
      [11, 20],
      [10, 20],
      [9, 20],
      [8, 20],
      [7, 20],
      [10, 20]
    ])
    assert.strictEqual(falling.points[0]?.cause, "trend-falling")
  })

  it("takes a missing month, and one with nobody to count, for missing", () => {
    const reading = read([...halves.slice(0, 7), undefined, [0, 0]])
    assert.strictEqual(reading.segments[0]?.values, 7)
    assert.deepStrictEqual(reading.variation, { _tag: "TooFew", have: 7, needed: 8 })
    assert.strictEqual(read([...halves.slice(0, 7), [1, 1]]).segments[0]?.values, 8)
    assert.isUndefined(read([[0, 0], undefined]).segments[0]?.centre)
    assert.isUndefined(read([...halves, [0, 0]]).points.at(-1)?.limits)
    assert.deepStrictEqual(read([...halves, undefined]).variation, { _tag: "LatestMissing" })
  })

  it("compares a target with the limits of the latest figure, from twelve on", () => {
    // The latest is of 100: limits 0.35 to 0.65.
    assert.deepStrictEqual(read(halves, 0.7).assurance, { _tag: "Icon", icon: "fail" })
    assert.deepStrictEqual(read(halves, 0.3).assurance, { _tag: "Icon", icon: "pass" })
    assert.deepStrictEqual(read(halves, 0.5).assurance, { _tag: "Icon", icon: "inconsistent" })
    assert.deepStrictEqual(read([...halves, undefined], 0.7).assurance, { _tag: "Icon", icon: "fail" })
    assert.deepStrictEqual(read(halves.slice(1), 0.7).assurance, { _tag: "TooFew", have: 11, needed: 12 })
    assert.deepStrictEqual(read(halves.slice(1), 0.7).notes, ["provisional"])
  })

  it("has no limits when all of them did, or none", () => {
    const all = read(times(12, [20, 20]), 1)
    assert.strictEqual(all.segments[0]?.state, "no-spread")
    assert.deepStrictEqual(all.assurance, { _tag: "Icon", icon: "pass" })
    assert.strictEqual(read(times(12, [0, 20])).segments[0]?.state, "no-spread")
  })

  it("says when a fall or a rise cannot show", () => {
    assert.deepStrictEqual(read(times(12, [3, 10])).notes, ["fall-cannot-show"])
    assert.deepStrictEqual(read(times(12, [7, 10])).notes, ["rise-cannot-show"])
  })

  it("pools anew after a re-base", () => {
    const reading = read([...halves, ...times(8, [80, 100])], undefined, [12])
    assert.deepStrictEqual(
      reading.segments.map(({ centre, state }) => [centre, state]),
      [
        [0.5, "settled"],
        [0.8, "provisional"]
      ]
    )
  })
})
