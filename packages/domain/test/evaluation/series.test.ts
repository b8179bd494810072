import { assert, describe, it } from "@effect/vitest"
import { Option, Result } from "effect"
import { addMonths, CalendarDate } from "../../src/calendar/CalendarDate.ts"
import { monthOf, periodOf } from "../../src/calendar/Period.ts"
import { inDateOrder } from "../../src/evaluation/inDateOrder.ts"
import { lengthen } from "../../src/evaluation/lengthen.ts"
import { type Figure, figureValue, Observation } from "../../src/evaluation/Observation.ts"
import { type Series, seriesFrom, seriesOf } from "../../src/evaluation/Series.ts"

const date = (text: string) => CalendarDate.make(text)
const of = (numerator: number, denominator: number): Figure => ({ _tag: "Proportion", numerator, denominator })
const count = (count: number): Figure => ({ _tag: "Count", count })
const value = (value: number): Figure => ({ _tag: "Value", value })
const missing: Figure = { _tag: "Missing", reason: "no-service" }
const inMonth = (month: string, figure: Figure): Observation => ({ period: monthOf(date(`${month}-01`)), figure })

describe("an observation", () => {
  it("has a number, unless it is missing or nobody could be counted", () => {
    assert.strictEqual(figureValue(of(3, 4)), 0.75)
    assert.strictEqual(figureValue(of(0, 4)), 0)
    assert.isUndefined(figureValue(of(0, 0)))
    assert.strictEqual(figureValue(count(0)), 0)
    assert.strictEqual(figureValue(value(-2.5)), -2.5)
    assert.isUndefined(figureValue(missing))
  })

  it("cannot count more than there are", () => {
    assert.isTrue(Option.isSome(Observation.makeOption(inMonth("2026-01", of(4, 4)))))
    assert.isTrue(Option.isNone(Observation.makeOption(inMonth("2026-01", of(5, 4)))))
    assert.isTrue(Option.isNone(Observation.makeOption(inMonth("2026-01", count(-1)))))
  })
})

describe("points in order of date", () => {
  const point = (on: string) => ({ on: date(on) })

  it("are refused when two have one date, with each such date once", () => {
    const result = inDateOrder(
      ["2026-03-01", "2026-01-01", "2026-03-01", "2026-03-01", "2026-01-01", "2026-02-01"].map(point),
      []
    )
    assert.deepStrictEqual(Result.isFailure(result) ? result.failure.dates : [], [
      date("2026-01-01"),
      date("2026-03-01")
    ])
    assert.include(Result.isFailure(result) ? result.failure.message : "", "Keep one of them")
  })

  it("start a segment on a re-base date that has a point, in whatever order the dates are given", () => {
    const { points, starts } = Result.getOrThrow(
      inDateOrder(["2026-03-01", "2026-01-01", "2026-02-01"].map(point), [
        date("2026-03-01"),
        date("2026-01-15"),
        date("2026-02-01")
      ])
    )
    assert.deepStrictEqual(
      points.map(({ on }) => on),
      ["2026-01-01", "2026-02-01", "2026-03-01"].map(date)
    )
    assert.deepStrictEqual(starts, [1, 2])
  })
})

describe("a series", () => {
  it("is in order, and missing where nothing was recorded", () => {
    const series = Result.getOrThrow(
      seriesOf("count", "month", [inMonth("2026-04", count(4)), inMonth("2026-01", count(1))])
    )
    assert.deepStrictEqual(series.points, [
      { on: date("2026-01-01"), figure: count(1) },
      { on: date("2026-02-01"), figure: { _tag: "Missing", reason: "not-recorded" } },
      { on: date("2026-03-01"), figure: { _tag: "Missing", reason: "not-recorded" } },
      { on: date("2026-04-01"), figure: count(4) }
    ])
    assert.deepStrictEqual(Result.getOrThrow(seriesOf("count", "month", [])).points, [])
  })

  it("refuses other periods, other figures and two figures for one period", () => {
    const failure = (observations: ReadonlyArray<Observation>) => {
      const result = seriesOf("count", "month", observations)
      return Result.isFailure(result) ? [result.failure._tag, result.failure.message] : []
    }
    const quarter = { period: periodOf("quarter", date("2026-01-01")), figure: count(1) }
    assert.deepStrictEqual(failure([quarter]), [
      "WrongPeriods",
      "This measure is counted by month, not for the quarter from 2026-01-01. Give figures by month"
    ])
    assert.strictEqual(failure([inMonth("2026-01", of(1, 2))])[0], "WrongFigures")
    assert.strictEqual(failure([inMonth("2026-01", value(1))])[0], "WrongFigures")
    assert.strictEqual(failure([inMonth("2026-01", count(1)), inMonth("2026-01", missing)])[0], "DuplicateDates")
    assert.deepStrictEqual(failure([inMonth("2026-01", missing)]), [])
  })

  it("from a date on begins with the period that holds it", () => {
    const series = Result.getOrThrow(
      seriesOf("count", "month", [inMonth("2026-01", count(1)), inMonth("2026-03", count(3))])
    )
    assert.deepStrictEqual(
      seriesFrom(series, date("2026-02-15")).points.map(({ on }) => on),
      [date("2026-02-01"), date("2026-03-01")]
    )
  })
})

describe("a longer period", () => {
  const monthly = (kind: Series["kind"], first: string, figures: ReadonlyArray<Figure>): Series => ({
    kind,
    unit: "month",
    points: figures.map((figure, month) => ({ on: addMonths(date(first), month), figure }))
  })

  it("adds up its parts", () => {
    assert.deepStrictEqual(lengthen(monthly("count", "2026-01-01", [count(1), count(0), count(4)])), {
      kind: "count",
      unit: "quarter",
      points: [{ on: date("2026-01-01"), figure: count(5) }]
    })
    assert.deepStrictEqual(lengthen(monthly("proportion", "2026-04-01", [of(1, 2), of(0, 0), of(3, 7)]))?.points, [
      { on: date("2026-04-01"), figure: of(4, 9) }
    ])
  })

  it("is missing when a part of it is, and left off at the ends", () => {
    const figures = [1, 2, 3, 4, 5].map(count)
    // February and March; then a whole quarter, one with a gap, a whole one, and October.
    const series = monthly("count", "2026-02-01", [
      ...figures,
      count(6),
      missing,
      count(1),
      count(1),
      count(1),
      count(1),
      count(1)
    ])
    assert.deepStrictEqual(lengthen(series)?.points, [
      { on: date("2026-04-01"), figure: count(12) },
      { on: date("2026-07-01"), figure: { _tag: "Missing", reason: "not-recorded" } },
      { on: date("2026-10-01"), figure: count(3) }
    ])
    assert.deepStrictEqual(lengthen(monthly("count", "2026-01-01", [count(1)]))?.points, [])
  })

  it("of quarters is the NHS year, and of a year nothing", () => {
    const quarters: Series = {
      kind: "count",
      unit: "quarter",
      points: [0, 3, 6, 9, 12].map((months) => ({ on: addMonths(date("2026-01-01"), months), figure: count(1) }))
    }
    const year = lengthen(quarters)
    assert.deepStrictEqual(year?.points, [{ on: date("2026-04-01"), figure: count(4) }])
    assert.isUndefined(year && lengthen(year))
  })

  it("does not add up values", () => {
    assert.isUndefined(lengthen(monthly("value", "2026-01-01", [value(1), value(2), value(3)])))
  })
})
