import { assert, describe, it } from "@effect/vitest"
import { graphOf } from "@peerbridge/domain/logic-model/Graph"
import { outcomesAtRisk } from "@peerbridge/domain/logic-model/outcomesAtRisk"
import { supportOf } from "@peerbridge/domain/logic-model/supportOf"
import type { SupportState } from "@peerbridge/domain/readiness/SupportState"
import { published } from "./model.ts"

const graph = graphOf(published)
const atRisk = (part: string, seen: ReadonlyArray<readonly [string, SupportState]> = []) =>
  outcomesAtRisk(graph, supportOf(graph, new Map(seen)), [part])

describe("what a part puts at risk", () => {
  it("is every outcome that rests on it, long-term first", () => {
    assert.deepStrictEqual(
      atRisk("induct").map(({ outcome }) => outcome.id),
      ["lasting", "normal", "clarity"]
    )
  })
  it("always ends in an outcome: who is reached is only on the way", () => {
    assert.isFalse(atRisk("induct").some(({ outcome }) => outcome.id === "staff"))
  })
  it("shows the path with the state of each part, and the link that leads to it with its provenance", () => {
    const [lasting] = atRisk("clarity", [["clarity", "weak"]])
    assert.deepStrictEqual(
      lasting?.steps.map(({ node, state }) => [node.id, state]),
      [
        ["clarity", "weak"],
        ["normal", "weak"],
        ["lasting", "weak"]
      ]
    )
    assert.deepStrictEqual(
      lasting?.steps.map(({ by }) => by?.id),
      [undefined, "clarity-to-normal", "normal-to-lasting"]
    )
    assert.isTrue(lasting?.steps.slice(1).every(({ by }) => (by?.provenance.length ?? 0) > 0))
  })
  it("names the assumptions under the path, with their own state", () => {
    const [lasting] = atRisk("induct", [["open-teams", "weak"]])
    assert.deepStrictEqual(
      lasting?.assumptions.map(({ node, state }) => [node.id, state]),
      [["open-teams", "weak"]]
    )
    assert.deepStrictEqual(atRisk("clarity")[0]?.assumptions, [])
  })
  it("names what could get in the way", () => {
    assert.deepStrictEqual(
      atRisk("induct")[0]?.threats.map(({ factor }) => factor.id),
      ["stigma"]
    )
  })
  it("is said in a sentence that claims no cause", () => {
    assert.strictEqual(
      atRisk("clarity", [["clarity", "weak"]])[0]?.sentence,
      "“clarity” is weak and puts “lasting” at risk, by way of “normal”."
    )
    assert.strictEqual(atRisk("normal")[0]?.sentence, "“lasting” rests on “normal”.")
  })
  it("begins at an assumption with what rests on it", () => {
    const [lasting, ...others] = atRisk("open-teams", [["open-teams", "weak"]])
    assert.deepStrictEqual(
      others.map(({ outcome }) => outcome.id),
      ["normal", "clarity"]
    )
    assert.strictEqual(
      lasting?.sentence,
      "“open teams” is weak and puts “lasting” at risk, by way of “clarity”, then “normal”."
    )
    assert.strictEqual(lasting?.steps[1]?.by?.id, "clarity-if-open")
  })
  it("is nothing for what comes last, and for a part that is not there", () => {
    assert.deepStrictEqual(atRisk("lasting"), [])
    assert.deepStrictEqual(atRisk("missing"), [])
  })
})
