import { gatesOf } from "@peerbridge/domain/readiness/results/gatesOf"
import { followGates } from "@peerbridge/domain/readiness/StageRecord"
import { Effect, Equal } from "effect"
import { TeamRecords } from "../ports/TeamRecords.ts"
import type { StoredRound } from "../ports/Rounds.ts"
import type { Team } from "../team/Team.ts"
import { today } from "../time/today.ts"
import { evidenceOf } from "./evidence.ts"
import { teamHistory } from "./teamHistory.ts"

/** Lets the stored stage follow the gates after something changed; it can only rise. Inside the transaction of the change. */
export const followStage = Effect.fn("followStage")(function* (team: Team, asIf?: StoredRound) {
  const history = yield* teamHistory(team, asIf)
  const after = followGates(history.stage, gatesOf(evidenceOf(history)), yield* today)
  if (Equal.equals(after, history.stage)) return
  yield* TeamRecords.use((records) => records.putStage(team.organisation, team.id, after))
})
