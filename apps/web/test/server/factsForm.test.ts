import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import type { FactAnswer } from "@peerbridge/domain/readiness/Fact"
import { describe, expect, it } from "vitest"
import { changesOf, sentFacts } from "../../src/lib/server/factsForm.ts"

const formOf = (fields: Readonly<Record<string, string>>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
const on = (date: string, answer: FactAnswer["answer"] = "yes"): FactAnswer => ({
  answer,
  asOf: CalendarDate.make(date),
  from: "tick"
})
const changes = (fields: Readonly<Record<string, string>>, recorded: Readonly<Record<string, FactAnswer>> = {}) =>
  changesOf(sentFacts(formOf(fields), ["post", "lead"]), recorded)

describe("what a form of facts changes", () => {
  it("is what was ticked, as of today where no day was given", () => {
    expect(changes({ post: "yes" }).answers).toEqual([{ gate: "post", answer: "yes", asOf: null }])
    expect(
      changes({ lead: "not-sure", "date-lead[day]": "14", "date-lead[month]": "5", "date-lead[year]": "2026" }).answers
    ).toEqual([{ gate: "lead", answer: "not-sure", asOf: "2026-05-14" }])
  })

  it("leaves alone what says the same as before, so that two people do not undo each other", () => {
    expect(
      changes({ post: "yes", lead: "no" }, { post: on("2026-01-02"), lead: on("2026-01-02", "no") }).answers
    ).toEqual([])
  })

  it("is a new day for the same answer", () => {
    const day = { "date-post[day]": "3", "date-post[month]": "1", "date-post[year]": "2026" }
    expect(changes({ post: "yes", ...day }, { post: on("2026-01-02") }).answers).toEqual([
      { gate: "post", answer: "yes", asOf: "2026-01-03" }
    ])
  })

  it("asks for a day that exists, and for an answer to go with it", () => {
    const day = (number: string) => ({ "date-post[day]": number, "date-post[month]": "2", "date-post[year]": "2026" })
    expect(changes({ post: "yes", ...day("30") }).problems).toHaveProperty("date-post-day")
    expect(changes(day("3")).problems).toEqual({ post: "Choose an answer for this date" })
  })
})
