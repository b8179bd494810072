import { assert, describe, it } from "@effect/vitest"
import { ownStatesOf } from "@peerbridge/domain/logic-model/ownStatesOf"
import type { SupportState } from "@peerbridge/domain/readiness/SupportState"

const item = (id: string, ...nodes: ReadonlyArray<string>) => ({
  id,
  links: { nodes, constructs: [], subThemes: [], conditions: [], tips: [], recommendations: [] }
})
const stateOf =
  (states: Readonly<Record<string, SupportState>>) =>
  (id: string): SupportState =>
    states[id] ?? "unknown"

describe("what was seen of a part", () => {
  it("is the lower median of its items, when at least half are known", () => {
    const items = [item("one", "clarity"), item("two", "clarity"), item("three", "clarity", "trust")]
    const own = ownStatesOf(items, stateOf({ one: "strong", two: "weak" }))
    assert.deepStrictEqual(
      [...own],
      [
        ["clarity", "weak"],
        ["trust", "unknown"]
      ]
    )
  })
  it("is unknown when fewer than half are known", () => {
    const items = [item("one", "clarity"), item("two", "clarity"), item("three", "clarity")]
    assert.strictEqual(ownStatesOf(items, stateOf({ one: "strong" })).get("clarity"), "unknown")
  })
  it("takes facts and measures beside the items, and alone where no item hangs", () => {
    const own = ownStatesOf([item("one", "clarity")], stateOf({ one: "strong" }), [
      { nodes: ["clarity", "lasting"], state: "weak" }
    ])
    assert.deepStrictEqual(
      [...own],
      [
        ["clarity", "weak"],
        ["lasting", "weak"]
      ]
    )
  })
  it("does not let a measure without a figure make a known part unknown", () => {
    const own = ownStatesOf([item("one", "clarity")], stateOf({ one: "strong" }), [
      { nodes: ["clarity"], state: "unknown" },
      { nodes: ["clarity"], state: "unknown" }
    ])
    assert.strictEqual(own.get("clarity"), "strong")
  })
})
