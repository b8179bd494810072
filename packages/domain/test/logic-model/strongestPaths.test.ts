import { assert, describe, it } from "@effect/vitest"
import { graphOf } from "@peerbridge/domain/logic-model/Graph"
import { linkStrength } from "@peerbridge/domain/logic-model/linkStrength"
import { type Paths, strongestPaths } from "@peerbridge/domain/logic-model/strongestPaths"
import { SourceId } from "@peerbridge/domain/provenance/Source"
import type { Provenance, Strength } from "@peerbridge/domain/provenance/Provenance"
import { link, node, parts } from "./model.ts"

const said = (strength: Strength): Provenance => ({
  _tag: "Stated",
  citations: [{ source: SourceId.make("lamont-2025"), at: { section: "9.1" } }],
  strength,
  match: "exact"
})

const way = (paths: Paths, id: string): ReadonlyArray<string> | undefined => paths.get(id)?.nodes.map((one) => one.id)

describe("the strength of a link", () => {
  it("is 1 where a theory says that one requires the other", () => {
    assert.strictEqual(linkStrength(link("a", "b", "requires", said("theory"))), 1)
  })
  it("is less where one only contributes", () => {
    assert.strictEqual(linkStrength(link("a", "b", "enables", said("theory"))), 0.8)
  })
  it("falls from theory over finding, own wording and cited literature to a single voice and what we inferred", () => {
    const order = (["theory", "finding", "own-wording", "cited-literature", "single-voice"] as const).map((strength) =>
      linkStrength(link("a", "b", "requires", said(strength)))
    )
    assert.deepStrictEqual([...order, linkStrength(link("a", "b", "requires"))], [1, 0.9, 0.8, 0.7, 0.6, 0.5])
  })
  it("is that of its best provenance", () => {
    assert.strictEqual(
      linkStrength({ ...link("a", "b", "requires"), provenance: [said("finding"), said("single-voice")] }),
      0.9
    )
  })
})

describe("the strongest path", () => {
  const nodes = ["a", "b", "c", "d"].map((id) => node(id))

  it("may be longer than another, if its links are better supported", () => {
    const links = [
      link("a", "d"),
      link("a", "b", "requires", said("theory")),
      link("b", "d", "requires", said("theory"))
    ]
    const paths = strongestPaths(graphOf(parts(nodes, links)), ["a"], "down")
    assert.deepStrictEqual(way(paths, "d"), ["a", "b", "d"])
    assert.strictEqual(paths.get("d")?.strength, 1)
  })
  it("is the shorter of two that are equally strong", () => {
    const certain = (from: string, to: string) => link(from, to, "requires", said("theory"))
    const links = [certain("a", "b"), certain("b", "d"), certain("a", "d")]
    assert.deepStrictEqual(way(strongestPaths(graphOf(parts(nodes, links)), ["a"], "down"), "d"), ["a", "d"])
  })
  it("goes by the part first by id when all else is equal", () => {
    const links = [link("a", "c"), link("c", "d"), link("a", "b"), link("b", "d")]
    const graph = graphOf(parts(nodes, links))
    assert.deepStrictEqual(way(strongestPaths(graph, ["a"], "down"), "d"), ["a", "b", "d"])
    assert.deepStrictEqual(way(strongestPaths(graph, ["d"], "up"), "a"), ["a", "b", "d"])
  })
  it("runs the way the links do, whichever end it was asked from", () => {
    const graph = graphOf(parts(nodes, [link("a", "b"), link("b", "c")]))
    const down = strongestPaths(graph, ["a"], "down").get("c")
    const up = strongestPaths(graph, ["c"], "up").get("a")
    assert.deepStrictEqual(down, up)
    assert.deepStrictEqual(
      down?.links.map(({ id }) => id),
      ["a-to-b", "b-to-c"]
    )
  })
  it("begins at the nearer of several parts, which are not in the answer themselves", () => {
    const graph = graphOf(parts(nodes, [link("a", "b"), link("b", "c"), link("c", "d")]))
    const paths = strongestPaths(graph, ["a", "c"], "down")
    assert.deepStrictEqual([...paths.keys()], ["b", "d"])
    assert.deepStrictEqual(way(paths, "d"), ["c", "d"])
  })

  it("steps from an assumption to what the link under it leads to", () => {
    const assumed = { ...link("a-to-b", "open-teams", "assumes"), id: "a-to-b-if-open" }
    const graph = graphOf(
      parts([...nodes, node("open-teams", "assumption")], [link("a", "b"), link("b", "c"), assumed])
    )
    const path = strongestPaths(graph, ["open-teams"], "down").get("c")
    assert.deepStrictEqual(
      path?.nodes.map(({ id }) => id),
      ["open-teams", "b", "c"]
    )
    assert.deepStrictEqual(
      path?.links.map(({ id }) => id),
      ["a-to-b-if-open", "b-to-c"]
    )
    assert.deepStrictEqual([...strongestPaths(graph, ["c"], "up").keys()], ["a", "b"])
  })
})
