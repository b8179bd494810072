import { unpackAnswers } from "@peerbridge/domain/readiness/AnswerPack"
import { revealRound } from "@peerbridge/domain/readiness/moveRound"
import type { Perspective } from "@peerbridge/domain/readiness/Perspective"
import { emptyLedger } from "@peerbridge/domain/readiness/release/Ledger"
import { releaseUnit } from "@peerbridge/domain/readiness/release/releaseUnit"
import { emptyTally } from "@peerbridge/domain/readiness/release/Tally"
import type { RevealedRound } from "@peerbridge/domain/readiness/Round"
import { invitedGroups, mayBePooled } from "@peerbridge/domain/readiness/RoundSetUp"
import { Effect, Option, Schema } from "effect"
import { itemsAskedIn } from "../answering/itemsAsked.ts"
import { Drafts, Sent } from "../ports/Answering.ts"
import { Releases } from "../ports/Releases.ts"
import { keyOf, type StoredRound } from "../ports/Rounds.ts"
import { followStage } from "../results/followStage.ts"
import { today } from "../time/today.ts"
import { overwriteDeleted, oweOverwriting } from "./overwriteDeleted.ts"
import { changeRound, RoundReference } from "./rounds.ts"

export const RevealRound = Schema.Struct({ ...RoundReference.fields, version: Schema.Natural })

/**
 * Shows the results, once and for ever: each group is released or withheld and frozen, and what is not needed any more is
 * deleted and overwritten: drafts, voices, tallies, and the notes of groups that are not shown.
 */
export const showResults = Effect.fn("showResults")(function* (command: typeof RevealRound.Type) {
  const day = yield* today
  const revealed = yield* changeRound(command, "show results", (round, team, stored) =>
    Effect.gen(function* () {
      const next = yield* Effect.fromResult(revealRound(round, day))
      for (const perspective of invitedGroups(next.setUp)) yield* revealUnit(stored, next, perspective)
      const key = keyOf(stored)
      yield* Sent.use((sent) => sent.removeVoices(key))
      yield* Drafts.use((drafts) => drafts.endOfRound(key))
      yield* followStage(team, { ...stored, round: next })
      yield* oweOverwriting(stored.id)
      return next
    })
  )
  yield* overwriteDeleted()
  return revealed
})

const revealUnit = Effect.fn("revealUnit")(function* (
  stored: StoredRound,
  round: RevealedRound,
  perspective: Perspective
) {
  const key = keyOf(stored)
  const sent = yield* Sent
  const tallies = Option.getOrThrow(yield* sent.tallies(key, perspective))
  const items = itemsAskedIn(stored, perspective).map(({ id }) => id)
  const voices = yield* Effect.forEach(yield* sent.voicesOf(key, perspective), ({ answers, id }) =>
    Effect.orDie(
      Effect.map(Effect.fromResult(unpackAnswers(items, answers)), (unpacked) => ({ id, answers: unpacked }))
    )
  )
  const pooled = mayBePooled(round.setUp, perspective)
  const { release } = releaseUnit(
    {
      key: { team: stored.team, round: stored.id, perspective },
      instrument: `${round.setUp.instrument.id} ${round.setUp.instrument.version}`,
      revealedOn: round.revealedOn,
      pooled,
      voiced: tallies.voiced,
      rest: tallies.rest,
      voices
    },
    round.policy,
    emptyLedger
  )
  yield* Releases.use((releases) => releases.freeze(key, { perspective, release }))
  if (release._tag === "Withheld") yield* sent.removeNotes(key, perspective)
  // a withheld group may still be added up with other teams: then its counts wait, without those who were heard alone
  if (release._tag === "Withheld" && pooled)
    yield* sent.put(key, { perspective, voiced: emptyTally(items), rest: tallies.rest })
  else yield* sent.removeTallies(key, [perspective])
})
