import { Conflict } from "@peerbridge/application/Errors"
import { Teams } from "@peerbridge/application/ports/Teams"
import { Team } from "@peerbridge/application/team/Team"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient } from "effect/sql"

const decode = Schema.decodeUnknownEffect(Schema.Array(Team))

export const layer = Layer.effect(
  Teams,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const columns = sql.literal("organisation, id, slug, name, version")
    const find = (organisation: string, id: string) =>
      sql`SELECT ${columns} FROM team WHERE organisation = ${organisation} AND id = ${id}`.pipe(
        Effect.flatMap(decode),
        Effect.map((rows) => Option.fromNullishOr(rows[0])),
        Effect.orDie
      )
    return Teams.of({
      insert: (team) => Effect.orDie(Effect.asVoid(sql`INSERT INTO team ${sql.insert(team)}`)),
      find,
      bySlug: (slug) =>
        sql`SELECT ${columns} FROM team WHERE slug = ${slug}`.pipe(
          Effect.flatMap(decode),
          Effect.map((rows) => Option.fromNullishOr(rows[0])),
          Effect.orDie
        ),
      ofOrganisation: (organisation) =>
        sql`SELECT ${columns} FROM team WHERE organisation = ${organisation} ORDER BY LOWER(name), id`.pipe(
          Effect.flatMap(decode),
          Effect.orDie
        ),
      update: Effect.fn("Teams.update")(function* (team) {
        const rows = yield* Effect.orDie(sql`
        UPDATE team SET name = ${team.name}, version = ${team.version + 1}
        WHERE organisation = ${team.organisation} AND id = ${team.id} AND version = ${team.version} RETURNING id`)
        if (rows.length === 1) return { ...team, version: team.version + 1 }
        const theirs = yield* find(team.organisation, team.id)
        return yield* new Conflict({
          what: "the team",
          changedBy: "Somebody",
          theirs: Option.match(theirs, { onNone: () => null, onSome: (found) => ({ ...found }) }),
          yours: { ...team }
        })
      })
    })
  })
)
