import { assert, describe, it } from "@effect/vitest"
import { bottlenecksOf } from "@peerbridge/domain/logic-model/bottlenecksOf"
import { graphOf } from "@peerbridge/domain/logic-model/Graph"
import { supportOf } from "@peerbridge/domain/logic-model/supportOf"
import type { SupportState } from "@peerbridge/domain/readiness/SupportState"
import { SourceId } from "@peerbridge/domain/provenance/Source"
import type { Provenance } from "@peerbridge/domain/provenance/Provenance"
import { link, node, parts, published } from "./model.ts"

const theory: Provenance = {
  _tag: "Stated",
  citations: [{ source: SourceId.make("lamont-2025"), at: { section: "9.1", sentence: 6 } }],
  strength: "theory",
  match: "exact"
}

const graph = graphOf(published)
const holdingBack = (outcome: string, seen: ReadonlyArray<readonly [string, SupportState]>) =>
  bottlenecksOf(graph, supportOf(graph, new Map(seen)), outcome)

describe("what holds an outcome back", () => {
  it("is what was seen to be weak upstream, before what is developing", () => {
    const found = holdingBack("lasting", [
      ["money", "weak"],
      ["clarity", "developing"],
      ["induct", "strong"]
    ])
    assert.deepStrictEqual(
      found.map(({ node, state }) => [node.id, state]),
      [
        ["money", "weak"],
        ["clarity", "developing"]
      ]
    )
  })
  it("comes with the path by which the outcome rests on it", () => {
    const [first] = holdingBack("normal", [["induct", "weak"]])
    assert.deepStrictEqual(
      first?.steps.map(({ node }) => node.id),
      ["induct", "staff", "clarity", "normal"]
    )
  })
  it("is the source of a weakness, not the parts that only carry it", () => {
    const found = holdingBack("lasting", [["induct", "weak"]])
    assert.deepStrictEqual(
      found.map(({ node }) => node.id),
      ["induct"]
    )
  })
  it("may be the outcome itself", () => {
    assert.deepStrictEqual(
      holdingBack("clarity", [["clarity", "weak"]]).map(({ node }) => node.id),
      ["clarity"]
    )
  })
  it("is nearer and better supported first among equals", () => {
    const found = holdingBack("lasting", [
      ["money", "weak"],
      ["normal", "weak"]
    ])
    assert.deepStrictEqual(
      found.map(({ node }) => node.id),
      ["normal", "money"]
    )
  })
  it("is better supported before nearer", () => {
    const strongWay = [link("far", "middle", "requires"), link("middle", "end", "requires")]
    const model = parts(
      [node("far"), node("middle"), node("near"), node("end", "long-outcome")],
      [...strongWay, link("near", "end")]
    )
    const weighed = graphOf({
      ...model,
      links: model.links.map((one) => (one.kind === "requires" ? { ...one, provenance: [theory] } : one))
    })
    const support = supportOf(
      weighed,
      new Map([
        ["far", "weak"],
        ["near", "weak"]
      ])
    )
    assert.deepStrictEqual(
      bottlenecksOf(weighed, support, "end").map((one) => one.node.id),
      ["far", "near"]
    )
  })
  it("is never something unknown, nor something downstream", () => {
    assert.deepStrictEqual(holdingBack("clarity", [["normal", "weak"]]), [])
  })
  it("is nothing for an outcome that is not there", () => {
    assert.deepStrictEqual(holdingBack("missing", [["money", "weak"]]), [])
  })
})
