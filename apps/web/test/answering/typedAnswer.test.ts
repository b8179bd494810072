import { everyAnswer } from "@peerbridge/domain/readiness/AnswerPack"
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { answerOf, fieldsOf, typedAnswer } from "#lib/server/answering/typedAnswer.ts"

const sent = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return typedAnswer(form)
}

describe("an answer as it was sent", () => {
  it("is the answer whose fields the page showed", () => {
    for (const answer of everyAnswer) expect(answerOf(fieldsOf(answer))).toEqual(Result.succeed(answer))
  })

  it.each(["", "5", "-1", "2.5", " ", "NaN", "level"])("is asked for again when %o was chosen", (choice) => {
    expect(answerOf(sent({ choice }))).toMatchObject({ failure: { at: "choice" } })
  })

  it.each(["", "because", "Other"])("is asked for its reason when it does not apply because of %o", (reason) => {
    expect(answerOf(sent({ choice: "not-applicable", reason }))).toMatchObject({ failure: { at: "reason" } })
  })

  it("forgets a reason when something else was chosen in the end", () => {
    expect(answerOf(sent({ choice: "3", reason: "other" }))).toEqual(Result.succeed({ _tag: "Level", level: 3 }))
  })

  it("has one character for each line end of its note, as the person sees it", () => {
    expect(sent({ note: " one\r\ntwo " }).note).toBe("one\ntwo")
  })
})
