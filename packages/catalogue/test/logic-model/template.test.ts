import { assert, describe, it } from "@effect/vitest"
import { template } from "@peerbridge/catalogue/logic-model/template"
import { findingsOf, nothingKnown } from "@peerbridge/domain/logic-model/findingsOf"
import { graphOf } from "@peerbridge/domain/logic-model/Graph"
import { linkStrength } from "@peerbridge/domain/logic-model/linkStrength"
import { isOutcome } from "@peerbridge/domain/logic-model/NodeKind"
import { strongestPaths } from "@peerbridge/domain/logic-model/strongestPaths"
import type { Citation, Provenance } from "@peerbridge/domain/provenance/Provenance"
import { indicators } from "@peerbridge/catalogue/evaluation/indicators"
import nodeIds from "./nodeIds.json" with { type: "json" }

const citationsOf = ({ provenance }: { readonly provenance: ReadonlyArray<Provenance> }): ReadonlyArray<Citation> =>
  provenance.flatMap((from) => from.citations ?? [])

const isExactTheory = (from: Provenance): boolean =>
  from._tag === "Stated" && from.strength === "theory" && from.match === "exact"

describe("the parts", () => {
  it("are those of the figure, in printed order: 1, 9, 11, 8, 7, 7, 7, 6, 6", () => {
    assert.deepStrictEqual(
      Object.values(nodeIds).map((ids) => ids.length),
      [1, 9, 11, 8, 7, 7, 7, 6, 6]
    )
    const byKind = Object.fromEntries(
      Object.keys(nodeIds).map((kind) => [
        kind,
        template.nodes.filter((node) => node.kind === kind).map(({ id }) => id)
      ])
    )
    assert.deepStrictEqual(byKind, nodeIds)
    assert.strictEqual(template.nodes.length, 62)
  })
  it("each cite their own entry of the figure", () => {
    const places = template.nodes.map(citationsOf)
    assert.isTrue(places.every(([place, ...others]) => place?.source === "logic-model" && others.length === 0))
    assert.strictEqual(new Set(places.map(([place]) => `${place?.at.part} ${place?.at.entry}`)).size, 62)
  })
  it("have short labels and one sentence each", () => {
    for (const { label, sentence } of template.nodes) {
      assert.isAtMost(label.length, 45, label)
      assert.match(sentence, /^[A-Z][^.]*\.$/)
    }
  })
})

describe("the links", () => {
  const nodeById = new Map(template.nodes.map((node) => [node.id, node]))
  const linkById = new Map(template.links.map((link) => [link.id, link]))

  it("have ids made of their ends, and join every pair at most once", () => {
    for (const { from, id, kind, to } of template.links) {
      assert.strictEqual(id, kind === "assumes" ? `${from}-assumes-${to}` : `${from}-to-${to}`)
    }
    assert.strictEqual(linkById.size, template.links.length)
  })
  it("lead from outside factors only as threats, and to assumptions from links", () => {
    for (const { from, id, kind, to } of template.links) {
      assert.strictEqual(kind === "threatens", nodeById.get(from)?.kind === "external-factor", id)
      if (kind === "assumes") {
        assert.isTrue(linkById.has(from), id)
        assert.strictEqual(nodeById.get(to)?.kind, "assumption", id)
      }
    }
  })
  it("are stated by the theory, exactly, in 17 places, and each of its six claiming sentences is used", () => {
    const theory = template.links.filter(({ provenance }) => provenance.some(isExactTheory))
    assert.strictEqual(theory.length, 17)
    const sentences = theory.flatMap(({ provenance }) => citationsOf({ provenance: provenance.filter(isExactTheory) }))
    assert.isTrue(
      sentences.every(({ at, source }) => source === "lamont-2025" && at.section === "9.1" && at.part === undefined)
    )
    const inSentence = [1, 2, 3, 4, 5, 6].map((n) => sentences.filter(({ at }) => at.sentence === n).length)
    assert.deepStrictEqual(inSentence, [2, 2, 3, 2, 4, 4])
  })
  it("require only where the theory says so: boundaries, job security, supervision and evaluation", () => {
    const required = template.links.filter(({ kind }) => kind === "requires")
    assert.deepStrictEqual(required.map(({ id }) => id).toSorted(), [
      "activity-establish-supervision-to-long-sustained-integration",
      "activity-outcome-metrics-to-long-sustained-integration",
      "assumption-training-and-supervision-to-activity-shared-experience",
      "assumption-training-and-supervision-to-activity-tailor-support",
      "medium-stable-roles-to-long-sustained-integration"
    ])
    for (const { id, provenance } of required) {
      const sentences = citationsOf({ provenance: provenance.filter(isExactTheory) }).map(({ at }) => at.sentence)
      assert.isTrue(sentences.includes(4) || sentences.includes(6), id)
    }
  })
  it("show their strongest provenance first", () => {
    for (const link of template.links) {
      const [first, ...others] = link.provenance.map((from) => linkStrength({ ...link, provenance: [from] }))
      assert.isTrue(
        others.every((other) => other <= (first ?? 0)),
        link.id
      )
    }
  })
  it("give a reason wherever they are inferred, and never mix stated with inferred", () => {
    for (const { id, provenance } of template.links) {
      assert.strictEqual(new Set(provenance.map(({ _tag }) => _tag)).size, 1, id)
      assert.isFalse(
        provenance.some(({ _tag }) => _tag === "Policy"),
        id
      )
    }
  })
  it("cite the literature only through the study, where it is discussed", () => {
    const cited = template.links.flatMap(({ provenance }) =>
      citationsOf({
        provenance: provenance.filter((from) => from._tag === "Stated" && from.strength === "cited-literature")
      })
    )
    assert.isAbove(cited.length, 0)
    for (const { at, source } of cited) {
      assert.strictEqual(source, "lamont-2025")
      assert.include(["1", "9.1"], at.section)
      assert.match(at.part ?? "", /^paragraph [1-6]$/)
    }
  })
  it("cite sub-themes by a name the study prints", () => {
    const names = new Set(template.links.flatMap(citationsOf).flatMap(({ at }) => at.subTheme ?? []))
    assert.deepStrictEqual(
      [...names].filter((name) => !subThemes.includes(name)),
      []
    )
  })
  it("say how, and never claim a cause", () => {
    for (const { id, mechanism } of template.links) {
      assert.match(mechanism, /^[A-Z].*\.$/, id)
      assert.notMatch(mechanism, /\bcaus(e|es|ed|ing)\b/i, id)
    }
  })
})

describe("the model as a whole", () => {
  const graph = graphOf(template)

  it("has no blocking finding, no orphan and no stage leap; with the measures of the catalogue every outcome has one", () => {
    const found = findingsOf(template, { ...nothingKnown, indicators })
    assert.deepStrictEqual(
      [...new Set(found.map(({ kind }) => kind))],
      ["indicator-without-data", "assumption-without-status"]
    )
  })
  it("lets every outcome be reached from an activity", () => {
    const activities = template.nodes.filter(({ kind }) => kind === "activity").map(({ id }) => id)
    const reached = strongestPaths(graph, activities, "down")
    assert.deepStrictEqual(
      template.nodes.filter(({ id, kind }) => isOutcome(kind) && !reached.has(id)),
      []
    )
  })
  it("lets every input, activity and assumption lead to a long-term outcome", () => {
    for (const { id, kind } of template.nodes) {
      if (!["input", "activity", "assumption"].includes(kind)) continue
      const ends = strongestPaths(graph, [id], "down", (node) => node.kind === "long-outcome")
      assert.isAbove(ends.size, 0, id)
    }
  })
  it("puts something under every assumption, and lets every outside factor threaten something", () => {
    const assumed = new Set(template.links.flatMap(({ kind, to }) => (kind === "assumes" ? [to] : [])))
    const threatening = new Set(template.links.flatMap(({ from, kind }) => (kind === "threatens" ? [from] : [])))
    assert.strictEqual(assumed.size, 6)
    assert.strictEqual(threatening.size, 6)
  })
})

const subThemes = [
  "Ambiguity linked to onboarding and role communication",
  "Clarity emerges through lived experience and ongoing presence",
  "Initial apprehension and the need for role legitimisation",
  "Navigating relational boundaries in peer support",
  "Trust-building through informality and shared experience",
  "System-level factors influence access to and use of PSWs",
  "Collaboration supports recovery-oriented practice",
  "Informal signs of progress and the value of peer support",
  "Gaps in evaluation and ongoing role recognition"
]
