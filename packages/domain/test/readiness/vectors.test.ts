/// <reference types="vite/client" />
import { assert, describe, it } from "@effect/vitest"
import { agendaOf } from "../../src/readiness/agenda.ts"
import { type Agreement, agreementOfLevels } from "../../src/readiness/agreement.ts"
import type { ByPerspective } from "../../src/readiness/ByPerspective.ts"
import { compareItem, type Comparison } from "../../src/readiness/compareItem.ts"
import type { Consensus } from "../../src/readiness/Consensus.ts"
import type { FactAnswer } from "../../src/readiness/Fact.ts"
import { Gate, type Minimum, type Voices } from "../../src/readiness/Gate.ts"
import { gateStanding } from "../../src/readiness/gateStanding.ts"
import type { GateState } from "../../src/readiness/GateState.ts"
import { itemStateOf } from "../../src/readiness/itemState.ts"
import type { Level } from "../../src/readiness/Level.ts"
import { type MixChange, mixChanged } from "../../src/readiness/mixChanged.ts"
import { permutationTest } from "../../src/readiness/permutation.ts"
import { type Perspective, perspectives } from "../../src/readiness/Perspective.ts"
import { positionOf } from "../../src/readiness/position.ts"
import type { ItemPicture } from "../../src/readiness/release/ItemPicture.ts"
import { sectionFigure, type SectionFigure } from "../../src/readiness/sectionFigure.ts"
import { CalendarDate } from "../../src/calendar/CalendarDate.ts"
import { pictureOfVector } from "./pictures.ts"

/** The reference vectors: every file of the folder whose `function` is one of these. */
type Kind = { readonly kind: string }
type Pictures = ByPerspective<Kind>

const picturesOf = (pictures: Pictures): ByPerspective<ItemPicture> =>
  Object.fromEntries(Object.entries(pictures).map(([perspective, picture]) => [perspective, pictureOfVector(picture)]))

const today = CalendarDate.make("2026-11-22")

const ours = {
  position: ({ item }: { readonly item: Kind }) => positionOf(pictureOfVector(item)) ?? null,

  section: ({ items }: { readonly items: ReadonlyArray<Kind> }) => {
    const figure: SectionFigure = sectionFigure(items.map(pictureOfVector))
    switch (figure._tag) {
      case "Figure":
        return { kind: "section", value: figure.value, scored: figure.scored, asked: figure.asked }
      case "Insufficient":
        return { kind: "insufficient", scored: figure.scored, asked: figure.asked }
      case "OneItem":
        return { kind: "one-item", item: positionOf(figure.picture) ?? null }
      case "NotApplicable":
      case "NotAsked":
        return { kind: "insufficient", scored: 0, asked: 0 }
    }
  },

  itemState: ({
    agreed,
    released
  }: {
    readonly released: ReadonlyArray<Kind> | Pictures
    readonly agreed: Level | null
  }) =>
    itemStateOf(
      picturesOf(
        Array.isArray(released)
          ? Object.fromEntries(released.map((picture, index) => [perspectives[index], picture]))
          : released
      ),
      agreed ?? undefined
    ).state,

  agenda: ({
    items
  }: {
    readonly items: Readonly<
      Record<string, { readonly released: Pictures; readonly agreeAgain?: boolean; readonly metDivided?: boolean }>
    >
  }) => {
    const agenda = agendaOf(
      Object.entries(items).map(([item, { agreeAgain = false, metDivided = false, released }]) => ({
        item,
        pictures: picturesOf(released),
        agreeAgain,
        metButDivided: metDivided,
        recordsDisagree: false
      }))
    )
    return { agenda: agenda.lines.map(({ item }) => item), talkAboutIt: agenda.talkAboutIt.map(({ item }) => item) }
  },

  agreement: ({ levels }: { readonly levels: ReadonlyArray<number> }) => {
    const { word: _word, ...figures } = agreementOfLevels(levels) ?? ({} as Partial<Agreement>)
    return figures
  },

  permutation: ({
    after,
    before
  }: {
    readonly before: ReadonlyArray<number>
    readonly after: ReadonlyArray<number>
  }) => {
    const test = permutationTest(before, after)
    return test === undefined ? null : { p: test.p, A: test.a }
  },

  mixChanged: ({
    declaredNew = false,
    invited1,
    invited2,
    n1,
    n2
  }: {
    readonly n1: number
    readonly n2: number
    readonly invited1?: number | null
    readonly invited2?: number | null
    readonly declaredNew?: boolean
  }) =>
    mixChanged({ n: n1, invited: invited1 ?? undefined }, { n: n2, invited: invited2 ?? undefined }, declaredNew) ??
    null,

  compare: ({
    after,
    before,
    mix
  }: {
    readonly before: Kind
    readonly after: Kind
    readonly mix: MixChange | null
  }) => {
    const comparison: Comparison = compareItem({
      before: pictureOfVector(before),
      after: pictureOfVector(after),
      sameQuestion: true,
      mix: mix ?? undefined
    })
    const kinds = { Higher: "higher", Lower: "lower", NoClearChange: "no-clear-change" } as const
    switch (comparison._tag) {
      case "CannotCompare":
        return {
          kind: "cannot-compare",
          reason: comparison.reason._tag === "MixChanged" ? `mix-${comparison.reason.how}` : "no-position"
        }
      case "Described":
        return { kind: "described", before: shortOf(before), after: shortOf(after), test: "none" }
      default:
        return { kind: kinds[comparison._tag], p: comparison.p, A: comparison.a, test: "permutation" }
    }
  },

  gate: ({
    agreed,
    fact,
    invited,
    kind,
    minimum,
    names,
    released
  }: {
    readonly kind: "F" | "O" | "F+O"
    readonly minimum: Minimum
    readonly names: Voices | readonly []
    readonly invited: ReadonlyArray<Perspective>
    readonly released: Pictures
    readonly agreed: { readonly level: Level; readonly present: ReadonlyArray<Perspective> } | null
    readonly fact: boolean | null
  }) => {
    const opinion = { item: "the-item", minimum, voices: names }
    const words = { statement: "It is so" }
    const gate = Gate.make({
      id: "the-gate",
      stage: "preparing",
      title: "It is so",
      check: Gate.fields.check.make(
        kind === "F"
          ? { _tag: "Fact", ...words }
          : kind === "O"
            ? ({ _tag: "Opinion", ...opinion } as never)
            : ({ _tag: "OpinionAndFact", ...opinion, ...words } as never)
      ),
      nextStep: "Do it",
      provenance: [{ _tag: "Policy", reason: "a vector" }]
    })
    const consensus: Consensus | undefined =
      agreed === null
        ? undefined
        : {
            _tag: "AgreedLevel",
            item: "the-item",
            round: 1,
            on: today,
            reason: "we said so",
            dissent: [],
            version: 1,
            level: agreed.level,
            present: Object.fromEntries(agreed.present.map((perspective) => [perspective, 1]))
          }
    const record: FactAnswer | undefined =
      fact === null ? undefined : { answer: fact ? "yes" : "no", asOf: today, from: "tick" }
    return stateWords[
      gateStanding(gate, { round: 1, invited, pictures: picturesOf(released), consensus, fact: record }).state
    ]
  }
}

const stateWords: Readonly<Record<GateState, string>> = {
  Met: "met",
  NotMet: "not-met",
  NotAssessed: "not-assessed",
  ByRecordOnly: "by-record-only",
  Contradicted: "contradicted"
}

const shortOf = (picture: Kind & { readonly band?: string; readonly bands?: ReadonlyArray<number> }) =>
  picture.kind === "most" ? { most: picture.band } : { counts: picture.bands }

interface Vector {
  readonly id: string
  readonly function: string
  readonly input: never
  readonly output: unknown
  readonly note?: string
}

const vectors: ReadonlyArray<Vector> = Object.values(
  import.meta.glob<Vector>("../vectors/measurement/*.json", { eager: true, import: "default" })
)

const assertSame = (actual: unknown, expected: unknown, path: string): void => {
  if (typeof actual === "number" && typeof expected === "number") {
    assert.approximately(actual, expected, 1e-9, path)
  } else if (isRecord(actual) && isRecord(expected)) {
    assert.deepStrictEqual(Object.keys(actual).toSorted(), Object.keys(expected).toSorted(), path)
    for (const key of Object.keys(expected)) assertSame(actual[key], expected[key], `${path}.${key}`)
  } else assert.deepStrictEqual(actual, expected, path)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

describe("reference vectors for measurement", () => {
  for (const [name, run] of Object.entries(ours) as ReadonlyArray<[string, (input: never) => unknown]>) {
    const cases = vectors.filter((vector) => vector.function === name)
    it(`there are some for ${name}`, () => assert.isAbove(cases.length, 0))
    for (const vector of cases) {
      it(`${vector.id}${vector.note === undefined || vector.note === "" ? "" : `: ${vector.note}`}`, () =>
        assertSame(run(vector.input), vector.output, vector.id))
    }
  }
})

interface RwgVector {
  readonly id: string
  readonly input: {
    readonly scale_points: number
    readonly scale_min: number
    readonly groups: ReadonlyArray<{ readonly group: string; readonly responses: ReadonlyArray<readonly [number]> }>
  }
  readonly output: {
    readonly per_group: ReadonlyArray<{
      readonly group: string
      readonly item_variances: readonly [number]
      readonly rwg_truncated: number
      readonly rwg_star_lindell_untruncated: number
      readonly ad_median: number
    }>
  }
}

describe("r_wg as R computes it", () => {
  const files = import.meta.glob<RwgVector>("../vectors/agreement/rwg-single-*.json", {
    eager: true,
    import: "default"
  })
  for (const { id, input, output } of Object.values(files).filter(({ input }) => input.scale_points === 5)) {
    for (const [index, { group, responses }] of input.groups.entries()) {
      it(`${id}, group ${group}`, () => {
        const counts = [0, 1, 2, 3, 4].map(
          (level) => responses.filter(([answer]) => answer - input.scale_min === level).length
        )
        const ours = agreementOfLevels(counts)
        const expected = output.per_group[index]
        assert.approximately(ours?.variance ?? NaN, expected?.item_variances[0] ?? NaN, 1e-9)
        assert.approximately(ours?.rwg ?? NaN, expected?.rwg_truncated ?? NaN, 1e-9)
        assert.approximately(ours?.rwgRaw ?? NaN, expected?.rwg_star_lindell_untruncated ?? NaN, 1e-9)
        assert.approximately(ours?.adMedian ?? NaN, expected?.ad_median ?? NaN, 1e-9)
      })
    }
  }
})
