import type { Citation } from "@peerbridge/domain/provenance/Provenance"
import { describeLocator } from "@peerbridge/domain/provenance/Locator"
import { itemsOf } from "@peerbridge/domain/readiness/Instrument"
import type { Item } from "@peerbridge/domain/readiness/Item"
import { describe, expect, it } from "vitest"
import { frameworks } from "../../src/frameworks.ts"
import { readinessInstrument } from "../../src/readiness/readinessInstrument.ts"
import { sources } from "../../src/sources.ts"

const items = itemsOf(readinessInstrument)

const citationsOf = (item: Item): ReadonlyArray<Citation> => item.provenance.flatMap(({ citations = [] }) => citations)

/** How many entries each list of the logic model has, by the name we cite it under. */
const logicModel: Readonly<Record<string, number>> = {
  Inputs: 9,
  Activities: 11,
  Reach: 8,
  "Short outcomes": 7,
  "Medium outcomes": 7,
  "Long outcomes": 7,
  Assumptions: 6,
  "External factors": 6
}

const subThemeNames = frameworks.subThemes.map(({ name }) => name)
const conditionNames = frameworks.conditions.map(({ name }) => name)

describe("where an item comes from", () => {
  it.each(items)("$id names documents we have, and a place in each", (item) => {
    for (const { source, at } of citationsOf(item)) {
      expect(sources.map(({ id }) => id)).toContain(source)
      expect(describeLocator(at)).not.toBe("")
    }
  })

  it.each(items)("$id cites sub-themes by their full name, because their printed numbers collide", (item) => {
    for (const { source, at } of citationsOf(item)) {
      if (at.subTheme !== undefined) expect(subThemeNames).toContain(at.subTheme)
      if (source === "lamont-2025") expect(at.section ?? "").not.toMatch(/^\d+\.\d+\.\d+$/)
    }
  })

  it.each(items)("$id cites the logic model by a list and an entry that exist", (item) => {
    for (const { source, at } of citationsOf(item)) {
      if (source !== "logic-model") continue
      const count = logicModel[at.part ?? ""]
      expect(count, at.part).toBeDefined()
      if (count !== undefined) expect(at.entry ?? 0).toSatisfy((entry: number) => entry >= 1 && entry <= count)
    }
  })

  it.each(items)("$id cites a condition by its heading", (item) => {
    for (const { source, at } of citationsOf(item)) {
      if (source !== "conditions" || at.section !== undefined) continue
      expect([...conditionNames, "Quotation"]).toContain(at.part)
    }
  })

  it.each(items)(
    "$id says in which place each condition, tip and recommendation it is linked to can be read",
    (item) => {
      const linked = [
        ...frameworks.conditions.filter(({ id }) => item.links.conditions.includes(id)),
        ...frameworks.tips.filter(({ id }) => item.links.tips.includes(id)),
        ...frameworks.recommendations.filter(({ id }) => item.links.recommendations.includes(id))
      ]
      for (const { citation, name } of linked) expect(citationsOf(item), name).toContainEqual(citation)
    }
  )

  it("is called stated with the study's theory only for its theory paragraph", () => {
    for (const item of items) {
      for (const provenance of item.provenance) {
        if (provenance._tag !== "Stated" || provenance.strength !== "theory") continue
        for (const { source, at } of provenance.citations) {
          expect([source, at.section, at.part], item.id).toEqual(["lamont-2025", "9.1", undefined])
        }
      }
    }
  })

  it("is called a single voice only where one person is quoted, and then says which", () => {
    for (const item of items) {
      for (const provenance of item.provenance) {
        if (provenance._tag !== "Stated") continue
        for (const { at } of provenance.citations) {
          expect(at.participant !== undefined, item.id).toBe(provenance.strength === "single-voice")
        }
      }
    }
  })
})
