import { assert, describe, it } from "@effect/vitest"
import { itemStateOf, itemStateReason } from "../../src/readiness/itemState.ts"
import { nodeStateOf } from "../../src/readiness/nodeState.ts"
import { allTallies, counts, most, released, risesOf, silent } from "./pictures.ts"

const stateOf = (...args: Parameters<typeof itemStateOf>) => itemStateOf(...args).state

describe("the state of an item", () => {
  it("is the agreed level, whatever was answered", () => {
    const low = { "service-user": most("not-yet") }
    assert.deepStrictEqual(
      ([0, 1, 2, 3, 4] as const).map((level) => stateOf(low, level)),
      ["weak", "weak", "developing", "strong", "strong"]
    )
  })
  it("is else the worst position shown, and names who holds it back", () => {
    const state = itemStateOf(
      { clinician: most("in-place"), "service-user": counts(3, 2, 1), carer: silent("Withheld") },
      undefined
    )
    assert.strictEqual(state.state, "weak") // 33
    assert.strictEqual(itemStateReason(state), "held back by: service users")
  })
  it("is strong from 75 and weak below 34", () => {
    assert.strictEqual(stateOf({ clinician: counts(1, 2, 5) }, undefined), "strong") // 75
    assert.strictEqual(stateOf({ clinician: counts(1, 3, 5) }, undefined), "developing") // 72
    assert.strictEqual(stateOf({ clinician: counts(4, 3, 2) }, undefined), "developing") // 39
    assert.strictEqual(stateOf({ clinician: counts(5, 2, 2) }, undefined), "weak") // 33
  })
  it("is unknown, never weak, where nothing can be shown", () => {
    assert.strictEqual(
      stateOf({ clinician: silent("MostlyDontKnow"), carer: silent("Withheld") }, undefined),
      "unknown"
    )
    assert.strictEqual(stateOf({}, undefined), "unknown")
  })
  it("is never lowered by a rise", () => {
    const rank = { weak: 0, developing: 1, strong: 2, unknown: -1 }
    for (let m = 5; m <= 12; m++) {
      for (const levels of allTallies(m)) {
        const before = rank[stateOf({ clinician: released({ levels }) }, undefined)]
        for (const risen of risesOf(levels)) {
          assert.isAtLeast(rank[stateOf({ clinician: released({ levels: risen }) }, undefined)], before)
        }
      }
    }
  })
})

describe("the state of a logic-model node", () => {
  it("is the lower median of what is known", () => {
    assert.strictEqual(nodeStateOf(["strong", "weak"]), "weak")
    assert.strictEqual(nodeStateOf(["strong", "weak", "developing"]), "developing")
    assert.strictEqual(nodeStateOf(["strong", "strong", "developing", "weak"]), "developing")
  })
  it("is unknown unless at least half is known", () => {
    assert.strictEqual(nodeStateOf(["strong", "unknown"]), "strong")
    assert.strictEqual(nodeStateOf(["strong", "unknown", "unknown"]), "unknown")
    assert.strictEqual(nodeStateOf([]), "unknown")
  })
})
