import { progressOf } from "@peerbridge/domain/readiness/release/progress"
import type { Progress } from "@peerbridge/domain/readiness/release/progress"
import type { Perspective } from "@peerbridge/domain/readiness/Perspective"
import { invitedGroups } from "@peerbridge/domain/readiness/RoundSetUp"
import { Effect, Option } from "effect"
import { Sent } from "../ports/Answering.ts"
import { keyOf, type StoredRound } from "../ports/Rounds.ts"
import { Transactions } from "../ports/Transactions.ts"
import { today } from "../time/today.ts"
import { roundFor, type RoundReference } from "./rounds.ts"

/**
 * How far answering has come, group by group: "not enough yet" below `k`, and counted once a day, so that nobody can watch
 * who is answering.
 */
export const roundProgress = Effect.fn("roundProgress")(function* (reference: RoundReference) {
  const { stored } = yield* roundFor("round.manage", reference)
  if (stored.round._tag === "Draft" || stored.round._tag === "Revealed") return []
  const transactions = yield* Transactions
  return yield* transactions.run(
    Effect.forEach(invitedGroups(stored.round.setUp), (perspective) =>
      Effect.map(progressToday(stored, perspective), (progress) => ({ perspective, progress }))
    )
  )
})

const progressToday = Effect.fn("progressToday")(function* (stored: StoredRound, perspective: Perspective) {
  const key = keyOf(stored)
  const day = yield* today
  const sent = yield* Sent
  const counted = yield* sent.progress(key, perspective)
  if (Option.isSome(counted) && counted.value.on === day) return shown(counted.value.count)
  const tallies = yield* sent.tallies(key, perspective)
  if (Option.isNone(tallies) || stored.round._tag === "Draft") return shown(0)
  const progress = progressOf(tallies.value.voiced, tallies.value.rest, stored.round.policy)
  yield* sent.putProgress(key, perspective, day, progress._tag === "Enough" ? progress.responses : 0)
  return progress
})

/** Below `k` nothing is stored but 0, so what is kept tells no more than what is shown. */
const shown = (count: number): Progress =>
  count === 0 ? { _tag: "NotEnoughYet" } : { _tag: "Enough", responses: count }
