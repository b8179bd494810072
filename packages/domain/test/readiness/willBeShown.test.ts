import { assert, describe, it } from "@effect/vitest"
import { offersVoice, progressWord, willBeShown } from "../../src/readiness/willBeShown.ts"

describe("whether a group will be shown", () => {
  it("is not as a group below k", () => {
    assert.deepStrictEqual(willBeShown(4, 5), {
      likelihood: "not-as-a-group",
      sentence: "Not as a group. It takes 5 answers."
    })
    assert.strictEqual(willBeShown(6, 7).sentence, "Not as a group. It takes 7 answers.")
  })
  it("is at risk if more than four fifths must answer", () => {
    assert.strictEqual(willBeShown(5, 5).sentence, "At risk. All 5 must answer.")
    assert.strictEqual(willBeShown(6, 5).sentence, "At risk. 5 of the 6 must answer.")
    assert.strictEqual(willBeShown(7, 5).sentence, "Likely.")
  })
  it("says how many answered last time, and takes a low turnout as a risk", () => {
    assert.strictEqual(
      willBeShown(8, 5, { round: 2, n: 5, invited: 6 }).sentence,
      "Likely. In round 2, 5 of 6 answered."
    )
    assert.strictEqual(
      willBeShown(8, 5, { round: 2, n: 5, invited: 12 }).sentence, // 3.3 of 8
      "At risk. 5 of the 8 must answer. In round 2, 5 of 12 answered."
    )
    assert.strictEqual(willBeShown(12, 5, { round: 2, n: 5, invited: 12 }).likelihood, "likely")
  })
})

describe("being heard by role", () => {
  const groups = {
    clinician: { invited: 12, mostlyNew: false, links: "shared" as const },
    manager: { invited: 2, mostlyNew: false, links: "each" as const }
  }
  it("is offered where the lead chose it and the group may not be shown", () => {
    assert.isTrue(offersVoice({ groups, smallGroups: ["heard-by-role"] }, "manager", 5))
    assert.isFalse(offersVoice({ groups, smallGroups: ["heard-by-role"] }, "clinician", 5))
    assert.isFalse(offersVoice({ groups, smallGroups: ["agree-together"] }, "manager", 5))
    assert.isFalse(offersVoice({ groups, smallGroups: ["heard-by-role"] }, "carer", 5))
  })
})

describe("progress while open", () => {
  it("is not enough yet, then how many answered", () => {
    assert.strictEqual(progressWord({ _tag: "NotEnoughYet" }), "not enough yet")
    assert.strictEqual(progressWord({ _tag: "Enough", responses: 6 }), "6 answered")
  })
})
