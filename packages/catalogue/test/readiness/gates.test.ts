import { itemsOf } from "@peerbridge/domain/readiness/Instrument"
import { wordingFor } from "@peerbridge/domain/readiness/Item"
import { type Stage, stages } from "@peerbridge/domain/readiness/Stage"
import { describe, expect, it } from "vitest"
import { frameworks } from "../../src/frameworks.ts"
import { gates } from "../../src/readiness/gates.ts"
import { readinessInstrument } from "../../src/readiness/readinessInstrument.ts"
import { sources } from "../../src/sources.ts"

const idsOf = (stage: Stage): ReadonlyArray<string> => gates.filter((gate) => gate.stage === stage).map(({ id }) => id)

const items = new Map(itemsOf(readinessInstrument).map((item) => [item.id, item]))

const opinions = gates.flatMap(({ id, stage, check }) => (check._tag === "Fact" ? [] : [{ id, stage, ...check }]))
const facts = gates.flatMap(({ id, check }) => (check._tag === "Opinion" ? [] : [{ id, ...check }]))

describe("the shipped gates", () => {
  it("are 41: 5, 13, 12 and 11, and none on exploring", () => {
    expect(gates).toHaveLength(41)
    expect(stages.map((stage) => idsOf(stage).length)).toEqual([0, 5, 13, 12, 11])
  })

  it("stand in the order of the stages", () => {
    expect(gates.map(({ id }) => id)).toEqual(stages.flatMap(idsOf))
  })

  it("have an id of their own each", () => {
    expect(new Set(gates.map(({ id }) => id)).size).toBe(gates.length)
  })

  it("are these, for ever: an id is never changed or used again", () => {
    expect(idsOf("preparing")).toEqual([
      "purpose",
      "named-lead",
      "lived-experience-planning",
      "post-planned",
      "hr-and-ppi"
    ])
    expect(idsOf("ready-to-welcome")).toEqual([
      "role-description",
      "funded-post",
      "team-session",
      "hopes-and-worries",
      "people-told",
      "induction-plan",
      "training-booked",
      "peer-supervision-arranged",
      "line-management-arranged",
      "case-supervision-arranged",
      "place-in-base",
      "matching-agreed",
      "own-records-private"
    ])
    expect(idsOf("embedding")).toEqual([
      "in-post",
      "trained-first",
      "induction-done",
      "peer-supervision-held",
      "no-lone-peer",
      "boundaries",
      "equal-voice",
      "team-meetings",
      "early-offer",
      "care-planning",
      "dates-agreed",
      "feedback-open"
    ])
    expect(idsOf("sustaining")).toEqual([
      "permanent-posts",
      "band",
      "supervision-year",
      "appraisal",
      "next-step",
      "peer-leadership",
      "evaluation",
      "people-heard",
      "co-production-lasting",
      "care-planning-lasting",
      "commitment"
    ])
  })
})

const inWords = (voices: ReadonlyArray<ReadonlyArray<string>>): string =>
  voices.map((oneIsEnough) => oneIsEnough.join(" or ")).join(" and ")

describe("a gate that stands on opinion", () => {
  it("needs this level, on this item, from these voices", () => {
    expect(opinions.map(({ id, item, minimum, voices }) => [id, item, minimum, inWords(voices)])).toEqual([
      ["purpose", "purpose-shared", 2, "clinician or commissioner"],
      ["lived-experience-planning", "co-production", 2, "peer-support-worker"],
      ["role-description", "role-description", 3, "peer-support-worker and clinician"],
      ["hopes-and-worries", "hopes-and-worries", 2, "clinician"],
      ["people-told", "people-told", 2, "service-user"],
      ["peer-supervision-arranged", "peer-supervision", 3, "peer-support-worker"],
      ["place-in-base", "team-base", 3, "peer-support-worker"],
      ["matching-agreed", "who-works-with-whom", 3, "peer-support-worker or clinician"],
      ["boundaries", "story-and-boundaries", 2, "peer-support-worker"],
      ["equal-voice", "equal-voice", 2, "peer-support-worker"],
      ["team-meetings", "team-meetings", 3, "clinician and manager"],
      ["early-offer", "early-offer", 2, "service-user"],
      ["care-planning", "care-planning", 2, "peer-support-worker and clinician"],
      ["feedback-open", "feedback-acted-on", 2, "service-user"],
      ["next-step", "progression", 2, "peer-support-worker"],
      ["co-production-lasting", "co-production", 3, "peer-support-worker and service-user"],
      ["care-planning-lasting", "care-planning", 3, "peer-support-worker and service-user"]
    ])
  })

  it("is checked against records as well in four cases", () => {
    const both = gates.filter(({ check }) => check._tag === "OpinionAndFact").map(({ id }) => id)
    expect(both).toEqual(["role-description", "peer-supervision-arranged", "place-in-base", "next-step"])
  })

  it("asks for level 2 or 3, never 4", () => {
    for (const { id, minimum } of opinions) expect([2, 3], id).toContain(minimum)
  })

  it.each(opinions)("$id names an item that everyone it must hear is asked", ({ item, voices }) => {
    const found = items.get(item)
    expect(found).toBeDefined()
    if (found === undefined) return
    for (const oneIsEnough of voices) {
      for (const perspective of oneIsEnough) expect(wordingFor(found, perspective), perspective).toBeDefined()
    }
  })

  it.each(opinions)("$id is asked about while the team is still on its way to that stage", ({ item, stage }) => {
    const askedFrom = items.get(item)?.askedFrom
    expect(askedFrom).toBeDefined()
    if (askedFrom === undefined) return
    expect(stages.indexOf(askedFrom)).toBeLessThan(stages.indexOf(stage))
  })

  it.each(opinions)("$id can be answered at its level by each voice it needs", ({ item, minimum, voices }) => {
    for (const perspective of voices.flat()) {
      const wording = items.get(item)
      if (wording === undefined) continue
      expect(wordingFor(wording, perspective)?.levels[minimum] ?? null, perspective).not.toBeNull()
    }
  })
})

describe("a gate that stands on a fact", () => {
  it("says it in one plain sentence that can be true or not", () => {
    for (const { id, statement } of facts) expect(statement, id).toMatch(/^[A-Z][^.?!]*\.$/)
  })

  it("is the only kind an item can be checked against", () => {
    const factIds = facts.map(({ id }) => id)
    for (const item of items.values()) {
      for (const fact of item.facts) expect(factIds, item.id).toContain(fact)
    }
  })
})

describe("every gate", () => {
  it("cites documents we have, sub-themes by their full name and conditions by their heading", () => {
    const subThemes = frameworks.subThemes.map(({ name }) => name)
    const conditions = [...frameworks.conditions.map(({ name }) => name), "Quotation"]
    for (const { id, provenance } of gates) {
      for (const { source, at } of provenance.flatMap(({ citations = [] }) => citations)) {
        expect(
          sources.map((known) => known.id),
          id
        ).toContain(source)
        if (at.subTheme !== undefined) expect(subThemes, id).toContain(at.subTheme)
        if (source === "conditions" && at.section === undefined) expect(conditions, id).toContain(at.part)
      }
    }
  })

  it("keeps to the words we say", () => {
    const avoided =
      /\b(SU|DNA|sufferers?|non-engaging|disengaged|failed|low functioning|high risk|professionals?|patients?(?! and public involvement))\b/
    for (const gate of gates) {
      expect(JSON.stringify([gate.title, gate.check, gate.nextStep]), gate.id).not.toMatch(avoided)
    }
  })

  it("says what is true when it is met, without a full stop", () => {
    for (const { id, title } of gates) expect(title, id).not.toMatch(/[.?!]$/)
  })
})
