import { Settings } from "@peerbridge/application/ports/Settings"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient } from "effect/sql"

const decode = Schema.decodeUnknownEffect(Schema.Array(Schema.Struct({ value: Schema.String })))

export const layer = Layer.effect(
  Settings,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    return Settings.of({
      get: (name) =>
        sql`SELECT value FROM setting WHERE name = ${name}`.pipe(
          Effect.flatMap(decode),
          Effect.map((rows) => Option.map(Option.fromNullishOr(rows[0]), ({ value }) => value)),
          Effect.orDie
        ),
      put: (name, value) =>
        Effect.orDie(
          Effect.asVoid(sql`
        INSERT INTO setting (name, value) VALUES (${name}, ${value}) ON CONFLICT (name) DO UPDATE SET value = ${value}`)
        ),
      remove: (name) => Effect.orDie(Effect.asVoid(sql`DELETE FROM setting WHERE name = ${name}`))
    })
  })
)
