import { assert, describe, it } from "@effect/vitest"
import { Option, Schema } from "effect"
import { CalendarDate } from "../../src/calendar/CalendarDate.ts"
import { dateOfDayNumber } from "../../src/calendar/DayNumber.ts"
import {
  lastDayOf,
  longerUnit,
  monthOf,
  nextPeriod,
  Period,
  periodOf,
  periodsBetween,
  PeriodUnit,
  quarterOf
} from "../../src/calendar/Period.ts"

const date = (text: string) => CalendarDate.make(text)
const Day = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 40_000 }))

describe("a period", () => {
  it("is known by its first day", () => {
    assert.deepStrictEqual(monthOf(date("2026-11-21")), { unit: "month", start: date("2026-11-01") })
    assert.deepStrictEqual(quarterOf(date("2026-11-21")), { unit: "quarter", start: date("2026-10-01") })
    assert.deepStrictEqual(quarterOf(date("2026-03-31")), { unit: "quarter", start: date("2026-01-01") })
  })

  it("of a year runs from April, as the NHS counts", () => {
    assert.deepStrictEqual(periodOf("year", date("2026-03-31")), { unit: "year", start: date("2025-04-01") })
    assert.deepStrictEqual(periodOf("year", date("2026-04-01")), { unit: "year", start: date("2026-04-01") })
    assert.strictEqual(lastDayOf(periodOf("year", date("2026-04-01"))), "2027-03-31")
  })

  it("that starts on another day is refused", () => {
    const { makeOption } = Period
    assert.isTrue(Option.isSome(makeOption({ unit: "quarter", start: date("2026-04-01") })))
    assert.isTrue(Option.isNone(makeOption({ unit: "quarter", start: date("2026-05-01") })))
    assert.isTrue(Option.isNone(makeOption({ unit: "month", start: date("2026-05-02") })))
    assert.isTrue(Option.isNone(makeOption({ unit: "year", start: date("2026-01-01") })))
  })

  it("follows the last day of the one before", () => {
    assert.strictEqual(lastDayOf(monthOf(date("2024-02-10"))), "2024-02-29")
    assert.deepStrictEqual(nextPeriod(monthOf(date("2026-12-10"))), monthOf(date("2027-01-01")))
    assert.deepStrictEqual(nextPeriod(quarterOf(date("2026-12-10")), -1), quarterOf(date("2026-07-01")))
    assert.deepStrictEqual(nextPeriod(quarterOf(date("2026-12-10")), 2), quarterOf(date("2027-04-01")))
  })

  it("is listed without gaps, months and quarters alike", () => {
    assert.deepStrictEqual(
      periodsBetween("month", date("2025-11-30"), date("2026-02-01")).map(({ start }) => start),
      ["2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01"].map((day) => date(day))
    )
    assert.strictEqual(periodsBetween("quarter", date("2025-04-01"), date("2026-03-31")).length, 4)
    assert.deepStrictEqual(periodsBetween("month", date("2026-02-01"), date("2026-01-31")), [])
  })

  it.prop("holds every day that names it", [Day, PeriodUnit], ([number, unit]) => {
    const day = dateOfDayNumber(number)
    const period = periodOf(unit, day)
    assert.isTrue(period.start <= day && day <= lastDayOf(period))
    assert.deepStrictEqual(periodOf(unit, lastDayOf(period)), period)
    assert.isTrue(Schema.is(Period)(period))
  })

  it("of a month lengthens to a quarter, that to a year, and that to nothing", () => {
    assert.deepStrictEqual(PeriodUnit.literals.map(longerUnit), ["quarter", "year", undefined])
  })

  it.prop("lies whole in each longer one", [Day, PeriodUnit], ([number, unit]) => {
    const longer = longerUnit(unit)
    if (longer === undefined) return
    const period = periodOf(unit, dateOfDayNumber(number))
    assert.deepStrictEqual(periodOf(longer, period.start), periodOf(longer, lastDayOf(period)))
  })
})
