import { Rounds } from "@peerbridge/application/ports/Rounds"
import { Round } from "@peerbridge/domain/readiness/Round"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient } from "effect/sql"

const Document = Schema.fromJsonString(Round)
const RoundRow = Schema.Struct({
  organisation: Schema.String,
  id: Schema.String,
  team: Schema.String,
  number: Schema.Int,
  version: Schema.Int,
  round: Document
})

export const layer = Layer.effect(
  Rounds,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const columns = sql.literal("organisation, id, team, number, version, document AS round")
    const decode = Schema.decodeUnknownEffect(Schema.Array(RoundRow))
    const encode = Schema.encodeEffect(Document)
    return Rounds.of({
      insert: Effect.fn("Rounds.insert")(function* ({ id, number, organisation, round, team, version }) {
        const document = yield* Effect.orDie(encode(round))
        yield* Effect.orDie(
          sql`INSERT INTO round ${sql.insert({ organisation, id, team, number, state: round._tag, version, document })}`
        )
      }),
      find: ({ organisation, round }) =>
        sql`SELECT ${columns} FROM round WHERE organisation = ${organisation} AND id = ${round}`.pipe(
          Effect.flatMap(decode),
          Effect.map((rows) => Option.fromNullishOr(rows[0])),
          Effect.orDie
        ),
      byId: (id) =>
        sql`SELECT ${columns} FROM round WHERE id = ${id}`.pipe(
          Effect.flatMap(decode),
          Effect.map((rows) => Option.fromNullishOr(rows[0])),
          Effect.orDie
        ),
      byNumber: (organisation, team, number) =>
        sql`
        SELECT ${columns} FROM round
        WHERE organisation = ${organisation} AND team = ${team} AND number = ${number}`.pipe(
          Effect.flatMap(decode),
          Effect.map((rows) => Option.fromNullishOr(rows[0])),
          Effect.orDie
        ),
      ofTeam: (organisation, team) =>
        sql`
        SELECT ${columns} FROM round WHERE organisation = ${organisation} AND team = ${team} ORDER BY number DESC`.pipe(
          Effect.flatMap(decode),
          Effect.orDie
        ),
      hold: ({ organisation, round }, inOrderTo) =>
        sql.onDialectOrElse({
          pg: () => {
            const lock = sql.literal(inOrderTo === "read" ? "FOR SHARE" : "FOR UPDATE")
            return Effect.orDie(
              Effect.asVoid(sql`SELECT id FROM round WHERE organisation = ${organisation} AND id = ${round} ${lock}`)
            )
          },
          // a transaction on SQLite already has the file to itself
          orElse: () => Effect.void
        }),
      update: Effect.fn("Rounds.update")(function* ({ id, organisation, round, version }) {
        const document = yield* Effect.orDie(encode(round))
        const rows = yield* Effect.orDie(sql`
        UPDATE round SET document = ${document}, state = ${round._tag}, version = ${version + 1}
        WHERE organisation = ${organisation} AND id = ${id} AND version = ${version} RETURNING id`)
        return rows.length === 1
      })
    })
  })
)
