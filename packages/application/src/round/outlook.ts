import type { ByPerspective } from "@peerbridge/domain/readiness/ByPerspective"
import { defaultPolicy } from "@peerbridge/domain/readiness/release/Policy"
import type { EarlierTurnout } from "@peerbridge/domain/readiness/willBeShown"
import { Effect } from "effect"
import { type RoundOutcome, teamHistory } from "../results/teamHistory.ts"
import { today } from "../time/today.ts"
import { checkOpening } from "./open.ts"
import { roundFor, type RoundReference } from "./rounds.ts"

/**
 * What the set-up page needs beside the draft: the smallest group that will be shown, how many of each group answered when it was
 * last shown, the stage reached (which questions to ask), and today.
 */
export const roundOutlook = Effect.fn("roundOutlook")(function* (reference: RoundReference) {
  const { team } = yield* roundFor("round.manage", reference)
  const { rounds, stage } = yield* teamHistory(team)
  return { k: defaultPolicy.k, earlier: lastTurnouts(rounds), reached: stage.reached, today: yield* today }
})

/** Of groups that were shown only: how many of another answered stays untold. */
const lastTurnouts = (rounds: ReadonlyArray<RoundOutcome>): ByPerspective<EarlierTurnout> =>
  Object.fromEntries(
    rounds.flatMap(({ round, stored, units }) =>
      units.flatMap(({ perspective, release }) => {
        const invited = round.setUp.groups[perspective]?.invited
        return release._tag === "Withheld" || invited === undefined
          ? []
          : [[perspective, { round: stored.number, n: release.n, invited }]]
      })
    )
  )

/** Whether the draft could be opened today as it stands; fails as opening would, and changes nothing. */
export const tryOpening = Effect.fn("tryOpening")(function* (reference: RoundReference) {
  const { stored, team } = yield* roundFor("round.manage", reference)
  yield* checkOpening(stored, team)
})
