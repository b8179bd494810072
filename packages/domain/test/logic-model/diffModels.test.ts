import { assert, describe, it } from "@effect/vitest"
import { diffModels, isSameModel } from "@peerbridge/domain/logic-model/diffModels"
import { link, node, parts, published } from "./model.ts"
import { Drawn, modelDrawn } from "./randomModel.ts"

describe("the difference of two models", () => {
  it("names parts added, removed and reworded", () => {
    const reworded = { ...node("b"), label: "B said otherwise" }
    const { nodes } = diffModels(parts([node("a"), node("b"), node("c")]), parts([node("d"), reworded, node("c")]))
    assert.deepStrictEqual(nodes, {
      added: [node("d")],
      removed: [node("a")],
      changed: [{ id: "b", before: node("b"), after: reworded }]
    })
  })
  it("names links added, removed and changed in kind", () => {
    const { links } = diffModels(
      parts([], [link("a", "b"), link("b", "c")]),
      parts([], [link("a", "b", "requires"), link("c", "d")])
    )
    assert.deepStrictEqual(links, {
      added: [link("c", "d")],
      removed: [link("b", "c")],
      changed: [{ id: "a-to-b", before: link("a", "b"), after: link("a", "b", "requires") }]
    })
  })
  it("counts a change of provenance", () => {
    const another = { _tag: "Policy", reason: "Another reason" } as const
    const other = link("a", "b", "enables", another)
    assert.strictEqual(
      diffModels(parts([node("a")]), parts([{ ...node("a"), provenance: [another] }])).nodes.changed.length,
      1
    )
    assert.strictEqual(diffModels(parts([], [link("a", "b")]), parts([], [other])).links.changed.length, 1)
  })
  it("names measures attached and detached", () => {
    const after = { ...published, indicators: [{ node: "normal", indicator: "standing-places" }] }
    assert.deepStrictEqual(diffModels(published, after).indicators, {
      attached: after.indicators,
      detached: published.indicators
    })
  })
  it("does not mind another order", () => {
    const { indicators, links, nodes } = published
    assert.isTrue(
      isSameModel(diffModels(published, { indicators, links: links.toReversed(), nodes: nodes.toReversed() }))
    )
  })

  it.prop("of a model with itself, or with an equal one, is empty", Drawn, ({ joins }) => {
    const model = modelDrawn(joins)
    assert.isTrue(isSameModel(diffModels(model, model)))
    assert.isTrue(isSameModel(diffModels(model, modelDrawn(joins))))
  })
  it.prop("one way is the difference the other way, turned round", { a: Drawn.joins, b: Drawn.joins }, ({ a, b }) => {
    const there = diffModels(modelDrawn(a), modelDrawn(b)).links
    const back = diffModels(modelDrawn(b), modelDrawn(a)).links
    assert.deepStrictEqual(
      [there.added, there.removed, there.changed.length],
      [back.removed, back.added, back.changed.length]
    )
  })
})
