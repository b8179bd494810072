import { Tries } from "@peerbridge/application/ports/Tries"
import { Clock, Effect, Layer, Schema } from "effect"
import { SqlClient } from "effect/sql"

const decode = Schema.decodeUnknownEffect(Schema.Array(Schema.Struct({ count: Schema.Int })))

export const layer = Layer.effect(Tries, Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  return Tries.of({
    count: Effect.fn("Tries.count")(function*(key, seconds) {
      const window = Math.floor((yield* Clock.currentTimeMillis) / (seconds * 1000))
      const rows = yield* sql`
        INSERT INTO tries (key, time_window, count) VALUES (${key}, ${window}, 1)
        ON CONFLICT (key, time_window) DO UPDATE SET count = tries.count + 1 RETURNING count`.pipe(
        Effect.flatMap(decode),
        Effect.orDie
      )
      const count = rows[0]?.count ?? 1
      // the windows before have done their work; addresses are not kept longer than needed
      if (count === 1) yield* Effect.orDie(sql`DELETE FROM tries WHERE time_window < ${window} AND key = ${key}`)
      return count
    })
  })
}))
