import { assert, describe, it } from "@effect/vitest"
import { addWeeks } from "../../src/calendar/addDays.ts"
import { CalendarDate } from "../../src/calendar/CalendarDate.ts"
import { dateOfDayNumber, dayNumber } from "../../src/calendar/DayNumber.ts"
import { londonDateAt, londonMoment, londonToUtc } from "../../src/calendar/londonTime.ts"
import { summerTime } from "../../src/calendar/summerTime.ts"
import clockChanges from "../vectors/recurrence/clock-changes.json" with { type: "json" }
import localToUtc from "../vectors/recurrence/london-local-to-utc.json" with { type: "json" }
import weekly from "../vectors/recurrence/weekly-wall-clock-across-dst.json" with { type: "json" }

const date = (text: string) => CalendarDate.make(text)
const minuteOf = (local: string): number => Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))
const utc = (minute: number): string => {
  const day = Math.floor(minute / 1440)
  const rest = minute - day * 1440
  const two = (value: number) => String(value).padStart(2, "0")
  return `${dateOfDayNumber(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}:00Z`
}

describe("the clocks of London", () => {
  it("change on the last Sundays of March and October", () => {
    for (const { back, forward, year } of clockChanges.cases) {
      assert.deepStrictEqual(summerTime(year), { forward: date(forward), back: date(back) })
    }
  })

  it("skip an hour, and show one twice, as the reference has it from 1996 on", () => {
    for (const { kind, local, utc_first, utc_second } of localToUtc.cases.filter(({ local }) => local >= "1996")) {
      const day = date(local.slice(0, 10))
      const moment = londonMoment(day, minuteOf(local))
      switch (moment._tag) {
        case "Ordinary":
          assert.deepStrictEqual(
            [kind, utc(moment.utcMinute), utc(moment.utcMinute)],
            ["ordinary", utc_first, utc_second],
            local
          )
          break
        case "Skipped":
          assert.deepStrictEqual(
            [kind, utc(moment.asBefore), utc(moment.asAfter)],
            ["gap", utc_first, utc_second],
            local
          )
          break
        case "Twice":
          assert.deepStrictEqual(
            [kind, utc(moment.earlier), utc(moment.later)],
            ["ambiguous", utc_first, utc_second],
            local
          )
          break
      }
      assert.strictEqual(utc(londonToUtc(day, minuteOf(local))), utc_first, local)
    }
  })

  it("keep a weekly time over a change: 167 or 169 hours apart", () => {
    for (const { elapsed_hours_between, rows } of weekly.cases) {
      const start = date(rows[0]?.local.slice(0, 10) ?? "")
      const moments = rows.map(({ local }, week) => {
        assert.strictEqual(addWeeks(start, week), local.slice(0, 10))
        return londonToUtc(addWeeks(start, week), minuteOf(local))
      })
      assert.deepStrictEqual(
        moments.map((minute) => utc(minute)),
        rows.map((row) => row.utc)
      )
      assert.deepStrictEqual(
        moments.slice(1).map((moment, week) => (moment - (moments[week] ?? 0)) / 60),
        elapsed_hours_between
      )
    }
  })
})

describe("today in London", () => {
  const at = (day: string, minute: number) => londonDateAt((dayNumber(date(day)) * 1440 + minute) * 60_000)

  it("is tomorrow's date at 23:00 UTC in summer, not in winter", () => {
    assert.strictEqual(at("2026-07-01", 22 * 60 + 59), "2026-07-01")
    assert.strictEqual(at("2026-07-01", 23 * 60), "2026-07-02")
    assert.strictEqual(at("2026-11-21", 23 * 60 + 59), "2026-11-21")
    assert.strictEqual(at("2026-10-25", 0), "2026-10-25")
    assert.strictEqual(at("2026-10-24", 23 * 60), "2026-10-25")
  })

  it("reads parts of a minute as that minute", () => {
    assert.strictEqual(londonDateAt((dayNumber(date("2026-11-21")) + 1) * 86_400_000 - 1), "2026-11-21")
  })
})
