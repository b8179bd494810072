import { gates } from "@peerbridge/catalogue/readiness/gates"
import type { TeamEvidence } from "@peerbridge/domain/readiness/results/gatesOf"
import type { RoundResults } from "@peerbridge/domain/readiness/results/RoundResults"
import type { Effect } from "effect"
import type { RoundOutcome, teamHistory } from "./teamHistory.ts"

type History = Effect.Success<ReturnType<typeof teamHistory>>

/** A stored round as the domain reads it. */
export const roundResults = ({ instrument, round, stored, units }: RoundOutcome): RoundResults => ({
  number: stored.number,
  instrument,
  setUp: round.setUp,
  policy: round.policy,
  releases: Object.fromEntries(units.map(({ perspective, release }) => [perspective, release]))
})

/** All that is known of a team, as of one of its rounds: the latest unless a number is given. */
export const evidenceOf = ({ facts, rounds }: History, number?: number): TeamEvidence => {
  const looked = number === undefined ? rounds.at(-1) : rounds.find(({ stored }) => stored.number === number)
  return {
    gates,
    round: looked === undefined ? undefined : roundResults(looked),
    consensus: rounds.flatMap(({ consensus }) => consensus),
    facts
  }
}
