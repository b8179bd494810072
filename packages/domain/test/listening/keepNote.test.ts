import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { type KeepingContext, keepNote } from "@peerbridge/domain/listening/keepNote"
import { type ListeningNote, ListeningNoteId } from "@peerbridge/domain/listening/ListeningNote"
import { Result } from "effect"

const day = (text: string) => CalendarDate.make(text)
const from = [{ _tag: "Policy" as const, reason: "For the test." }] as const
const context: KeepingContext = {
  guides: [
    {
      perspective: "clinician",
      provenance: from,
      questions: [{ id: "what-changed", construct: "collective-action", text: "What changed?", provenance: from }]
    },
    {
      perspective: "service-user",
      provenance: from,
      questions: [{ id: "what-helped", construct: "coherence", text: "What helped?", provenance: from }]
    }
  ],
  subThemes: ["ambiguity", "trust"],
  confirmed: [],
  today: day("2026-11-21")
}
const note: ListeningNote = {
  id: ListeningNoteId.make("note"),
  question: "what-changed",
  perspective: "clinician",
  text: "We have lunch together now.",
  codes: ["trust", "ambiguity", "trust"],
  bearing: "enabler",
  on: day("2026-11-21")
}
const refusal = (changed: Partial<ListeningNote>, confirmed: ReadonlyArray<string> = []) => {
  const result = keepNote({ ...note, ...changed }, { ...context, confirmed })
  return Result.isFailure(result) ? result.failure._tag : "kept"
}

describe("a listening note", () => {
  it("is kept with each code once, in order", () => {
    assert.deepStrictEqual(Result.getOrThrow(keepNote(note, context)).codes, ["ambiguity", "trust"])
  })
  it("belongs to a question of its group's own guide", () => {
    assert.strictEqual(refusal({ question: "what-helped" }), "NotInGuide")
    assert.strictEqual(refusal({ perspective: "peer-support-worker" }), "NotInGuide")
  })
  it("is coded with sub-themes only, or not at all yet", () => {
    assert.strictEqual(refusal({ codes: ["luck"] }), "UnknownCode")
    assert.strictEqual(refusal({ codes: [] }), "kept")
  })
  it("is not from the future", () => {
    assert.strictEqual(refusal({ on: day("2026-11-22") }), "NoteInFuture")
  })
  it("with a name or a date is kept only when the writer has looked: word for word", () => {
    assert.strictEqual(refusal({ text: "Ask Dr Grey." }), "MayPickSomeoneOut")
    assert.strictEqual(refusal({ text: "Ask Dr Grey." }, ["Dr Green"]), "MayPickSomeoneOut")
    assert.strictEqual(refusal({ text: "Ask Dr Grey." }, ["Dr Grey"]), "kept")
    assert.strictEqual(refusal({ text: "It began on 01/02/2003." }), "MayPickSomeoneOut")
  })
  it("with an NHS number, a phone number or an address is never kept", () => {
    for (const found of ["943 476 5919", "07700 900123", "someone@example.org"])
      assert.strictEqual(refusal({ text: `It was ${found}` }, [found]), "MayPickSomeoneOut", found)
  })
  it("is refused in words that say what was found", () => {
    const result = keepNote({ ...note, text: "Dr Grey, 07700 900123" }, context)
    assert.strictEqual(
      Result.isFailure(result) ? result.failure.message : "",
      "This may hold a name and a phone number: take it out, or confirm that it picks nobody out"
    )
  })
})
