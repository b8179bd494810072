import { assert, describe, it } from "@effect/vitest"
import { talkPrompts } from "../../../src/readiness/results/talkPrompts.ts"
import { itemOf } from "../../chart/results.ts"
import { counts, most, silent } from "../pictures.ts"

const prompts = (pictures: Parameters<typeof itemOf>[0]) => talkPrompts(itemOf(pictures).result)
const last = "What would we see if this was truly in place?"

describe("the questions a meeting talks about", () => {
  it("ask both sides of a wide gap, the lower one first", () => {
    assert.deepStrictEqual(prompts({ "service-user": most("not-yet"), clinician: most("in-place") }), [
      "What have service users seen or heard that led to these answers?",
      "What do clinicians see that others may not?",
      last
    ])
  })
  it("ask a divided group about its differences", () => {
    assert.deepStrictEqual(prompts({ clinician: counts(2, 1, 2) }), [
      "What makes clinicians see this differently from each other?",
      last
    ])
  })
  it("invite a group that is not shown to add, or to pass", () => {
    assert.deepStrictEqual(prompts({ "peer-support-worker": silent("Withheld"), clinician: most("partly") }), [
      "What would peer support workers in the room add? They may pass.",
      last
    ])
  })
  it("always ask what it would look like", () => {
    assert.deepStrictEqual(prompts({ carer: most("partly"), clinician: most("partly") }), [last])
  })
})
