import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { addDays } from "../../src/calendar/addDays.ts"
import { CalendarDate } from "../../src/calendar/CalendarDate.ts"
import { tChart, tLimits } from "../../src/evaluation/tChart.ts"

const first = CalendarDate.make("2025-01-01")
const eventsAfter = (gaps: ReadonlyArray<number>) => {
  let on = first
  return [first, ...gaps.map((days) => (on = addDays(on, days)))]
}
const read = (gaps: ReadonlyArray<number>, direction: "up" | "down" = "down") =>
  tChart({ on: eventsAfter(gaps), direction, rebasedOn: [], today: addDays(eventsAfter(gaps).at(-1) ?? first, 10) })
const ordinary = [5, 14, 40, 9, 21, 2, 60, 12, 30, 8, 25, 16]
const Days = Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 400 }))).check(Schema.isMinLength(2))

describe("a T chart", () => {
  it("shows the days from one event to the next, whatever order they come in", () => {
    const on = eventsAfter(ordinary)
    const reading = tChart({
      on: on.toReversed(),
      direction: "down",
      rebasedOn: [],
      today: addDays(on.at(-1) ?? first, 10)
    })
    assert.deepStrictEqual(
      reading.points.map(({ value }) => value),
      ordinary
    )
    assert.deepStrictEqual(
      reading.points.map((point) => point.on),
      on.slice(1)
    )
    assert.strictEqual(reading.chart, "t")
  })

  it("has the centre and limits of the days in Nelson's power, lower at 0", () => {
    const gaps = [...ordinary, 2000]
    const limits = tLimits(gaps)
    const reading = read(gaps)
    assert.approximately(reading.segments[0]?.centre ?? 0, limits?.centre ?? 1, 1e-9)
    assert.approximately(reading.points[0]?.limits?.upper ?? 0, limits?.upper ?? 1, 1e-9)
    assert.strictEqual(reading.points[0]?.limits?.lower, 0)
    assert.strictEqual(reading.points[0]?.limits?.drawnLower, 0)
    assert.deepStrictEqual(reading.notes, ["fall-cannot-show"])
  })

  it("takes a long gap for an improvement when the event is unwanted, for a concern when it is wanted", () => {
    const long = [...ordinary, 2000]
    assert.deepStrictEqual(read(long, "down").variation, { _tag: "Icon", icon: "improvement-high" })
    assert.deepStrictEqual(read(long, "up").variation, { _tag: "Icon", icon: "concern-high" })
  })

  it("does not screen: one long gap widens the limits", () => {
    const y = (days: number) => days ** (1 / 3.6)
    const days = [1, 1, 1, 1, 1, 1, 1, 10 ** 6]
    const centre = (7 + y(10 ** 6)) / 8
    const range = (y(10 ** 6) - 1) / 7
    assert.approximately((tLimits(days)?.upper ?? 0) / (centre + 2.66 * range) ** 3.6, 1, 1e-9)
  })

  it("leaves the time since the last event open and unjudged", () => {
    const reading = read(ordinary)
    assert.deepStrictEqual(reading.open, { since: eventsAfter(ordinary).at(-1) ?? first, days: 10 })
    assert.strictEqual(reading.points.length, ordinary.length)
    assert.isUndefined(tChart({ on: [], direction: "down", rebasedOn: [], today: first }).open)
    assert.deepStrictEqual(tChart({ on: [first], direction: "down", rebasedOn: [], today: first }).open, {
      since: first,
      days: 0
    })
  })

  it("judges nothing below eight gaps, and promises nothing about a target", () => {
    assert.deepStrictEqual(read(ordinary.slice(0, 7)).variation, { _tag: "TooFew", have: 7, needed: 8 })
    assert.deepStrictEqual(read(ordinary).assurance, { _tag: "NotSaid", because: "no-target" })
  })

  it("starts a segment with the first event on or after a re-base", () => {
    const on = eventsAfter([...ordinary, ...ordinary])
    const at = addDays(on[13] ?? first, -1)
    const reading = tChart({ on, direction: "down", rebasedOn: [at, at], today: on.at(-1) ?? first })
    assert.deepStrictEqual(
      reading.segments.map(({ values }) => values),
      [12, 12]
    )
    assert.strictEqual(reading.segments[1]?.from, on[13])
    const onTheDay = tChart({ on, direction: "down", rebasedOn: [on[13] ?? first], today: on.at(-1) ?? first })
    assert.strictEqual(onTheDay.segments[1]?.from, on[13])
    const backwards = [on[17] ?? first, on[13] ?? first]
    const twice = tChart({ on, direction: "down", rebasedOn: backwards, today: on.at(-1) ?? first })
    assert.deepStrictEqual(
      twice.segments.map(({ values }) => values),
      [12, 4, 8]
    )
    const late = tChart({
      on,
      direction: "down",
      rebasedOn: [addDays(on.at(-1) ?? first, 1)],
      today: on.at(-1) ?? first
    })
    assert.strictEqual(late.segments.length, 1)
  })

  it.prop("holds its centre between its limits, none of them below 0", [Days], ([days]) => {
    const limits = tLimits(days)
    assert.isDefined(limits)
    if (limits === undefined) return
    assert.isTrue(0 <= limits.lower && limits.lower <= limits.centre + 1e-9 && limits.centre <= limits.upper + 1e-9)
  })

  it("has no limits for fewer than two gaps", () => {
    assert.isUndefined(tLimits([4]))
    assert.isUndefined(tLimits([]))
  })
})
