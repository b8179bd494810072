import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { fork } from "@peerbridge/domain/logic-model/DraftModel"
import { LogicModel } from "@peerbridge/domain/logic-model/LogicModel"
import { publishModel } from "@peerbridge/domain/logic-model/publishModel"
import { Result, Schema } from "effect"
import {
  atRiskFrom,
  groupSupport,
  ifOnly,
  peerLedGroupModel,
  templateFindings
} from "../../examples/new-logic-model-template.ts"

describe("a logic-model template of one's own", () => {
  it("is what the schema takes", () => {
    assert.deepStrictEqual(Schema.decodeUnknownSync(LogicModel)(peerLedGroupModel), peerLedGroupModel)
  })

  it("has nothing that stands in the way of publishing, and three things to look at", () => {
    assert.deepStrictEqual(
      templateFindings().map(({ kind, nodes, severity }) => [kind, severity, nodes]),
      [
        ["outcome-without-indicator", "warning", ["stay-in-touch"]],
        ["indicator-without-data", "warning", ["feel-less-alone"]],
        ["assumption-without-status", "warning", ["trust-in-peers"]]
      ]
    )
  })

  it("is refused when an outcome is reached by no activity", () => {
    const links = peerLedGroupModel.links.filter(({ id }) => id !== "group-people")
    const draft = { ...fork(peerLedGroupModel, { id: "ours", title: "Ours" }), links }
    const published = publishModel(draft, draft.revision, CalendarDate.make("2026-11-21"))
    assert.isTrue(Result.isFailure(published))
    assert.include(
      templateFindings({ ...peerLedGroupModel, links }).map(({ kind }) => kind),
      "unreached-outcome"
    )
  })

  it("carries a weak room to every outcome, and says by which way", () => {
    const own = new Map([
      ["room", "weak"],
      ["facilitators", "strong"]
    ] as const)
    assert.strictEqual(groupSupport(own).get("stay-in-touch")?.state, "weak")
    assert.deepStrictEqual(
      atRiskFrom(own, ["room"]).map(({ sentence }) => sentence),
      [
        "“A room of its own” is weak and puts “They stay in touch” at risk, by way of “A group each week”, then “People who come”, then “Less alone”.",
        "“A room of its own” is weak and puts “Less alone” at risk, by way of “A group each week”, then “People who come”."
      ]
    )
    assert.deepStrictEqual(
      atRiskFrom(own, ["room"])[0]?.assumptions.map(({ node, state }) => [node.id, state]),
      [["trust-in-peers", "unknown"]]
    )
  })

  it("forecasts what a room would change", () => {
    const own = new Map([
      ["room", "weak"],
      ["facilitators", "strong"]
    ] as const)
    assert.deepStrictEqual(
      ifOnly(own, new Map([["room", "strong"]])).changed.map(({ node, from, to }) => `${node}: ${from} to ${to}`),
      [
        "feel-less-alone: weak to strong",
        "people-who-come: weak to strong",
        "room: weak to strong",
        "stay-in-touch: weak to strong",
        "weekly-group: weak to strong"
      ]
    )
  })
})
