import { RecordConsensus, recordConsensus } from "@peerbridge/domain/readiness/recordConsensus"
import { ConsensusConflict } from "@peerbridge/domain/readiness/recordConsensus"
import { itemsOfRound } from "@peerbridge/domain/readiness/itemsOfRound"
import { Effect, Schema } from "effect"
import { instrumentOf } from "../answering/itemsAsked.ts"
import { record } from "../audit/record.ts"
import { Agreements } from "../ports/Agreements.ts"
import { keyOf } from "../ports/Rounds.ts"
import { Transactions } from "../ports/Transactions.ts"
import { followStage } from "../results/followStage.ts"
import { RoundReference, roundFor } from "../round/rounds.ts"
import { today } from "../time/today.ts"

export const AgreeLevel = Schema.Struct({ ...RoundReference.fields, consensus: RecordConsensus })

/** Records what the meeting settled on one item. Answers stay as they are; gates and stage follow. */
export const agreeLevel = Effect.fn("agreeLevel")(function*({ consensus: command, ...reference }: typeof AgreeLevel.Type) {
  const transactions = yield* Transactions
  const day = yield* today
  return yield* transactions.run(Effect.gen(function*() {
    const { stored, team } = yield* roundFor("level.agree", reference)
    const agreements = yield* Agreements
    const key = keyOf(stored)
    const before = (yield* agreements.ofRound(key)).find(({ item }) => item === command.item)
    const after = yield* Effect.fromResult(recordConsensus(command, {
      round: stored.round,
      number: stored.number,
      items: itemsOfRound(instrumentOf(stored), stored.round.setUp).map(({ id }) => id),
      stored: before,
      today: day
    }))
    if (!(yield* agreements.put(key, after))) {
      const theirs = (yield* agreements.ofRound(key)).find(({ item }) => item === command.item)
      return yield* new ConsensusConflict({ stored: theirs ?? after, yours: after })
    }
    yield* record(team.organisation, "agree level", `${stored.id} ${command.item}`, {
      before: before === undefined ? null : describe(before),
      after: describe(after)
    })
    yield* followStage(team)
    return after
  }))
})

const describe = (consensus: { readonly _tag: string; readonly level?: number }) =>
  consensus.level === undefined ? consensus._tag : `level ${consensus.level}`
