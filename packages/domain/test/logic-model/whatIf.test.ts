import { assert, describe, it } from "@effect/vitest"
import { graphOf } from "@peerbridge/domain/logic-model/Graph"
import { supportOf } from "@peerbridge/domain/logic-model/supportOf"
import { whatIf } from "@peerbridge/domain/logic-model/whatIf"
import { published } from "./model.ts"
import { Drawn, modelDrawn, ownDrawn } from "./randomModel.ts"

describe("whatIf", () => {
  it("shows now and then, and which parts would differ", () => {
    const graph = graphOf(published)
    const seen = new Map([
      ["induct", "weak" as const],
      ["money", "strong" as const]
    ])
    const { after, changed, now } = whatIf(graph, seen, new Map([["induct", "strong"]]))
    assert.strictEqual(now.get("lasting")?.state, "weak")
    assert.strictEqual(after.get("lasting")?.state, "strong")
    assert.deepStrictEqual(
      changed.map(({ node }) => node),
      ["clarity", "induct", "lasting", "normal", "staff"]
    )
    assert.deepStrictEqual(changed[0], { node: "clarity", from: "weak", to: "strong" })
  })

  it.prop("changing nothing gives what is", Drawn, ({ joins, states }) => {
    const graph = graphOf(modelDrawn(joins))
    const { after, changed, now } = whatIf(graph, ownDrawn(states), new Map())
    assert.deepStrictEqual(changed, [])
    assert.deepStrictEqual([...now], [...supportOf(graph, ownDrawn(states))])
    assert.deepStrictEqual([...after], [...now])
  })
})
