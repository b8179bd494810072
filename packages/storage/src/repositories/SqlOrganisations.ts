import { Conflict } from "@peerbridge/application/Errors"
import { Organisation } from "@peerbridge/application/organisation/Organisation"
import { Organisations } from "@peerbridge/application/ports/Organisations"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient } from "effect/sql"

const decode = Schema.decodeUnknownEffect(Schema.Array(Organisation))

export const layer = Layer.effect(
  Organisations,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const find = (id: string) =>
      sql`SELECT id, name, version FROM organisation WHERE id = ${id}`.pipe(
        Effect.flatMap(decode),
        Effect.map((rows) => Option.fromNullishOr(rows[0])),
        Effect.orDie
      )
    return Organisations.of({
      insert: (organisation) => Effect.orDie(Effect.asVoid(sql`INSERT INTO organisation ${sql.insert(organisation)}`)),
      find,
      all: sql`SELECT id, name, version FROM organisation ORDER BY LOWER(name), id`.pipe(
        Effect.flatMap(decode),
        Effect.orDie
      ),
      update: Effect.fn("Organisations.update")(function* (organisation) {
        const { id, name, version } = organisation
        const rows = yield* Effect.orDie(sql`
        UPDATE organisation SET name = ${name}, version = ${version + 1} WHERE id = ${id} AND version = ${version} RETURNING id`)
        if (rows.length === 1) return { ...organisation, version: version + 1 }
        const theirs = yield* find(id)
        return yield* new Conflict({
          what: "the organisation",
          changedBy: "Somebody",
          theirs: Option.match(theirs, { onNone: () => null, onSome: (found) => ({ ...found }) }),
          yours: { ...organisation }
        })
      })
    })
  })
)
