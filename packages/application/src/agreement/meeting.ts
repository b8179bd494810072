import { meetingOf } from "@peerbridge/domain/readiness/results/meetingOf"
import { NotRevealedYet } from "@peerbridge/domain/readiness/recordConsensus"
import { Effect } from "effect"
import { evidenceOf, roundResults } from "../results/evidence.ts"
import { teamHistory } from "../results/teamHistory.ts"
import { roundFor, type RoundReference } from "../round/rounds.ts"

/** What the team meeting of a round works through, in order, what it has settled, and which gates that moved. */
export const meeting = Effect.fn("meeting")(function* (reference: RoundReference) {
  const { stored, team } = yield* roundFor("results.view", reference)
  const history = yield* teamHistory(team)
  const outcome = history.rounds.find((one) => one.stored.id === stored.id)
  if (outcome === undefined) return yield* new NotRevealedYet()
  return {
    team: team.name,
    number: stored.number,
    meeting: meetingOf({ ...evidenceOf(history, stored.number), round: roundResults(outcome) })
  }
})
