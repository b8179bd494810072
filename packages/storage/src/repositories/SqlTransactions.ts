import { Transactions } from "@peerbridge/application/ports/Transactions"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"
import { GroupCommit } from "../engine/GroupCommit.ts"

export const layer = Layer.effect(
  Transactions,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const group = yield* GroupCommit
    return Transactions.of({
      run: (work) => Effect.catchTag(sql.withTransaction(work), "SqlError", Effect.die),
      together: (work) => Effect.catchTag(group.commit(work), "SqlError", Effect.die)
    })
  })
).pipe(Layer.provide(GroupCommit.layer))
