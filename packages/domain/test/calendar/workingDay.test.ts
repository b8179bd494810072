import { assert, describe, it } from "@effect/vitest"
import { addDays } from "../../src/calendar/addDays.ts"
import { CalendarDate } from "../../src/calendar/CalendarDate.ts"
import { isWorkingDay, workingDayOnOrAfter, workingDaysBetween } from "../../src/calendar/workingDay.ts"
import bankHolidays from "../vectors/recurrence/bank-holidays.json" with { type: "json" }
import between from "../vectors/recurrence/working-days-between.json" with { type: "json" }

const date = (text: string) => CalendarDate.make(text)
const holidays = new Set(bankHolidays.dates.map((day) => date(day)))

describe("a working day", () => {
  it("is Monday to Friday and not a bank holiday", () => {
    assert.isTrue(isWorkingDay(date("2024-05-03"), holidays))
    assert.isFalse(isWorkingDay(date("2024-05-04"), holidays), "Saturday")
    assert.isFalse(isWorkingDay(date("2024-05-05"), holidays), "Sunday")
    assert.isFalse(isWorkingDay(date("2024-05-06"), holidays), "early May bank holiday")
    assert.isTrue(isWorkingDay(date("2024-05-06"), new Set()), "holidays are data: none given, none kept")
  })

  it("is the day itself, or the first one after", () => {
    assert.strictEqual(workingDayOnOrAfter(date("2024-05-03"), holidays), "2024-05-03")
    assert.strictEqual(workingDayOnOrAfter(date("2024-05-04"), holidays), "2024-05-07")
    assert.strictEqual(workingDayOnOrAfter(date("2024-12-25"), holidays), "2024-12-27")
  })

  it("is counted from the first day up to, not including, the last", () => {
    for (const { end, exclusive_end, inclusive, start } of between.cases) {
      assert.strictEqual(workingDaysBetween(date(start), date(end), holidays), exclusive_end, `${start} to ${end}`)
      assert.strictEqual(workingDaysBetween(date(start), addDays(date(end), 1), holidays), inclusive)
    }
    assert.strictEqual(workingDaysBetween(date("2024-05-10"), date("2024-05-03"), holidays), 0)
  })
})
