import { assert, describe, it } from "@effect/vitest"
import { notApplicableReasonNames, NotApplicableReason, notApplicableReasonsFor } from "../../src/readiness/Answer.ts"
import { perspectives } from "../../src/readiness/Perspective.ts"

describe("reasons why a question does not apply", () => {
  it("each has words, and each perspective is offered some with `other` last", () => {
    assert.deepStrictEqual(Object.keys(notApplicableReasonNames), [...NotApplicableReason.literals])
    for (const perspective of perspectives) assert.strictEqual(notApplicableReasonsFor(perspective).at(-1), "other")
  })

  it("speaks of a role to those who have one in the service only", () => {
    assert.isFalse(notApplicableReasonsFor("service-user").includes("not-in-my-role"))
    assert.isFalse(notApplicableReasonsFor("carer").includes("not-in-my-role"))
    assert.isFalse(notApplicableReasonsFor("clinician").includes("not-for-me"))
  })
})
