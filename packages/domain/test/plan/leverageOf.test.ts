import { assert, describe, it } from "@effect/vitest"
import { graphOf } from "@peerbridge/domain/logic-model/Graph"
import { supportOf } from "@peerbridge/domain/logic-model/supportOf"
import { leverageOf } from "@peerbridge/domain/plan/leverageOf"
import type { SupportState } from "@peerbridge/domain/readiness/SupportState"
import { link, node, parts } from "../logic-model/model.ts"

// Links of our own policy that enable count 0.5 x 0.8 = 0.4; those that require 0.5.
const graph = graphOf(
  parts(
    [node("do"), node("soon", "short-outcome"), node("later", "long-outcome"), node("reached", "reach")],
    [link("do", "reached"), link("do", "soon"), link("soon", "later", "requires")]
  )
)
const leverage = (seen: ReadonlyArray<readonly [string, SupportState]>, ...on: ReadonlyArray<string>) =>
  leverageOf(graph, supportOf(graph, new Map(seen)), on)

describe("leverage is the sum over outcomes of need times path strength", () => {
  it("counts a weak outcome in full: 0.4 for the next and 0.2 for the one after", () => {
    const { helps, total } = leverage([["do", "weak"]], "do")
    assert.deepStrictEqual(
      helps.map(({ outcome, share }) => [outcome.id, share]),
      [
        ["soon", 0.4],
        ["later", 0.2]
      ]
    )
    assert.closeTo(total, 0.6, 1e-9)
  })
  it("counts a developing outcome half, an unknown one a quarter, a strong one not at all", () => {
    assert.closeTo(leverage([["do", "developing"]], "do").total, 0.3, 1e-9)
    assert.closeTo(leverage([], "do").total, 0.15, 1e-9)
    assert.deepStrictEqual(leverage([["do", "strong"]], "do"), { total: 0, helps: [] })
  })
  it("counts an outcome that is worked on itself with strength 1", () => {
    assert.closeTo(leverage([["soon", "weak"]], "soon").total, 1.5, 1e-9)
  })
  it("counts each outcome once, by its strongest path, when work is on several parts", () => {
    assert.closeTo(leverage([["soon", "weak"]], "do", "soon").total, 1.5, 1e-9)
  })
})
