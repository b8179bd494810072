import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { addDays, addWeeks } from "../../src/calendar/addDays.ts"
import { CalendarDate } from "../../src/calendar/CalendarDate.ts"
import { dateOfDayNumber, dayNumber } from "../../src/calendar/DayNumber.ts"
import { daysBetween } from "../../src/calendar/daysBetween.ts"
import { weekday } from "../../src/calendar/Weekday.ts"
import graceStatus from "../vectors/recurrence/grace-status.json" with { type: "json" }

const date = (text: string) => CalendarDate.make(text)
const Day = Schema.Int.check(Schema.isBetween({ minimum: -650_000, maximum: 2_850_000 }))
const Days = Schema.Int.check(Schema.isBetween({ minimum: -20_000, maximum: 20_000 }))

describe("a day number", () => {
  it("is 0 on 1 January 1970 and counts on", () => {
    assert.strictEqual(dayNumber(date("1970-01-01")), 0)
    assert.strictEqual(dayNumber(date("1970-01-02")), 1)
    assert.strictEqual(dayNumber(date("1969-12-31")), -1)
    assert.strictEqual(dayNumber(date("2000-03-01")), 11_017)
  })

  it("rises by one a day through leap years and century years", () => {
    let expected = dayNumber(date("1899-12-31"))
    for (const year of [1900, 2000, 2023, 2024]) {
      expected = dayNumber(date(`${year}-01-01`)) - 1
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 31; day++) {
          const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
          if (Schema.is(CalendarDate)(text)) {
            expected += 1
            assert.strictEqual(dayNumber(text), expected, text)
            assert.strictEqual(dateOfDayNumber(expected), text)
          }
        }
      }
    }
  })

  it.prop("names one day and back", [Day], ([number]) => {
    assert.strictEqual(dayNumber(dateOfDayNumber(number)), number)
  })
})

describe("days and weeks later", () => {
  it("cross months, years and the leap day", () => {
    assert.strictEqual(addDays(date("2024-02-28"), 1), "2024-02-29")
    assert.strictEqual(addDays(date("2023-02-28"), 1), "2023-03-01")
    assert.strictEqual(addDays(date("2026-01-01"), -1), "2025-12-31")
    assert.strictEqual(addWeeks(date("2026-11-23"), 2), "2026-12-07")
  })

  it.prop("add up, and keep the weekday by the week", [Day, Days], ([number, days]) => {
    const start = dateOfDayNumber(number)
    assert.strictEqual(daysBetween(start, addDays(start, days)), days)
    assert.strictEqual(addDays(addDays(start, days), -days), start)
    if (Math.abs(days) < 3000) assert.strictEqual(weekday(addWeeks(start, days)), weekday(start))
  })

  it("count the days of grace as the reference does", () => {
    for (const { days_since_due, due, grace_days, grace_ends, today } of graceStatus.cases) {
      assert.strictEqual(addDays(date(due), grace_days), grace_ends)
      assert.strictEqual(daysBetween(date(due), date(today)), days_since_due)
    }
  })
})

describe("the weekday", () => {
  it("is that of a printed calendar", () => {
    assert.strictEqual(weekday(date("1970-01-01")), "thursday")
    assert.strictEqual(weekday(date("1969-12-31")), "wednesday")
    assert.strictEqual(weekday(date("2000-02-29")), "tuesday")
    assert.strictEqual(weekday(date("2026-11-21")), "saturday")
    assert.strictEqual(weekday(date("2026-11-23")), "monday")
  })
})
