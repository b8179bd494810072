import { assert, describe, it } from "@effect/vitest"
import { graphOf } from "@peerbridge/domain/logic-model/Graph"
import { supportOf } from "@peerbridge/domain/logic-model/supportOf"
import { orderSuggestions } from "@peerbridge/domain/plan/orderSuggestions"
import type { SuggestedAction } from "@peerbridge/domain/plan/SuggestedAction"
import type { Gate } from "@peerbridge/domain/readiness/Gate"
import type { SupportState } from "@peerbridge/domain/readiness/SupportState"
import { link, node, ours, parts } from "../logic-model/model.ts"

const graph = graphOf(
  parts(
    [node("near"), node("far"), node("soon", "short-outcome"), node("later", "long-outcome")],
    [link("near", "soon"), link("far", "later"), link("soon", "later")]
  )
)

const suggest = (id: string, more: Partial<SuggestedAction> = {}): SuggestedAction => ({
  id,
  title: `Do ${id}`,
  section: "the-role",
  items: ["an-item"],
  ownerRole: "team-lead",
  effort: "small",
  firstStep: "Ask.",
  why: "It helps.",
  nodes: ["near"],
  gates: [],
  provenance: [ours],
  ...more
})

const gate = (id: string): Gate => ({
  id,
  stage: "ready-to-welcome",
  title: `The ${id} is there`,
  check: { _tag: "Fact", statement: "It is there" },
  nextStep: "Ask.",
  provenance: [ours]
})

const ordered = (
  suggestions: ReadonlyArray<SuggestedAction>,
  {
    gates = [],
    planned = [],
    seen = [
      ["near", "weak"],
      ["far", "weak"]
    ]
  }: {
    readonly gates?: ReadonlyArray<string>
    readonly planned?: ReadonlyArray<string>
    readonly seen?: ReadonlyArray<readonly [string, SupportState]>
  } = {}
) =>
  orderSuggestions(
    suggestions,
    { graph, support: supportOf(graph, new Map(seen)), gatesAhead: gates.map(gate) },
    new Set(planned)
  )

const order = (ranked: ReturnType<typeof ordered>) => ranked.map(({ suggestion }) => suggestion.id)

describe("suggestions are ordered", () => {
  it("by opening a gate of the next stage first, however little else they help", () => {
    const opener = suggest("opener", { gates: ["desk"], nodes: ["far"], effort: "large" })
    assert.deepStrictEqual(order(ordered([suggest("helper"), opener], { gates: ["desk"] })), ["opener", "helper"])
    assert.deepStrictEqual(order(ordered([suggest("helper"), opener], { gates: ["another"] })), ["helper", "opener"])
  })
  it("then by leverage: two outcomes before one", () => {
    assert.deepStrictEqual(order(ordered([suggest("one", { nodes: ["far"] }), suggest("two", { effort: "large" })])), [
      "two",
      "one"
    ])
  })
  it("then by the smaller effort, then by id", () => {
    const all = [
      suggest("c", { effort: "medium" }),
      suggest("b"),
      suggest("a", { effort: "large" }),
      suggest("d", { effort: "medium" })
    ]
    assert.deepStrictEqual(order(ordered(all)), ["b", "c", "d", "a"])
  })
  it("without those already in the plan", () => {
    assert.deepStrictEqual(order(ordered([suggest("a"), suggest("b")], { planned: ["a"] })), ["b"])
  })
  it("the same whatever order they came in", () => {
    const all = [suggest("a"), suggest("b", { nodes: ["far"] }), suggest("c", { gates: ["desk"] })]
    assert.deepStrictEqual(
      order(ordered(all.toReversed(), { gates: ["desk"] })),
      order(ordered(all, { gates: ["desk"] }))
    )
  })
})

describe("each suggestion explains itself", () => {
  const because = (more: Partial<SuggestedAction>, options?: Parameters<typeof ordered>[1]) =>
    ordered([suggest("a", more)], options)[0]?.because

  it("by the gate it opens and what it helps", () => {
    assert.strictEqual(
      because({ gates: ["desk"] }, { gates: ["desk"] }),
      "It helps to open a gate to Ready to welcome, “The desk is there”; it helps 2 outcomes, most of all “soon”; the effort is small."
    )
  })
  it("by the first of several gates", () => {
    assert.include(
      because({ gates: ["log-in", "desk"] }, { gates: ["desk", "log-in"] }) ?? "",
      "It helps to open 2 gates to Ready to welcome, first “The desk is there”"
    )
  })
  it("by what it helps alone", () => {
    assert.strictEqual(because({ nodes: ["far"] }), "It helps 1 outcome, “later”; the effort is small.")
  })
  it("by saying that nothing is in need", () => {
    assert.strictEqual(
      because(
        {},
        {
          seen: [
            ["near", "strong"],
            ["far", "strong"]
          ]
        }
      ),
      "Every outcome that rests on it is already strong; the effort is small."
    )
  })
})
