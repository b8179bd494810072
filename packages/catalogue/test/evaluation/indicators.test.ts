import { assert, describe, it } from "@effect/vitest"
import { indicators } from "@peerbridge/catalogue/evaluation/indicators"
import { template } from "@peerbridge/catalogue/logic-model/template"
import { isOutcome } from "@peerbridge/domain/logic-model/NodeKind"

const outcomes = template.nodes.filter(({ kind }) => isOutcome(kind)).map(({ id }) => id)

describe("the measures", () => {
  it("are 26, each with its own id and name", () => {
    assert.strictEqual(indicators.length, 26)
    assert.strictEqual(new Set(indicators.map(({ id }) => id)).size, 26)
    assert.strictEqual(new Set(indicators.map(({ name }) => name)).size, 26)
  })
  it("measure each of the 21 outcomes at least once, in their order", () => {
    const measured = indicators.map(({ nodes: [first] }) => first)
    assert.strictEqual(outcomes.length, 21)
    assert.deepStrictEqual([...new Set(measured)], outcomes)
    assert.deepStrictEqual(
      measured.toSorted((a, b) => outcomes.indexOf(a) - outcomes.indexOf(b)),
      measured
    )
  })
  it("have two for awareness, early contact, stable roles, lasting integration and equity", () => {
    const twice = outcomes.filter((id) => indicators.filter(({ nodes: [first] }) => first === id).length === 2)
    assert.deepStrictEqual(twice, [
      "short-awareness",
      "short-early-engagement",
      "medium-stable-roles",
      "long-sustained-integration",
      "long-equity"
    ])
  })
  it("hang on parts of the logic model", () => {
    const nodes = new Set(template.nodes.map(({ id }) => id))
    assert.deepStrictEqual(
      indicators.flatMap((indicator) => indicator.nodes.filter((node) => !nodes.has(node))),
      []
    )
  })
  it("are better up, but for lost contact (down) and taking up an offer (neither: no is a choice)", () => {
    assert.deepStrictEqual(
      indicators.filter(({ direction }) => direction !== "up").map(({ direction, id }) => [id, direction]),
      [
        ["offer-taken-up", "neutral"],
        ["lost-contact", "down"]
      ]
    )
  })
  it("are read for the trust only where a team would show a person, or where the trust is what is counted", () => {
    const trust = indicators.filter(({ level }) => level === "trust").map(({ id }) => id)
    assert.deepStrictEqual(trust, ["equal-voice-felt", "still-in-post", "services-with-peers"])
  })
  it("warn where they move for many reasons", () => {
    for (const id of ["lost-contact", "recovery-score", "fair-offer"]) {
      assert.match(indicators.find((one) => one.id === id)?.caution ?? "", /^It moves for many reasons/)
    }
  })
  it("say of every figure about people that it is one", () => {
    const people = indicators.filter(({ counts }) => counts === "people").map(({ id }) => id)
    assert.deepStrictEqual(people, [
      "people-told",
      "staff-aware",
      "offered-early",
      "offer-taken-up",
      "repeat-referrals",
      "equal-voice-felt",
      "still-in-post",
      "in-the-plan",
      "own-words",
      "lost-contact",
      "community-links",
      "recovery-score",
      "fair-offer",
      "choice-met"
    ])
  })
  it("say which of their numbers are our policy", () => {
    const withNumbers = indicators
      .filter(({ provenance }) => provenance.some(({ _tag }) => _tag === "Policy"))
      .map(({ id }) => id)
    assert.deepStrictEqual(withNumbers, [
      "people-told",
      "role-description-current",
      "offered-early",
      "supervision-held"
    ])
  })
})
