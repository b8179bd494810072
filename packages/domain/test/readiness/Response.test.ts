import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import type { Answers } from "../../src/readiness/Answer.ts"
import { checkResponse, checkSubmission, type ResponseInput } from "../../src/readiness/Response.ts"
import { itemOf } from "./world.ts"

const items = [
  itemOf("known", ["service-user", "clinician"]),
  itemOf("offer", ["service-user"], { levels: ["Nobody asked", null, "Asked once", "Asked early", null] })
]
const input = (answers: Answers, more: Partial<ResponseInput> = {}): ResponseInput => ({
  answers,
  notes: {},
  notesLookedAt: [],
  ...more
})
const refusal = (given: ResponseInput, check: typeof checkResponse | typeof checkSubmission = checkResponse) => {
  const checked = check(items, "service-user", given)
  return Result.isFailure(checked) ? checked.failure._tag : "kept"
}

describe("a response", () => {
  it("is kept as it was given, with its notes trimmed", () => {
    const answers: Answers = {
      known: { _tag: "Level", level: 1 },
      offer: { _tag: "NotApplicable", reason: "not-for-me" }
    }
    assert.deepStrictEqual(
      checkResponse(items, "service-user", input(answers, { notes: { known: " A leaflet ", offer: "  " } })) as unknown,
      Result.succeed({ answers, notes: { known: "A leaflet" } })
    )
  })
  it("may leave anything out", () => assert.strictEqual(refusal(input({})), "kept"))
  it("answers questions that were asked, and notes belong to them", () => {
    assert.strictEqual(refusal(input({ other: { _tag: "DontKnow" } })), "ItemNotAsked")
    assert.strictEqual(refusal(input({}, { notes: { other: "hello" } })), "ItemNotAsked")
  })
  it("chooses a level that was offered", () => {
    assert.strictEqual(refusal(input({ offer: { _tag: "Level", level: 4 } })), "LevelNotOffered")
    assert.strictEqual(refusal(input({ offer: { _tag: "Level", level: 3 } })), "kept")
  })
  it("gives a reason from the list of its group", () => {
    assert.strictEqual(
      refusal(input({ known: { _tag: "NotApplicable", reason: "not-in-my-role" } })),
      "ReasonNotOffered"
    )
    assert.strictEqual(refusal(input({ known: { _tag: "NotApplicable", reason: "other" } })), "kept")
  })
  it("has notes that were looked at, where they may pick somebody out", () => {
    const notes = { known: "my worker Joe told me" }
    assert.strictEqual(refusal(input({}, { notes })), "NoteMayIdentify")
    assert.strictEqual(refusal(input({}, { notes, notesLookedAt: ["offer"] })), "NoteMayIdentify")
    assert.strictEqual(refusal(input({}, { notes, notesLookedAt: ["known"] })), "kept")
    assert.strictEqual(
      refusal(input({}, { notes: { known: "x".repeat(2001) }, notesLookedAt: ["known"] })),
      "NoteTooLong"
    )
  })
  it("is sent with one answer or more; not knowing is an answer", () => {
    assert.strictEqual(refusal(input({}), checkSubmission), "NothingAnswered")
    assert.strictEqual(refusal(input({}, { notes: { known: "only a note" } }), checkSubmission), "NothingAnswered")
    assert.strictEqual(refusal(input({ known: { _tag: "DontKnow" } }), checkSubmission), "kept")
    assert.strictEqual(refusal(input({ other: { _tag: "DontKnow" } }), checkSubmission), "ItemNotAsked")
  })
})
