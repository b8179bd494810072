import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import type { FactAnswer } from "@peerbridge/domain/readiness/Fact"
import { describe, expect, it } from "vitest"
import { changesOf, clashesWith, sentFacts } from "../../src/lib/server/factsForm.ts"

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
const sent = (fields: Readonly<Record<string, string>>) => sentFacts(formOf(fields), ["post", "lead"])

describe("what a form of facts changes", () => {
  it("is what was ticked, as of today where no day was given", () => {
    expect(changesOf(sent({ post: "yes" })).answers).toEqual([{ gate: "post", answer: "yes", asOf: null }])
    const lead = { lead: "not-sure", "date-lead[day]": "14", "date-lead[month]": "5", "date-lead[year]": "2026" }
    expect(changesOf(sent(lead)).answers).toEqual([{ gate: "lead", answer: "not-sure", asOf: "2026-05-14" }])
  })

  it("leaves alone what says the same as when the form was made", () => {
    const form = { post: "yes", "seen-post": "yes 2026-01-02", lead: "no", "seen-lead": "no 2026-01-02" }
    expect(changesOf(sent(form)).answers).toEqual([])
  })

  it("is a new day for the same answer", () => {
    const day = { "date-post[day]": "3", "date-post[month]": "1", "date-post[year]": "2026" }
    expect(changesOf(sent({ post: "yes", "seen-post": "yes 2026-01-02", ...day })).answers).toEqual([
      { gate: "post", answer: "yes", asOf: "2026-01-03" }
    ])
  })

  it("asks for a day that exists, and for an answer to go with it", () => {
    const day = (number: string) => ({ "date-post[day]": number, "date-post[month]": "2", "date-post[year]": "2026" })
    expect(changesOf(sent({ post: "yes", ...day("30") })).problems).toHaveProperty("date-post-day")
    expect(changesOf(sent(day("3"))).problems).toEqual({ post: "Choose an answer for this date" })
  })
})

describe("a change that meets another one", () => {
  const form = sent({ post: "yes", "seen-post": "no 2026-01-02", lead: "no" })
  const changes = changesOf(form).answers

  it("clashes where somebody answered the same question otherwise since the form was made", () => {
    const now = { post: on("2026-03-01", "not-sure"), lead: on("2026-03-01") }
    expect(clashesWith(changes, form, now).map(({ gate }) => gate)).toEqual(["post", "lead"])
  })

  it("does not clash with the same answer, nor with answers to other questions", () => {
    const now = { post: on("2026-01-02", "no"), lead: on("2026-03-01", "no"), other: on("2026-03-01") }
    expect(clashesWith(changes, form, now)).toEqual([])
  })
})
