import { assert, describe, it } from "@effect/vitest"
import { Array as Arrays, Result } from "effect"
import { CalendarDate } from "../../src/calendar/CalendarDate.ts"
import { inDateOrder } from "../../src/evaluation/inDateOrder.ts"
import { assuranceIcon, variationIcon } from "../../src/evaluation/spc/icons.ts"
import { meaningOf, type SpecialCause } from "../../src/evaluation/spc/SpecialCause.ts"
import { xmr } from "../../src/evaluation/spc/xmr.ts"
import { directionOf, type Fixture, fixtures } from "./spcFixtures.ts"

const causes: Readonly<Record<string, SpecialCause>> = {
  "Common Cause": "common-cause",
  "Above UCL": "above-limits",
  "Below LCL": "below-limits",
  "7 Point Trend (Increasing)": "trend-rising",
  "7 Point Trend (Decreasing)": "trend-falling",
  "2 in 3 Above CL": "two-in-three-above",
  "2 in 3 Below CL": "two-in-three-below",
  "7 Points Above CL": "shift-above",
  "7 Points Below CL": "shift-below"
}

const ordered = ({ input }: Fixture) =>
  inDateOrder(
    Arrays.zipWith(input.dates, input.values, (date, value) => ({ on: CalendarDate.make(date), value })),
    input.rebase.map((date) => CalendarDate.make(date))
  )

const near = (actual: number | undefined, expected: number | null, what: string) => {
  if (expected === null) return assert.isTrue(actual === undefined || Number.isNaN(actual), what)
  assert.approximately(actual ?? Number.NaN, expected, 1e-9 * Math.max(1, Math.abs(expected)), what)
}

describe("XmR agrees with NHSRplotthedots on", () => {
  it("39 cases", () => {
    assert.strictEqual(fixtures.length, 39)
  })

  for (const fixture of fixtures) {
    const { id, input, output } = fixture
    it(id, () => {
      const order = ordered(fixture)
      if (output.error !== null) return assert.isTrue(Result.isFailure(order))
      const { points, starts } = Result.getOrThrow(order)
      const direction = directionOf(fixture)
      const chart = xmr(
        points.map(({ value }) => value ?? Number.NaN),
        starts,
        {
          screened: input.screen_outliers,
          ...(input.fix_after_n_points === null ? {} : { fixedAfter: input.fix_after_n_points })
        }
      )
      assert.strictEqual(chart.points.length, output.points?.length)
      // Upstream numbers segments from 1 when the first row is itself a re-base, else from 0.
      const firstSegment = starts[0] === 0 ? 1 : 0
      chart.segments.forEach((segment, number) => {
        for (let i = segment.from; i < segment.to; i++) {
          const expected = output.points?.[i]
          const point = chart.points[i]
          const what = `${id} point ${i}`
          assert.isDefined(expected)
          assert.isDefined(point)
          if (expected === undefined || point === undefined) return
          assert.strictEqual(points[i]?.on, expected.date, what)
          assert.strictEqual(number + firstSegment, expected.segment, what)
          near(segment.mean, expected.mean, what)
          near(segment.limits?.lower, expected.lpl, what)
          near(segment.limits?.upper, expected.upl, what)
          near(segment.limits?.nearLower, expected.nlpl, what)
          near(segment.limits?.nearUpper, expected.nupl, what)
          near(segment.limits?.averageMovingRange, expected.average_moving_range, what)
          near(point.side, expected.relative_to_mean, what)
          assert.strictEqual(point.outside, expected.outside_limits ?? false, what)
          assert.strictEqual(point.near, expected.close_to_limits ?? false, what)
          assert.strictEqual(point.trend, expected.in_trend ?? false, what)
          assert.strictEqual(point.twoInThree, expected.in_two_of_three ?? false, what)
          assert.strictEqual(point.shift, expected.in_shift ?? false, what)
          assert.strictEqual(point.cause, causes[expected.special_cause_type], what)
          assert.strictEqual(point.cause !== "common-cause", expected.special_cause_flag, what)
          const meaning = meaningOf(point.cause, direction)
          assert.strictEqual(meaning.replace("-", "_"), expected.point_type.replace("special_cause_", ""), what)
        }
      })
      const last = chart.points.at(-1)?.cause ?? "common-cause"
      const icon = variationIcon(meaningOf(last, direction), direction)
      assert.strictEqual(icon.replaceAll("-", "_"), output.variation_icon)
      const assurance =
        input.target === null ? undefined : assuranceIcon(chart.segments.at(-1)?.limits, input.target, direction)
      assert.strictEqual(assurance ?? null, output.assurance_icon)
    })
  }
})
