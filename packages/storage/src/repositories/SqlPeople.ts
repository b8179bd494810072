import { People } from "@peerbridge/application/ports/People"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient } from "effect/sql"

const PersonRow = Schema.Struct({ id: Schema.String, name: Schema.String, email: Schema.String })

export const layer = Layer.effect(
  People,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    return People.of({
      find: (user) =>
        sql`SELECT id, name, email FROM auth_user WHERE id = ${user}`.pipe(
          Effect.flatMap(Schema.decodeUnknownEffect(Schema.Array(PersonRow))),
          Effect.map((rows) => Option.fromNullishOr(rows[0])),
          Effect.orDie
        )
    })
  })
)
