import { assert, describe, it } from "@effect/vitest"
import { guides } from "@peerbridge/catalogue/listening/guides"
import { Construct } from "@peerbridge/domain/readiness/Item"

const questions = guides.flatMap((guide) => guide.questions)

describe("the interview guides", () => {
  it("have 20, 20 and 19 questions by construct", () => {
    assert.deepStrictEqual(
      guides.map(({ perspective, questions }) => [
        perspective,
        ...Construct.literals.map(
          (construct) => questions.filter((question) => question.construct === construct).length
        )
      ]),
      [
        ["service-user", 2, 7, 3, 8],
        ["peer-support-worker", 5, 4, 4, 7],
        ["clinician", 2, 7, 4, 6]
      ]
    )
    assert.deepStrictEqual(
      guides.map(({ questions }) => questions.length),
      [20, 20, 19]
    )
  })
  it("hold 59 questions, each with one question mark, of which 3 are bare follow-ups", () => {
    assert.strictEqual(questions.length, 59)
    const bare = questions.filter(({ follows }) => follows !== undefined)
    assert.deepStrictEqual(
      guides.map(({ questions }) => questions.filter(({ follows }) => follows === undefined).length),
      [18, 19, 19]
    )
    assert.strictEqual(bare.length, 3)
    for (const { id, text } of questions) assert.strictEqual(text.split("?").length, 2, id)
  })
  it("put a bare follow-up straight after the question it follows", () => {
    for (const { questions } of guides)
      questions.forEach(({ follows, id }, index) => {
        if (follows !== undefined) assert.strictEqual(questions[index - 1]?.id, follows, id)
      })
  })
  it("have ids of their own and cite table, construct and entry", () => {
    assert.strictEqual(new Set(questions.map(({ id }) => id)).size, 59)
    const places = questions.flatMap(({ provenance }) =>
      provenance.flatMap((one) =>
        (one.citations ?? []).map(({ at, source }) => `${source} ${at.table} ${at.part} ${at.entry}`)
      )
    )
    assert.strictEqual(new Set(places).size, 59)
    assert.include(places, "lamont-2025 1 Coherence 1")
    assert.include(places, "lamont-2025 3 Reflexive monitoring 6")
  })
  it("say which printed order is doubtful: the care plan question", () => {
    assert.deepStrictEqual(
      questions.flatMap(({ id, note }) => (note === undefined ? [] : [id])),
      ["service-user-reflexive-monitoring-1"]
    )
  })
  it("use none of the words we avoid", () => {
    const avoided =
      /\b(SU|SUs|PSWs?|EIS|patients?|clients?|sufferers?|non-engaging|DNA|fail(ed|s)?|low functioning|high risk|normal|resilien\w+|professionals?|disengaged)\b/i
    assert.deepStrictEqual(
      questions.flatMap(({ note = "", text }) => [text, note]).filter((text) => avoided.test(text)),
      []
    )
  })
})
