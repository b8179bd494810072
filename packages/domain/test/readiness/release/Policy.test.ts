import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { defaultPolicy, DisclosurePolicy } from "../../../src/readiness/release/Policy.ts"

const allowed = Schema.is(DisclosurePolicy)

describe("the numbers of disclosure control", () => {
  it("may be raised", () => {
    assert.isTrue(allowed(defaultPolicy))
    assert.isTrue(allowed({ k: 10, countsFrom: 12, insiders: 2 }))
  })

  it("are never lowered below 5 and 8", () => {
    assert.isFalse(allowed({ ...defaultPolicy, k: 4 }))
    assert.isFalse(allowed({ ...defaultPolicy, countsFrom: 7 }))
    assert.isFalse(allowed({ ...defaultPolicy, insiders: 0 }))
  })

  it("leave room for the insiders: k is at least 2c + 3, and levels are not shown of fewer than k", () => {
    assert.isFalse(allowed({ k: 6, countsFrom: 8, insiders: 2 }))
    assert.isTrue(allowed({ k: 7, countsFrom: 8, insiders: 2 }))
    assert.isFalse(allowed({ k: 9, countsFrom: 8, insiders: 1 }))
  })
})
