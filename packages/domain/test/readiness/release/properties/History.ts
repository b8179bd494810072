import type { Perspective } from "../../../../src/readiness/Perspective.ts"
import { defaultPolicy, type DisclosurePolicy } from "../../../../src/readiness/release/Policy.ts"
import { type Random, randomFrom } from "./random.ts"

/** The questions of these histories. */
export const questions = ["people-told", "role-description"]

/** One response: its answers as stored (`AnswerPack`), and whether the person chose to be heard alone. */
export interface Person {
  readonly says: string
  readonly voiced: boolean
}

export interface Reveal {
  readonly _tag: "Reveal"
  readonly team: string
  readonly round: string
  readonly perspective: Perspective
  readonly on: string
  /** Its people were told that a small group may be added up with other teams. */
  readonly told: boolean
  readonly policy: DisclosurePolicy
  readonly people: ReadonlyArray<Person>
}

export interface Pool {
  readonly _tag: "Pool"
  readonly perspective: Perspective
  /** Any day of the quarter. */
  readonly quarter: string
  readonly today: string
}

/** Everything that was asked of disclosure control in one organisation, in order. */
export type History = ReadonlyArray<Reveal | Pool>

/** A result as people get it. Which result it is (a group, its voices, a pool) and what it says. */
export interface Published {
  readonly result: string
  readonly says: string
}

/** A way to release: the real one, the model, or the model with a fault. */
export type System = (history: History) => ReadonlyArray<Published>

const quarters = ["2026-02-10", "2026-05-20"] as const
const policies = [defaultPolicy, defaultPolicy, { k: 7, countsFrom: 9, insiders: 2 }] as const

const person = (random: Random, mood: string): Person => ({
  says: questions
    .map(() => (random.chance(0.5) ? mood : random.pick(["0", "1", "2", "3", "4", "k", "r", "-"])))
    .join(""),
  voiced: random.chance(0.25)
})

const people = (random: Random): ReadonlyArray<Person> => {
  const mood = random.pick(["0", "2", "3", "4"])
  return Array.from({ length: random.chance(0.75) ? random.upTo(2) : random.upTo(9) }, () => person(random, mood))
}

/** Late answers and a lowered `k` come to a unit that was revealed already. */
const again = (random: Random, reveal: Reveal): Reveal => ({
  ...reveal,
  policy: random.chance(0.5) ? defaultPolicy : reveal.policy,
  people: random.chance(0.5) ? [...reveal.people, person(random, "1")] : reveal.people
})

const history = (random: Random): History => {
  const policy = random.pick(policies)
  const teams = Array.from({ length: 4 + random.upTo(2) }, (_, index) => `team-${index + 1}`)
  const reveals = teams.flatMap((team) =>
    (["peer-support-worker", "clinician"] as const).flatMap((perspective) =>
      quarters
        .filter(() => random.chance(0.85))
        .map((on): Reveal => ({
          _tag: "Reveal",
          team,
          round: `round of ${on}`,
          perspective,
          on,
          told: random.chance(0.9),
          policy,
          people: people(random)
        }))
    )
  )
  const pools = (["peer-support-worker", "clinician"] as const).flatMap((perspective) =>
    quarters.map((quarter): Pool => ({ _tag: "Pool", perspective, quarter, today: "2026-07-01" }))
  )
  return [
    ...random.shuffle(reveals),
    ...random
      .shuffle(reveals)
      .slice(0, 2)
      .map((reveal) => again(random, reveal)),
    ...random.shuffle(pools),
    ...random
      .shuffle(reveals)
      .slice(0, 2)
      .map((reveal) => again(random, reveal)),
    ...random.shuffle(pools).slice(0, 2)
  ]
}

/** The same histories for the real release and for every fault. */
export const histories = (count: number, seed = 1): ReadonlyArray<History> => {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => history(random))
}
