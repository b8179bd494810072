import { Tokens } from "@peerbridge/application/ports/Tokens"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient } from "effect/sql"

const TokenRow = Schema.Struct({
  id: Schema.String,
  user: Schema.String,
  name: Schema.String,
  secretHash: Schema.String,
  expiresOn: Schema.String,
  lastUsedOn: Schema.NullOr(Schema.String)
})

export const layer = Layer.effect(
  Tokens,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const columns = sql.literal(`id, user_id AS "user", name, secret_hash, expires_on, last_used_on`)
    const decode = Schema.decodeUnknownEffect(Schema.Array(TokenRow))
    return Tokens.of({
      insert: ({ user, ...token }) =>
        Effect.orDie(Effect.asVoid(sql`INSERT INTO access_token ${sql.insert({ ...token, userId: user })}`)),
      bySecret: (secretHash) =>
        sql`SELECT ${columns} FROM access_token WHERE secret_hash = ${secretHash}`.pipe(
          Effect.flatMap(decode),
          Effect.map((rows) => Option.fromNullishOr(rows[0])),
          Effect.orDie
        ),
      ofUser: (user) =>
        sql`SELECT ${columns} FROM access_token WHERE user_id = ${user} ORDER BY id`.pipe(
          Effect.flatMap(decode),
          Effect.orDie
        ),
      usedOn: (id, day) =>
        Effect.orDie(Effect.asVoid(sql`UPDATE access_token SET last_used_on = ${day} WHERE id = ${id}`)),
      remove: (id, user) =>
        sql`DELETE FROM access_token WHERE id = ${id} AND user_id = ${user} RETURNING id`.pipe(
          Effect.map((rows) => rows.length === 1),
          Effect.orDie
        ),
      removeAll: (user) => Effect.orDie(Effect.asVoid(sql`DELETE FROM access_token WHERE user_id = ${user}`))
    })
  })
)
