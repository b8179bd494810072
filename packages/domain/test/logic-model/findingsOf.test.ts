import { assert, describe, it } from "@effect/vitest"
import type { Finding, FindingKind } from "@peerbridge/domain/logic-model/Finding"
import { findingsOf, type KnownRound, nothingKnown } from "@peerbridge/domain/logic-model/findingsOf"
import type { ModelParts } from "@peerbridge/domain/logic-model/LogicModel"
import { link, node, parts, published } from "./model.ts"

const allKnown: KnownRound = {
  indicators: [{ id: "a-measure", nodes: ["clarity", "normal", "lasting"] }],
  withData: new Set(["a-measure", "role-description-current"]),
  own: new Map([["open-teams", "developing"]])
}

const found = (kind: FindingKind, model: ModelParts, known: KnownRound = allKnown): ReadonlyArray<Finding> =>
  findingsOf(model, known).filter((finding) => finding.kind === kind)

it("a model that holds together, measured and looked at, has no findings", () => {
  assert.deepStrictEqual(findingsOf(published, allKnown), [])
})

describe("blocking", () => {
  it("cycle: parts that rest on each other in a ring, each ring once", () => {
    const links = [link("a", "b"), link("b", "a"), link("b", "c"), link("d", "d")]
    const rings = found("cycle", parts([node("a"), node("b"), node("c"), node("d")], links))
    assert.deepStrictEqual(
      rings.map(({ nodes }) => nodes),
      [["a", "b"], ["d"]]
    )
    assert.deepStrictEqual(
      rings.map(({ severity }) => severity),
      ["blocking", "blocking"]
    )
    assert.strictEqual(rings[0]?.sentence, "“a”, “b” rest on each other in a ring, so none can be reckoned first.")
    assert.strictEqual(rings[1]?.sentence, "“d” rests on itself.")
  })
  it("dangling link: one end is not in the model", () => {
    const [dangling, ...others] = found(
      "dangling-link",
      parts([node("a"), node("b")], [link("a", "gone"), link("a", "b")])
    )
    assert.deepStrictEqual(others, [])
    assert.deepStrictEqual([dangling?.nodes, dangling?.links, dangling?.severity], [["a"], ["a-to-gone"], "blocking"])
  })
  it("dangling link: an assumption under a link that is gone", () => {
    const model = { ...published, links: published.links.filter(({ id }) => id !== "staff-to-clarity") }
    assert.deepStrictEqual(
      found("dangling-link", model).map(({ links }) => links),
      [["clarity-if-open"]]
    )
  })
  it("unreached outcome: no activity leads to it, even if an input does", () => {
    const model = parts(
      [node("money", "input"), node("a"), node("soon", "short-outcome"), node("later", "medium-outcome")],
      [link("money", "later"), link("a", "soon")]
    )
    assert.deepStrictEqual(
      found("unreached-outcome", model).map(({ nodes, sentence, severity }) => [nodes, sentence, severity]),
      [[["later"], "No activity leads to “later”.", "blocking"]]
    )
  })
  it("an outcome after a ring is still reached", () => {
    const model = parts(
      [node("a"), node("b"), node("soon", "short-outcome")],
      [link("a", "b"), link("b", "a"), link("b", "soon")]
    )
    assert.deepStrictEqual(found("unreached-outcome", model), [])
  })
})

describe("warnings", () => {
  it("orphan: nothing leads to it or from it", () => {
    const model = { ...published, nodes: [...published.nodes, node("alone", "reach")] }
    assert.deepStrictEqual(
      found("orphan", model).map(({ nodes, severity }) => [nodes, severity]),
      [[["alone"], "warning"]]
    )
  })
  it("stage leap: an input straight to a long-term outcome", () => {
    const model = { ...published, links: [...published.links, link("money", "lasting")] }
    assert.deepStrictEqual(
      found("stage-leap", model).map(({ links, nodes }) => [nodes, links]),
      [[["money", "lasting"], ["money-to-lasting"]]]
    )
  })
  it("activity without reach: it leads to no one who is reached", () => {
    const model = {
      ...published,
      links: [...published.links.filter(({ id }) => id !== "induct-to-staff"), link("induct", "clarity")]
    }
    assert.deepStrictEqual(
      found("activity-without-reach", model).map(({ nodes }) => nodes),
      [["induct"]]
    )
  })
  it("outcome without indicator: neither the catalogue nor the model hangs one there", () => {
    assert.deepStrictEqual(
      found("outcome-without-indicator", published, nothingKnown).map(({ nodes }) => nodes),
      [["normal"], ["lasting"]]
    )
  })
  it("indicator without data: no figure has been entered", () => {
    const [first, second] = found("indicator-without-data", published, { ...allKnown, withData: new Set() })
    assert.deepStrictEqual([first?.indicators, first?.nodes], [["a-measure"], ["clarity", "normal", "lasting"]])
    assert.deepStrictEqual([second?.indicators, second?.nodes], [["role-description-current"], ["clarity"]])
  })
  it("a measure of the catalogue on parts that this model does not have is not its business", () => {
    const known = { ...allKnown, indicators: [...allKnown.indicators, { id: "elsewhere", nodes: ["another-model"] }] }
    assert.deepStrictEqual(found("indicator-without-data", published, known), [])
  })
  it("assumption without status: nobody has looked, or nobody knows", () => {
    const unknown = { ...allKnown, own: new Map([["open-teams", "unknown" as const]]) }
    assert.deepStrictEqual(
      found("assumption-without-status", published, unknown).map(({ nodes }) => nodes),
      [["open-teams"]]
    )
    assert.deepStrictEqual(
      found("assumption-without-status", published, nothingKnown).map(({ nodes }) => nodes),
      [["open-teams"]]
    )
  })
  it("duplicate wording: the same words, whatever the spaces and capitals", () => {
    const model = {
      ...published,
      nodes: published.nodes.map((one) => (one.id === "normal" ? { ...one, label: " Clarity " } : one))
    }
    assert.deepStrictEqual(
      found("duplicate-wording", model).map(({ nodes, severity }) => [nodes, severity]),
      [[["clarity", "normal"], "warning"]]
    )
  })
})

it("what blocks comes first", () => {
  const model = parts([node("alone"), node("soon", "short-outcome")], [link("gone", "alone")])
  const severities = findingsOf(model, nothingKnown).map(({ severity }) => severity)
  assert.deepStrictEqual(severities.toSorted(), severities)
  assert.include(severities, "warning")
})
