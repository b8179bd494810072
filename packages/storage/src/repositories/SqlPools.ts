import { Pools } from "@peerbridge/application/ports/Pools"
import { perspectives } from "@peerbridge/domain/readiness/Perspective"
import { freezeDecision, thawDecision } from "@peerbridge/domain/readiness/release/frozenRelease"
import { poolOf } from "@peerbridge/domain/readiness/release/PoolDecision"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient } from "effect/sql"

const PoolRow = Schema.Struct({ quarter: Schema.String, document: Schema.String })

export const layer = Layer.effect(
  Pools,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const decode = Schema.decodeUnknownEffect(Schema.Array(PoolRow))
    return Pools.of({
      ofOrganisation: (organisation) =>
        sql`SELECT quarter, document FROM pool WHERE organisation = ${organisation} ORDER BY quarter DESC`.pipe(
          Effect.flatMap(decode),
          Effect.map((rows) =>
            rows
              .map(({ document, quarter }) => ({ quarter, decision: thawDecision(document) }))
              .toSorted((a, b) =>
                a.quarter === b.quarter
                  ? perspectives.indexOf(poolOf(a.decision).perspective) -
                    perspectives.indexOf(poolOf(b.decision).perspective)
                  : 0
              )
              .map(({ decision }) => decision)
          ),
          Effect.orDie
        ),
      find: (organisation, { perspective, quarter }) =>
        sql`
        SELECT quarter, document FROM pool
        WHERE organisation = ${organisation} AND perspective = ${perspective} AND quarter = ${quarter.start}`.pipe(
          Effect.flatMap(decode),
          Effect.map((rows) => Option.map(Option.fromNullishOr(rows[0]), ({ document }) => thawDecision(document))),
          Effect.orDie
        ),
      freeze: Effect.fn("Pools.freeze")(function* (organisation, decision) {
        const { perspective, quarter } = poolOf(decision)
        const document = freezeDecision(decision)
        const rows = yield* Effect.orDie(sql`
          INSERT INTO pool ${sql.insert({ organisation, perspective, quarter: quarter.start, document })}
          ON CONFLICT DO NOTHING RETURNING perspective`)
        return rows.length === 1
      })
    })
  })
)
