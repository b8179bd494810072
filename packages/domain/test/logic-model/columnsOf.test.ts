import { assert, it } from "@effect/vitest"
import { columnsOf } from "@peerbridge/domain/logic-model/columnsOf"
import { node, parts, published } from "./model.ts"

it("the columns run from what goes in to the long term, with assumptions and outside factors below", () => {
  const { above, across, below } = columnsOf(published)
  assert.strictEqual(above.heading, "Where we start")
  assert.deepStrictEqual(
    across.map(({ heading }) => heading),
    ["What goes in", "What we do", "Who it reaches", "Soon", "In time", "For the long term"]
  )
  assert.deepStrictEqual(
    across.map(({ nodes }) => nodes.map(({ id }) => id)),
    [["money"], ["induct"], ["staff"], ["clarity"], ["normal"], ["lasting"]]
  )
  assert.deepStrictEqual(
    below.map(({ heading, nodes }) => [heading, nodes.length]),
    [
      ["It only works if", 1],
      ["What could get in the way", 1]
    ]
  )
})

it("a column keeps the order of the model, not of the alphabet", () => {
  const { across } = columnsOf(parts([node("second-by-name", "input"), node("first-by-name", "input")]))
  assert.deepStrictEqual(
    across[0]?.nodes.map(({ id }) => id),
    ["second-by-name", "first-by-name"]
  )
})
