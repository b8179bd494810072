import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import type { Indicator } from "@peerbridge/domain/evaluation/Indicator"
import { everythingOn, type Hangings } from "@peerbridge/domain/logic-model/everythingOn"
import { ActionId } from "@peerbridge/domain/plan/Action"
import { actionAdded } from "@peerbridge/domain/plan/applyActionEvent"
import type { SuggestedAction } from "@peerbridge/domain/plan/SuggestedAction"
import type { Gate } from "@peerbridge/domain/readiness/Gate"
import type { Item } from "@peerbridge/domain/readiness/Item"
import { ours, published } from "./model.ts"

const item = (id: string, nodes: ReadonlyArray<string>, facts: ReadonlyArray<string> = []): Item => ({
  id,
  title: id,
  question: `${id}?`,
  askedFrom: "exploring",
  wordings: [{ perspective: "clinician", text: id, levels: ["no", "soon", "partly", "yes", "yes, and looked at"] }],
  evidence: ["a page"],
  links: { nodes, constructs: [], subThemes: [], conditions: [], tips: [], recommendations: [] },
  facts,
  provenance: [ours]
})

const gate = (id: string, check: Gate["check"]): Gate => ({
  id,
  stage: "preparing",
  title: id,
  check,
  nextStep: "Ask.",
  provenance: [ours]
})

const indicator = (id: string, nodes: Indicator["nodes"]): Indicator => ({
  id,
  name: id,
  question: `${id}?`,
  numerator: "some",
  denominator: "all",
  unit: "proportion",
  period: "quarter",
  direction: "up",
  level: "team",
  counts: "service",
  howCollected: "By hand.",
  shownApartBy: [],
  nodes,
  label: { framework: "re-aim", dimension: "reach" },
  lagMonths: 1,
  provenance: [ours]
})

const suggestion = (id: string, nodes: SuggestedAction["nodes"]): SuggestedAction => ({
  id,
  title: id,
  section: "the-role",
  items: ["role"],
  ownerRole: "team-lead",
  effort: "small",
  firstStep: "Ask.",
  why: "It helps.",
  nodes,
  gates: [],
  provenance: [ours]
})

const all: Hangings = {
  items: [item("role", ["clarity"], ["role-described"]), item("elsewhere", ["staff"])],
  gates: [
    gate("role-described", { _tag: "Fact", statement: "There is a description" }),
    gate("role-agreed", { _tag: "Opinion", item: "role", minimum: 3, voices: [["clinician"]] }),
    gate("staff-told", { _tag: "Opinion", item: "elsewhere", minimum: 3, voices: [["clinician"]] })
  ],
  indicators: [
    indicator("role-description-current", ["lasting"]),
    indicator("asked", ["clarity"]),
    indicator("other", ["staff"])
  ],
  suggested: [suggestion("write-it", ["clarity"]), suggestion("tell-them", ["staff"])],
  actions: ["clarity", "staff"].map((node) =>
    actionAdded({
      _tag: "ActionAdded",
      id: ActionId.make(`on-${node}`),
      origin: { _tag: "Own" },
      title: node,
      ownerRole: "team-lead",
      due: CalendarDate.make("2026-12-01"),
      items: [],
      gates: [],
      nodes: [node],
      on: CalendarDate.make("2026-11-21")
    })
  ),
  supervision: [
    { id: "no-peer-strand", nodes: ["clarity"] },
    { id: "ratio", nodes: ["staff"] }
  ]
}

const ids = (list: ReadonlyArray<{ readonly id: string }> | undefined) => list?.map(({ id }) => id)

describe("everything on a part", () => {
  const on = everythingOn(published, "clarity", all)

  it("is its items, gates, measures, actions and findings of supervision", () => {
    assert.strictEqual(on?.node.id, "clarity")
    assert.deepStrictEqual(ids(on?.items), ["role"])
    assert.deepStrictEqual(ids(on?.suggested), ["write-it"])
    assert.deepStrictEqual(ids(on?.actions), ["on-clarity"])
    assert.deepStrictEqual(ids(on?.supervision), ["no-peer-strand"])
  })
  it("has a gate where its item hangs, or an item whose facts name it", () => {
    assert.deepStrictEqual(ids(on?.gates), ["role-described", "role-agreed"])
  })
  it("has measures of the catalogue, and those attached in this model", () => {
    assert.deepStrictEqual(ids(on?.indicators), ["role-description-current", "asked"])
  })
  it("has its links, what threatens it and what they assume", () => {
    assert.deepStrictEqual(ids(on?.restsOn), ["staff-to-clarity"])
    assert.deepStrictEqual(ids(on?.leadsTo), ["clarity-to-normal"])
    assert.deepStrictEqual(ids(on?.assumes), ["clarity-if-open"])
    assert.deepStrictEqual(ids(everythingOn(published, "normal", all)?.threats), ["stigma-to-normal"])
  })
  it("on an assumption is every link that rests on it", () => {
    assert.deepStrictEqual(ids(everythingOn(published, "open-teams", all)?.assumes), ["clarity-if-open"])
  })
  it("is nothing for a part that is not there", () => {
    assert.isUndefined(everythingOn(published, "missing", all))
  })
})
