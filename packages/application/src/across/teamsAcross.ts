import { acrossTeams } from "@peerbridge/domain/readiness/results/acrossTeams"
import { livedExperienceMark } from "@peerbridge/domain/readiness/results/groupsOf"
import { readinessOf } from "@peerbridge/domain/readiness/results/resultsOf"
import { Effect } from "effect"
import { requireTo } from "../access/Actor.ts"
import { findOrganisation } from "../organisation/organisations.ts"
import { Teams } from "../ports/Teams.ts"
import { evidenceOf, roundResults } from "../results/evidence.ts"
import { teamHistory } from "../results/teamHistory.ts"
import type { Team } from "../team/Team.ts"

/** What the teams of an organisation show side by side: the stage of each, and in how many teams a group says what. By name, never ranked. */
export const teamsAcross = Effect.fn("teamsAcross")(function* (organisation: string) {
  yield* requireTo("across.view", { organisation })
  const { name } = yield* findOrganisation(organisation)
  const teams = yield* Teams.use((all) => all.ofOrganisation(organisation))
  const known = yield* Effect.forEach(teams, standingOf)
  return {
    organisation: { id: organisation, name },
    teams: known.map(({ headline, latest, mark, name, progress, team }) => ({
      team,
      name,
      headline,
      progress,
      /** The round that is put beside those of other teams. */
      round: latest === undefined ? null : { number: latest.number, closedOn: latest.closedOn },
      livedExperienceMark: mark
    })),
    across: acrossTeams(known.map(({ latest, name, team }) => ({ team, name, round: latest?.results })))
  }
})

/** What an organisation's page, or the console, shows of its teams. */
export type TeamsAcross = Effect.Success<ReturnType<typeof teamsAcross>>

const standingOf = Effect.fn("standingOf")(function* (team: Team) {
  const history = yield* teamHistory(team)
  const { headline, progress } = readinessOf(evidenceOf(history), history.stage).stage
  const latest = history.rounds.at(-1)
  return {
    team: team.slug,
    name: team.name,
    headline,
    progress,
    mark: latest === undefined ? null : (livedExperienceMark(latest.round.setUp) ?? null),
    latest: latest && {
      number: latest.stored.number,
      closedOn: latest.round.closedOn,
      results: roundResults(latest)
    }
  }
})
