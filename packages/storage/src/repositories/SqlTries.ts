import { Tries } from "@peerbridge/application/ports/Tries"
import { Clock, Effect, Layer, Schema } from "effect"
import { SqlClient } from "effect/sql"

const decode = Schema.decodeUnknownEffect(Schema.Array(Schema.Struct({ count: Schema.Int })))

export const layer = Layer.effect(
  Tries,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const windowOf = (seconds: number) =>
      Effect.map(Clock.currentTimeMillis, (millis) => Math.floor(millis / (seconds * 1000)))
    return Tries.of({
      soFar: Effect.fn("Tries.soFar")(function* (key, seconds) {
        const window = yield* windowOf(seconds)
        const rows = yield* sql`SELECT count FROM tries WHERE key = ${key} AND time_window = ${window}`.pipe(
          Effect.flatMap(decode),
          Effect.orDie
        )
        return rows[0]?.count ?? 0
      }),
      count: Effect.fn("Tries.count")(function* (key, seconds) {
        const window = yield* windowOf(seconds)
        const rows = yield* sql`
        INSERT INTO tries (key, time_window, count) VALUES (${key}, ${window}, 1)
        ON CONFLICT (key, time_window) DO UPDATE SET count = tries.count + 1 RETURNING count`.pipe(
          Effect.flatMap(decode),
          Effect.orDie
        )
        const count = rows[0]?.count ?? 1
        // the windows before have done their work, whosever they were: nobody's address and hour is kept longer than needed
        if (count === 1) yield* Effect.orDie(sql`DELETE FROM tries WHERE time_window < ${window}`)
        return count
      })
    })
  })
)
