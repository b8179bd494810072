import type { Consensus } from "@peerbridge/domain/readiness/Consensus"
import type { Instrument } from "@peerbridge/domain/readiness/Instrument"
import type { RevealedRound } from "@peerbridge/domain/readiness/Round"
import { startingRecord } from "@peerbridge/domain/readiness/StageRecord"
import { Effect, Option } from "effect"
import { instrumentOf } from "../answering/itemsAsked.ts"
import { Agreements } from "../ports/Agreements.ts"
import { type FrozenUnit, Releases } from "../ports/Releases.ts"
import { keyOf, Rounds, type StoredRound } from "../ports/Rounds.ts"
import { TeamRecords } from "../ports/TeamRecords.ts"
import type { Team } from "../team/Team.ts"

/** A revealed round with everything that was released or agreed in it. */
export interface RoundOutcome {
  readonly stored: StoredRound
  readonly round: RevealedRound
  readonly instrument: Instrument
  readonly units: ReadonlyArray<FrozenUnit>
  readonly consensus: ReadonlyArray<Consensus>
}

const outcomeOf = Effect.fn("outcomeOf")(function* (stored: StoredRound, round: RevealedRound) {
  const key = keyOf(stored)
  const outcome: RoundOutcome = {
    stored,
    round,
    instrument: instrumentOf(stored),
    units: yield* Releases.use((releases) => releases.ofRound(key)),
    consensus: yield* Agreements.use((agreements) => agreements.ofRound(key))
  }
  return outcome
})

/**
 * Everything stages and results stand on: the team's revealed rounds (the earliest first), what is ticked as already true, and
 * the stage reached. `asIf` stands in for the stored round of its id, for one that is being revealed right now.
 */
export const teamHistory = Effect.fn("teamHistory")(function* (
  team: Pick<Team, "organisation" | "id">,
  asIf?: StoredRound
) {
  const stored = yield* Rounds.use((rounds) => rounds.ofTeam(team.organisation, team.id))
  const current = stored.map((one) => (one.id === asIf?.id ? asIf : one)).toReversed()
  const outcomes = yield* Effect.forEach(current, (one) =>
    one.round._tag === "Revealed" ? Effect.map(outcomeOf(one, one.round), (outcome) => [outcome]) : Effect.succeed([])
  )
  const records = yield* TeamRecords
  return {
    rounds: outcomes.flat(),
    facts: (yield* records.facts(team.organisation, team.id)).answers,
    stage: Option.getOrElse(yield* records.stage(team.organisation, team.id), () => startingRecord)
  }
})
