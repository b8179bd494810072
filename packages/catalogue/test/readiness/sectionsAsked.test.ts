import { itemsAskedInRound, sectionsAskedInRound } from "@peerbridge/domain/readiness/itemsOfRound"
import { perspectives } from "@peerbridge/domain/readiness/Perspective"
import { stages } from "@peerbridge/domain/readiness/Stage"
import { describe, expect, it } from "vitest"
import { readinessInstrument } from "../../src/readiness/readinessInstrument.ts"

describe("the sections a group is asked", () => {
  it.each(perspectives)(
    "hold every item a %s is asked at each stage, in printed order, and no empty section",
    (perspective) => {
      for (const askedAt of stages) {
        const sections = sectionsAskedInRound(readinessInstrument, { askedAt }, perspective)
        const items = itemsAskedInRound(readinessInstrument, { askedAt }, perspective)
        expect(sections.flatMap((section) => section.items.map(({ id }) => id))).toEqual(items.map(({ id }) => id))
        expect(sections.filter((section) => section.items.length === 0)).toEqual([])
      }
    }
  )
})
