import { CalendarDate } from "../../src/calendar/CalendarDate.ts"
import type { Consensus } from "../../src/readiness/Consensus.ts"
import type { FactAnswer } from "../../src/readiness/Fact.ts"
import type { Gate, Minimum, Voices } from "../../src/readiness/Gate.ts"
import type { Level } from "../../src/readiness/Level.ts"
import type { Perspective } from "../../src/readiness/Perspective.ts"
import type { Stage } from "../../src/readiness/Stage.ts"

export const day = (text: string) => CalendarDate.make(text)

const words = (id: string, stage: Stage) => ({
  id,
  stage,
  title: `${id} holds`,
  nextStep: `Do ${id}`,
  provenance: [{ _tag: "Policy", reason: "made for a test" }] as const
})

export const factGate = (id: string, stage: Stage = "preparing"): Gate => ({
  ...words(id, stage),
  check: { _tag: "Fact", statement: `${id} is so` }
})

export const opinionGate = (
  id: string,
  voices: Voices,
  minimum: Minimum = 3,
  stage: Stage = "preparing",
  item = id
): Gate => ({
  ...words(id, stage),
  check: { _tag: "Opinion", item, minimum, voices }
})

export const bothGate = (
  id: string,
  voices: Voices,
  minimum: Minimum = 3,
  stage: Stage = "preparing",
  item = id
): Gate => ({
  ...words(id, stage),
  check: { _tag: "OpinionAndFact", item, minimum, voices, statement: `${id} is so` }
})

export const fact = (answer: FactAnswer["answer"], more: Partial<FactAnswer> = {}): FactAnswer => ({
  answer,
  asOf: day("2026-05-14"),
  from: "tick",
  ...more
})

const meeting = (item: string, round: number, present: ReadonlyArray<Perspective>) => ({
  item,
  round,
  on: day("2026-10-09"),
  reason: "we talked it through",
  dissent: [],
  version: 1,
  present: Object.fromEntries(present.map((perspective) => [perspective, 2]))
})

export const agreed = (item: string, level: Level, round: number, present: ReadonlyArray<Perspective>): Consensus => ({
  _tag: "AgreedLevel",
  level,
  ...meeting(item, round, present)
})

export const noAgreement = (item: string, round: number, present: ReadonlyArray<Perspective>): Consensus => ({
  _tag: "NoAgreement",
  ...meeting(item, round, present)
})
