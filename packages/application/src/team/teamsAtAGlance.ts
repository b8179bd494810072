import { gatesOf } from "@peerbridge/domain/readiness/results/gatesOf"
import { stageOf } from "@peerbridge/domain/readiness/stageOf"
import { teamNeed } from "@peerbridge/domain/readiness/teamNeed"
import { Effect } from "effect"
import type { Organisation } from "../organisation/Organisation.ts"
import { Rounds } from "../ports/Rounds.ts"
import { evidenceOf } from "../results/evidence.ts"
import { teamHistory } from "../results/teamHistory.ts"
import { today } from "../time/today.ts"
import type { Team } from "./Team.ts"
import { myTeams } from "./teams.ts"

/**
 * Every team the actor may see with its stage, its latest round and what it needs first, by organisation and name: teams are
 * never ranked.
 */
export const teamsAtAGlance = Effect.fn("teamsAtAGlance")(function* () {
  const organisations = yield* myTeams()
  const rows = yield* Effect.forEach(organisations, ({ organisation, teams }) =>
    Effect.forEach(teams, (team) => atAGlance(organisation, team))
  )
  return rows.flat()
})

const atAGlance = Effect.fn("atAGlance")(function* (organisation: Organisation, team: Team) {
  const [latest] = yield* Rounds.use((rounds) => rounds.ofTeam(team.organisation, team.id))
  const history = yield* teamHistory(team)
  const gates = gatesOf(evidenceOf(history))
  const { headline, holdingBack, next, progress, ...stage } = stageOf(gates, history.stage)
  const [first] = holdingBack
  return {
    team,
    organisation: { id: organisation.id, name: organisation.name },
    headline,
    /** The stage to work for, and how many of its gates are met. */
    towards: progress.find(({ stage: one }) => one === next) ?? null,
    /** The gate to work on first. */
    firstGate: gates.find(({ gate }) => gate.id === first?.gate.id) ?? null,
    round:
      latest === undefined
        ? null
        : { number: latest.number, state: latest.round._tag, closesOn: latest.round.setUp.closesOn },
    need: teamNeed({ latest: latest?.round, stage: { ...stage, holdingBack }, today: yield* today })
  }
})
