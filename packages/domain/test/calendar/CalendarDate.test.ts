import { assert, describe, it } from "@effect/vitest"
import { Option } from "effect"
import { addMonths, CalendarDate } from "../../src/calendar/CalendarDate.ts"
import addMonthsClamped from "../vectors/recurrence/add-months-clamped.json" with { type: "json" }
import anchoredVersusChained from "../vectors/recurrence/monthly-anchored-versus-chained.json" with { type: "json" }
import calendarRules from "../vectors/recurrence/rrule-skips.json" with { type: "json" }

const date = (text: string) => CalendarDate.make(text)

describe("a calendar date", () => {
  it("is a day that exists", () => {
    for (const text of ["2024-02-29", "2026-01-01", "2026-12-31", "2000-02-29"])
      assert.isTrue(Option.isSome(CalendarDate.makeOption(text)), text)
  })

  it("is refused when no calendar has it", () => {
    for (const text of [
      "2023-02-29",
      "1900-02-29",
      "2026-01-32",
      "2026-04-31",
      "2026-13-01",
      "2026-00-10",
      "2026-01-00",
      "2026-1-1",
      "2026-01-01T00:00"
    ]) {
      assert.isTrue(Option.isNone(CalendarDate.makeOption(text)), text)
    }
  })
})

describe("months later", () => {
  it("keeps the day, or takes the last day of a shorter month", () => {
    assert.strictEqual(addMonths(date("2026-01-31"), 1), "2026-02-28")
    assert.strictEqual(addMonths(date("2024-01-31"), 1), "2024-02-29")
    assert.strictEqual(addMonths(date("2026-12-15"), 1), "2027-01-15")
  })

  it("agrees with every reference case, backwards too", () => {
    for (const { months, result, start } of addMonthsClamped.cases) {
      assert.strictEqual(addMonths(date(start), months), result, `${start} + ${months}`)
    }
  })

  it("is counted from the anchor, so that short months leave no mark", () => {
    for (const { anchored, start } of anchoredVersusChained.cases) {
      assert.deepStrictEqual(
        anchored.map((_, months) => addMonths(date(start), months)),
        anchored.map((day) => date(day))
      )
    }
  })

  it("drifts when it is chained, which is why it must not be", () => {
    for (const { anchored, chained, differ_at, start } of anchoredVersusChained.cases) {
      let day = date(start)
      const days = chained.map((_, index) => (index === 0 ? day : (day = addMonths(day, 1))))
      assert.deepStrictEqual(
        days,
        chained.map((day) => date(day))
      )
      assert.deepStrictEqual(
        days.flatMap((value, index) => (value === anchored[index] ? [] : [index])),
        differ_at
      )
    }
  })

  it("never skips a month, as the plain monthly rule of calendars does", () => {
    for (const { result, rule, start } of calendarRules.cases) {
      const twoYears = Array.from({ length: 24 }, (_, months) => addMonths(date(start), months))
      if (rule === "FREQ=MONTHLY;COUNT=8") {
        const sameDay = twoYears.filter((day) => day.endsWith(start.slice(7))).slice(0, 8)
        assert.deepStrictEqual(
          sameDay,
          result.map((day) => date(day)),
          `${start} ${rule}`
        )
        assert.strictEqual(new Set(twoYears.map((day) => day.slice(0, 7))).size, 24)
      }
      if (start.endsWith("31") && rule.includes("BYMONTHDAY=")) {
        assert.deepStrictEqual(
          twoYears.slice(0, 8),
          result.map((day) => date(day)),
          `${start} ${rule}`
        )
      }
    }
  })
})
