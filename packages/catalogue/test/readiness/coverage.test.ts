import { itemsAskedOf, itemsOf } from "@peerbridge/domain/readiness/Instrument"
import { Construct, type Item } from "@peerbridge/domain/readiness/Item"
import { perspectives } from "@peerbridge/domain/readiness/Perspective"
import { describe, expect, it } from "vitest"
import { frameworks } from "../../src/frameworks.ts"
import { gates } from "../../src/readiness/gates.ts"
import { readinessInstrument } from "../../src/readiness/readinessInstrument.ts"
import logicModelNodes from "./logicModelNodes.json" with { type: "json" }
import sectionPlan from "./sectionPlan.json" with { type: "json" }

const items = itemsOf(readinessInstrument)
const { activities, assumptions, inputs, mediumOutcomesAskedAbout, shortOutcomes } = logicModelNodes

const ids = (entries: ReadonlyArray<{ readonly id: string }>): ReadonlyArray<string> => entries.map(({ id }) => id)

/** Every id that some item links to, in one kind of link. */
const reached = (kind: keyof Item["links"]): ReadonlySet<string> => new Set(items.flatMap((item) => item.links[kind]))

/** Each kind of link with the ids that exist for it. */
const known: ReadonlyArray<readonly [keyof Item["links"], ReadonlyArray<string>]> = [
  ["nodes", [...inputs, ...activities, ...assumptions, ...shortOutcomes, ...mediumOutcomesAskedAbout]],
  ["constructs", Construct.literals],
  ["subThemes", ids(frameworks.subThemes)],
  ["conditions", ids(frameworks.conditions)],
  ["tips", ids(frameworks.tips)],
  ["recommendations", ids(frameworks.recommendations)]
]

describe("the shipped questions", () => {
  it("are 38 items in 11 sections, in this order for ever", () => {
    expect(ids(readinessInstrument.sections)).toEqual([
      "purpose-and-leadership",
      "money-and-posts",
      "the-role",
      "preparing-the-team",
      "recruiting",
      "starting-well",
      "support-and-growth",
      "a-place-in-the-team",
      "meeting-people",
      "planning-and-deciding",
      "learning"
    ])
    expect(ids(items)).toEqual(ids(sectionPlan))
    expect(items).toHaveLength(38)
  })

  it("have an id of their own each", () => {
    expect(new Set(ids(items)).size).toBe(items.length)
  })

  it.each(sectionPlan)("$id stands in its section, asks whom it should and covers what it should", (planned) => {
    const section = readinessInstrument.sections.find((candidate) => ids(candidate.items).includes(planned.id))
    const item = items.find(({ id }) => id === planned.id)
    expect(section?.id).toBe(planned.section)
    expect(item?.wordings.map(({ perspective }) => perspective)).toEqual(planned.asked)
    for (const [kind] of known) {
      expect(item?.links[kind].toSorted(), kind).toEqual(planned.covers[kind].toSorted())
    }
  })

  it("ask nobody too much: at most 20, and at most 12 of service users and carers", () => {
    const asked = Object.fromEntries(
      perspectives.map((perspective) => [perspective, itemsAskedOf(readinessInstrument, perspective).length])
    )
    expect(asked).toEqual({
      "service-user": 11,
      carer: 8,
      "peer-support-worker": 20,
      clinician: 20,
      manager: 19,
      commissioner: 9
    })
  })

  it("wait, in about half of the cases, until a peer support worker is there or about to start", () => {
    const before = items.filter(({ askedFrom }) => askedFrom === "exploring" || askedFrom === "preparing")
    expect(before.length).toBeGreaterThanOrEqual(15)
    expect(before.length).toBeLessThanOrEqual(23)
  })

  it("give each perspective something to answer before the first peer support worker starts", () => {
    for (const perspective of perspectives) {
      const early = itemsAskedOf(readinessInstrument, perspective).filter(({ askedFrom }) => askedFrom === "exploring")
      expect(early.length, perspective).toBeGreaterThanOrEqual(1)
    }
  })
})

describe("between them the items reach", () => {
  it("every input, activity, assumption and short outcome of the logic model", () => {
    expect([inputs.length, activities.length, assumptions.length, shortOutcomes.length]).toEqual([9, 11, 6, 7])
  })

  it.each(known)("all there is of %s, and nothing that does not exist", (kind, existing) => {
    expect([...reached(kind)].toSorted()).toEqual(existing.toSorted())
  })
})

describe("an item", () => {
  it.each(items)("$id belongs to the constructs of its sub-themes", (item) => {
    const own = frameworks.subThemes
      .filter(({ id }) => item.links.subThemes.includes(id))
      .map(({ construct }) => construct)
    expect(item.links.constructs.toSorted()).toEqual([...new Set(own)].toSorted())
  })

  it.each(items)("$id is checked only against facts that exist, each once", (item) => {
    const facts = gates.filter(({ check }) => check._tag !== "Opinion").map(({ id }) => id)
    for (const fact of item.facts) expect(facts).toContain(fact)
    expect(new Set(item.facts).size).toBe(item.facts.length)
  })
})
