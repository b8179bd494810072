import { RecordConsensus, recordConsensus } from "@peerbridge/domain/readiness/recordConsensus"
import { ConsensusConflict } from "@peerbridge/domain/readiness/recordConsensus"
import { itemsOfRound } from "@peerbridge/domain/readiness/itemsOfRound"
import { Effect, Option, Schema } from "effect"
import { instrumentOf } from "../answering/itemsAsked.ts"
import { record } from "../audit/record.ts"
import { whoChanged } from "../audit/whoChanged.ts"
import { Agreements } from "../ports/Agreements.ts"
import { keyOf } from "../ports/Rounds.ts"
import { Transactions } from "../ports/Transactions.ts"
import { followStage } from "../results/followStage.ts"
import { RoundReference, roundFor } from "../round/rounds.ts"
import { today } from "../time/today.ts"

export const AgreeLevel = Schema.Struct({ ...RoundReference.fields, consensus: RecordConsensus })

/** Records what the meeting settled on one item. Answers stay as they are; gates and stage follow. */
export const agreeLevel = Effect.fn("agreeLevel")(function* ({
  consensus: command,
  ...reference
}: typeof AgreeLevel.Type) {
  const transactions = yield* Transactions
  const day = yield* today
  return yield* transactions.run(
    Effect.gen(function* () {
      const { stored, team } = yield* roundFor("level.agree", reference)
      const agreements = yield* Agreements
      const key = keyOf(stored)
      const subject = `${stored.id} ${command.item}`
      const recorded = Effect.map(agreements.ofRound(key), (all) => all.find(({ item }) => item === command.item))
      const before = yield* recorded
      const after = yield* Effect.fromResult(
        recordConsensus(command, {
          round: stored.round,
          number: stored.number,
          items: itemsOfRound(instrumentOf(stored), stored.round.setUp).map(({ id }) => id),
          stored: before,
          today: day
        })
      ).pipe(Effect.catchTag("ConsensusConflict", namingWhoCameFirst(team.organisation, subject)))
      if (after.version === before?.version) return before
      if (!(yield* agreements.put(key, after))) {
        return yield* namingWhoCameFirst(
          team.organisation,
          subject
        )({ stored: (yield* recorded) ?? after, yours: after })
      }
      yield* record(team.organisation, "agree level", subject, {
        before: before === undefined ? null : describe(before),
        after: describe(after)
      })
      yield* followStage(team)
      return after
    })
  )
})

const namingWhoCameFirst = (organisation: string, subject: string) =>
  Effect.fnUntraced(function* ({ stored, yours }: Pick<ConsensusConflict, "stored" | "yours">) {
    const changedBy = yield* whoChanged(organisation, subject)
    return yield* new ConsensusConflict({
      stored,
      yours,
      ...(Option.isSome(changedBy) ? { changedBy: changedBy.value } : {})
    })
  })

const describe = (consensus: { readonly _tag: string; readonly level?: number }) =>
  consensus.level === undefined ? consensus._tag : `level ${consensus.level}`
