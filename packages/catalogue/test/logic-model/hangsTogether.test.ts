import { assert, describe, it } from "@effect/vitest"
import { template } from "@peerbridge/catalogue/logic-model/template"
import { suggestedActions } from "@peerbridge/catalogue/plan/suggestedActions"
import { readinessInstrument } from "@peerbridge/catalogue/readiness/readinessInstrument"
import { graphOf } from "@peerbridge/domain/logic-model/Graph"
import { outcomesAtRisk } from "@peerbridge/domain/logic-model/outcomesAtRisk"
import { ownStatesOf } from "@peerbridge/domain/logic-model/ownStatesOf"
import { supportOf } from "@peerbridge/domain/logic-model/supportOf"
import type { Provenance } from "@peerbridge/domain/provenance/Provenance"
import { itemsOf } from "@peerbridge/domain/readiness/Instrument"

const items = itemsOf(readinessInstrument)
const nodes = new Set(template.nodes.map(({ id }) => id))

const sourcesOf = (provenance: ReadonlyArray<Provenance>) =>
  provenance.flatMap((from) => (from.citations ?? []).map(({ source }) => source))

describe("instrument, logic model and actions hang together", () => {
  it("every item hangs on parts that the logic model has", () => {
    assert.deepStrictEqual(
      items.flatMap(({ id, links }) => links.nodes.filter((node) => !nodes.has(node)).map((node) => `${id}: ${node}`)),
      []
    )
  })
  it("every item hangs on a part, and puts a long-term outcome at risk when it is weak", () => {
    const graph = graphOf(template)
    for (const { id, links } of items) {
      const support = supportOf(
        graph,
        ownStatesOf(items, (item) => (item === id ? "weak" : "unknown"))
      )
      assert.strictEqual(outcomesAtRisk(graph, support, links.nodes)[0]?.outcome.kind, "long-outcome", id)
    }
  })
  it("every input, activity, assumption and short-term outcome has an item", () => {
    const asked = new Set(items.flatMap(({ links }) => links.nodes))
    const silent = template.nodes.filter(
      ({ id, kind }) => ["input", "activity", "assumption", "short-outcome"].includes(kind) && !asked.has(id)
    )
    assert.deepStrictEqual(silent, [])
  })
  it("if every item is strong, so is every part but the situation and what lies outside, which nobody is asked about", () => {
    const support = supportOf(
      graphOf(template),
      ownStatesOf(items, () => "strong")
    )
    const notStrong = template.nodes.filter(({ id }) => support.get(id)?.state !== "strong")
    assert.deepStrictEqual([...new Set(notStrong.map(({ kind }) => kind))], ["situation", "external-factor"])
  })
  it("every action is for items of its own section, and every item has an action", () => {
    const inSection = new Map(
      readinessInstrument.sections.flatMap(({ id, items }) => items.map((item) => [item.id, id]))
    )
    for (const action of suggestedActions) {
      assert.deepStrictEqual([...new Set(action.items.map((item) => inSection.get(item)))], [action.section], action.id)
    }
    assert.strictEqual(new Set(suggestedActions.flatMap(({ items }) => items)).size, items.length)
  })
  it("every action stands on sources that its items stand on", () => {
    for (const action of suggestedActions) {
      const known = new Set(
        items.filter(({ id }) => action.items.includes(id)).flatMap(({ provenance }) => sourcesOf(provenance))
      )
      assert.deepStrictEqual(
        sourcesOf(action.provenance).filter((source) => !known.has(source)),
        [],
        action.id
      )
    }
  })
})
