import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { addMonths, CalendarDate } from "../../src/calendar/CalendarDate.ts"
import { figureOutside, mayLeaveTeam, seriesOutside } from "../../src/evaluation/discloseMeasure.ts"
import { exportRow } from "../../src/disclosure/exportTable.ts"
import type { Figure } from "../../src/evaluation/Observation.ts"
import type { Series } from "../../src/evaluation/Series.ts"

const first = CalendarDate.make("2026-04-01")
const of = (numerator: number, denominator: number): Figure => ({ _tag: "Proportion", numerator, denominator })
const count = (count: number): Figure => ({ _tag: "Count", count })
const value: Figure = { _tag: "Value", value: 3.5 }
const missing: Figure = { _tag: "Missing", reason: "not-recorded" }
const people = { counts: "people" } as const
const events = { counts: "events" } as const
const service = { counts: "service" } as const

const monthly = (kind: Series["kind"], figures: ReadonlyArray<Figure>): Series => ({
  kind,
  unit: "month",
  points: figures.map((figure, month) => ({ on: addMonths(first, month), figure }))
})

describe("a figure about people", () => {
  it("leaves its team as it is only from eight, and only if eight were not counted", () => {
    assert.isTrue(mayLeaveTeam(count(8), people))
    assert.isFalse(mayLeaveTeam(count(7), people))
    assert.isFalse(mayLeaveTeam(count(0), people))
    assert.isTrue(mayLeaveTeam(of(8, 16), people))
    assert.isFalse(mayLeaveTeam(of(7, 16), people))
    assert.isFalse(mayLeaveTeam(of(9, 16), people))
    assert.isFalse(mayLeaveTeam(of(16, 16), people))
    assert.isFalse(mayLeaveTeam(value, people))
    assert.isTrue(mayLeaveTeam(missing, people))
  })

  it("is printed as a star or to the nearest five, and its total only where that gives nothing away", () => {
    assert.deepStrictEqual(figureOutside(count(7), people), { _tag: "Count", count: "*" })
    assert.deepStrictEqual(figureOutside(count(8), people), { _tag: "Count", count: 10 })
    assert.deepStrictEqual(figureOutside(of(12, 40), people), { _tag: "Proportion", numerator: 10, denominator: 40 })
    for (let numerator = 0; numerator <= 30; numerator++) {
      const { cells, total } = exportRow([numerator, 30 - numerator])
      assert.deepStrictEqual(figureOutside(of(numerator, 30), people), {
        _tag: "Proportion",
        numerator: cells[0] ?? "*",
        denominator: total
      })
    }
    assert.deepStrictEqual(figureOutside(missing, people), { _tag: "Missing" })
    assert.deepStrictEqual(figureOutside(value, people), { _tag: "Withheld" })
  })
})

describe("a figure of events or of the service", () => {
  it("may be seen as it is", () => {
    for (const subject of [events, service]) {
      assert.isTrue(mayLeaveTeam(of(0, 2), subject))
      assert.isTrue(mayLeaveTeam(value, subject))
      assert.deepStrictEqual(figureOutside(of(0, 2), subject), { _tag: "Proportion", numerator: 0, denominator: 2 })
      assert.deepStrictEqual(figureOutside(count(1), subject), { _tag: "Count", count: 1 })
      assert.deepStrictEqual(figureOutside(value, subject), { _tag: "Value", value: 3.5 })
    }
  })

  it("stays in the team when it is of one or two workers", () => {
    assert.isFalse(mayLeaveTeam(of(5, 6), { ...events, workers: 2 }))
    assert.isTrue(mayLeaveTeam(of(5, 6), { ...events, workers: 3 }))
    assert.deepStrictEqual(figureOutside(of(5, 6), { ...events, workers: 1 }), { _tag: "Withheld" })
    assert.deepStrictEqual(figureOutside(missing, { ...events, workers: 1 }), { _tag: "Withheld" })
    const refused = seriesOutside(monthly("count", [count(100)]), { ...service, workers: 2 })
    assert.strictEqual(Result.isFailure(refused) ? refused.failure._tag : "", "OneWorkersFigures")
    assert.include(Result.isFailure(refused) ? refused.failure.message : "", "Add them up over teams")
  })
})

describe("a chart outside the team", () => {
  it("is drawn from true figures when all may leave", () => {
    const series = monthly("count", [count(8), count(9), missing])
    assert.strictEqual(Result.getOrThrow(seriesOutside(series, people)), series)
    const small = monthly("count", [count(0), count(1)])
    assert.strictEqual(Result.getOrThrow(seriesOutside(small, events)), small)
  })

  it("takes the shortest period in which all figures may leave", () => {
    const quarters = Result.getOrThrow(
      seriesOutside(
        monthly(
          "count",
          Array.from({ length: 12 }, () => count(3))
        ),
        people
      )
    )
    assert.strictEqual(quarters.unit, "quarter")
    assert.deepStrictEqual(
      quarters.points.map(({ figure }) => figure),
      Array.from({ length: 4 }, () => count(9))
    )
    const year = Result.getOrThrow(
      seriesOutside(
        monthly(
          "count",
          Array.from({ length: 12 }, () => count(2))
        ),
        people
      )
    )
    assert.deepStrictEqual(year.points, [{ on: first, figure: count(24) }])
  })

  it("is not drawn when even a year has too few, or there is no whole year, or for values about people", () => {
    const tag = (series: Series) => {
      const result = seriesOutside(series, people)
      return Result.isFailure(result) ? [result.failure._tag, result.failure.message] : []
    }
    const [few, said] = tag(monthly("count", [count(7), ...Array.from({ length: 11 }, () => count(0))]))
    assert.strictEqual(few, "PeopleTooFew")
    assert.include(said, "Give the rounded counts in a table")
    assert.strictEqual(tag(monthly("count", [count(3), count(3)]))[0], "PeopleTooFew")
    assert.strictEqual(
      tag(
        monthly(
          "proportion",
          Array.from({ length: 12 }, () => of(2, 2))
        )
      )[0],
      "PeopleTooFew"
    )
    assert.strictEqual(tag(monthly("value", [value]))[0], "PeoplesValues")
  })
})
