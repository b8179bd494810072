import { Shares } from "@peerbridge/application/ports/Shares"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient } from "effect/sql"

const ShareRow = Schema.Struct({
  organisation: Schema.String,
  round: Schema.String,
  id: Schema.String,
  secretHash: Schema.String,
  endsOn: Schema.String
})

export const layer = Layer.effect(
  Shares,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const decode = Schema.decodeUnknownEffect(Schema.Array(ShareRow))
    return Shares.of({
      insert: (share) => Effect.orDie(Effect.asVoid(sql`INSERT INTO share ${sql.insert({ ...share })}`)),
      bySecret: (secretHash) =>
        sql`SELECT * FROM share WHERE secret_hash = ${secretHash}`.pipe(
          Effect.flatMap(decode),
          Effect.map((rows) => Option.fromNullishOr(rows[0])),
          Effect.orDie
        ),
      ofRound: ({ organisation, round }) =>
        sql`SELECT * FROM share WHERE organisation = ${organisation} AND round = ${round} ORDER BY id`.pipe(
          Effect.flatMap(decode),
          Effect.orDie
        ),
      remove: ({ organisation, round }, id) =>
        Effect.orDie(
          Effect.asVoid(sql`DELETE FROM share WHERE organisation = ${organisation} AND round = ${round} AND id = ${id}`)
        )
    })
  })
)
