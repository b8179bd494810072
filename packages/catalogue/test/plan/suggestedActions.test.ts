import { assert, describe, it } from "@effect/vitest"
import { indicators } from "@peerbridge/catalogue/evaluation/indicators"
import { template } from "@peerbridge/catalogue/logic-model/template"
import { suggestedActions } from "@peerbridge/catalogue/plan/suggestedActions"
import { gates } from "@peerbridge/catalogue/readiness/gates"
import { graphOf } from "@peerbridge/domain/logic-model/Graph"
import { supportOf } from "@peerbridge/domain/logic-model/supportOf"
import { orderSuggestions } from "@peerbridge/domain/plan/orderSuggestions"
import perSection from "./actionsPerSection.json" with { type: "json" }

const idsOf = (list: ReadonlyArray<{ readonly id: string }>) => new Set(list.map(({ id }) => id))

describe("the suggested actions", () => {
  it("are 45, in the order of their sections", () => {
    const counted = Map.groupBy(suggestedActions, ({ section }) => section)
    assert.deepStrictEqual(
      [...counted].map(([section, all]) => [section, all.map(({ title }) => title)]),
      Object.entries(perSection)
    )
    assert.strictEqual(suggestedActions.length, 45)
    assert.strictEqual(idsOf(suggestedActions).size, 45)
  })
  it("work on parts of the logic model, from which an outcome can be reached", () => {
    const nodes = idsOf(template.nodes)
    const graph = graphOf(template)
    const support = supportOf(graph, new Map())
    for (const { suggestion, leverage } of orderSuggestions(suggestedActions, { graph, support, gatesAhead: [] })) {
      assert.isTrue(
        suggestion.nodes.every((node) => nodes.has(node)),
        suggestion.id
      )
      assert.isAbove(leverage.helps.length, 0, suggestion.id)
    }
  })
  it("together help to open every gate, and only gates there are", () => {
    const opened = new Set(suggestedActions.flatMap((action) => action.gates))
    assert.deepStrictEqual([...opened].toSorted(), [...idsOf(gates)].toSorted())
  })
  it("begin with a first step as an instruction, and say why", () => {
    for (const { firstStep, id, why } of suggestedActions) {
      assert.match(firstStep, /^[A-Z].*[.?]$/, id)
      assert.isAtMost(firstStep.length, 140, id)
      assert.match(why, /^[A-Z].*\.$/, id)
    }
  })
  it("use none of the words we avoid", () => {
    const avoided =
      /\b(SU|SUs|patients?|sufferers?|non-engaging|DNA|failed|low functioning|high risk|resilience|professionals?)\b/
    const texts = [
      ...suggestedActions.flatMap(({ firstStep, title, why }) => [title, firstStep, why]),
      ...template.nodes.flatMap(({ label, sentence }) => [label, sentence]),
      ...template.links.map(({ mechanism }) => mechanism),
      ...indicators.flatMap(({ denominator, howCollected, name, numerator, question }) => [
        name,
        question,
        numerator,
        denominator,
        howCollected
      ])
    ]
    assert.deepStrictEqual(
      texts.filter((text) => avoided.test(text)),
      []
    )
  })
})

it("a team about to welcome its first worker sees actions for its next gates first", () => {
  const graph = graphOf(template)
  const support = supportOf(graph, new Map([["activity-establish-supervision", "weak"]]))
  const gatesAhead = gates.filter(({ id }) => id === "peer-supervision-arranged" || id === "place-in-base")
  const ranked = orderSuggestions(suggestedActions, { graph, support, gatesAhead })
  const opening = ranked.filter(({ opens }) => opens.length > 0).map(({ suggestion }) => suggestion.id)
  assert.deepStrictEqual(
    ranked.slice(0, opening.length).map(({ suggestion }) => suggestion.id),
    opening
  )
  assert.sameMembers(opening, [
    "arrange-peer-supervision",
    "join-peer-group",
    "prepare-supervisors",
    "desk-login-phone"
  ])
})
