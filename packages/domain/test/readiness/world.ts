import type { ByPerspective } from "../../src/readiness/ByPerspective.ts"
import type { Instrument } from "../../src/readiness/Instrument.ts"
import type { Construct, Item, LevelSentences } from "../../src/readiness/Item.ts"
import type { Perspective } from "../../src/readiness/Perspective.ts"
import { thawRelease } from "../../src/readiness/release/frozenRelease.ts"
import type { ItemPicture } from "../../src/readiness/release/ItemPicture.ts"
import { defaultPolicy } from "../../src/readiness/release/Policy.ts"
import type { UnitRelease } from "../../src/readiness/release/UnitRelease.ts"
import type { RoundResults } from "../../src/readiness/results/RoundResults.ts"
import type { RoundSetUp } from "../../src/readiness/RoundSetUp.ts"
import type { Stage } from "../../src/readiness/Stage.ts"
import { day } from "./gates.ts"

const allLevels: LevelSentences = ["None", "Planned", "Some", "All", "Reviewed"]

/** A made-up item asked of some groups. */
export const itemOf = (
  id: string,
  groups: readonly [Perspective, ...Array<Perspective>],
  more: {
    readonly askedFrom?: Stage
    readonly constructs?: ReadonlyArray<Construct>
    readonly levels?: LevelSentences
    readonly text?: string
  } = {}
): Item => {
  const [first, ...others] = groups.map((perspective) => ({
    perspective,
    text: more.text ?? `How is ${id}?`,
    levels: more.levels ?? allLevels
  }))
  if (first === undefined) throw new Error("an item is asked of somebody")
  return {
    id,
    title: `About ${id}`,
    question: `How is ${id}?`,
    askedFrom: more.askedFrom ?? "exploring",
    wordings: [first, ...others],
    evidence: ["a paper"],
    links: {
      nodes: [],
      constructs: more.constructs ?? [],
      subThemes: [],
      conditions: [],
      tips: [],
      recommendations: []
    },
    facts: [],
    provenance: [{ _tag: "Policy", reason: "made for a test" }]
  }
}

export const instrumentOf = (
  sections: Readonly<Record<string, readonly [Item, ...Array<Item>]>>,
  version = "1.0"
): Instrument => {
  const [first, ...others] = Object.entries(sections).map(([id, items]) => ({
    id,
    title: `Section ${id}`,
    about: "A test.",
    items
  }))
  if (first === undefined) throw new Error("an instrument has a section")
  return { id: "readiness", version, title: "Readiness", sections: [first, ...others] }
}

/** A group that is shown. */
export const shown = (n: number, items: Readonly<Record<string, ItemPicture>>): UnitRelease =>
  thawRelease(JSON.stringify({ _tag: "Released", n, items }))

/** A group that is not, with what those who chose to be heard by role said. */
export const withheld = (
  asked: ReadonlyArray<string>,
  voices: Readonly<Record<string, ReadonlyArray<unknown>>> = {}
): UnitRelease => thawRelease(JSON.stringify({ _tag: "Withheld", asked, voices }))

/** A revealed round: each group with how many were invited and what was released. */
export const roundOf = (
  instrument: Instrument,
  groups: ByPerspective<readonly [invited: number, release: UnitRelease]>,
  more: {
    readonly number?: number
    readonly setUp?: Partial<RoundSetUp>
    readonly mostlyNew?: ReadonlyArray<Perspective>
  } = {}
): RoundResults => {
  const entries = Object.entries(groups) as ReadonlyArray<[Perspective, readonly [number, UnitRelease]]>
  return {
    number: more.number ?? 1,
    instrument,
    setUp: {
      instrument: { id: instrument.id, version: instrument.version },
      askedAt: "sustaining",
      closesOn: day("2026-09-30"),
      groups: Object.fromEntries(
        entries.map(([perspective, [invited]]) => [
          perspective,
          { invited, mostlyNew: more.mostlyNew?.includes(perspective) ?? false, links: "each" as const }
        ])
      ),
      smallGroups: ["agree-together"],
      livedExperienceFromElsewhere: false,
      ...more.setUp
    },
    policy: defaultPolicy,
    releases: Object.fromEntries(entries.map(([perspective, [, release]]) => [perspective, release]))
  }
}
