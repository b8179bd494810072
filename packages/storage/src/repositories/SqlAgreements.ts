import { Agreements } from "@peerbridge/application/ports/Agreements"
import { Consensus } from "@peerbridge/domain/readiness/Consensus"
import { Effect, Layer, Schema } from "effect"
import { SqlClient } from "effect/sql"

const Document = Schema.fromJsonString(Consensus)
const AgreementRow = Schema.Struct({ document: Document })

export const layer = Layer.effect(
  Agreements,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    return Agreements.of({
      ofRound: ({ organisation, round }) =>
        sql`SELECT document FROM agreement WHERE organisation = ${organisation} AND round = ${round} ORDER BY item`.pipe(
          Effect.flatMap(Schema.decodeUnknownEffect(Schema.Array(AgreementRow))),
          Effect.map((rows) => rows.map(({ document }) => document)),
          Effect.orDie
        ),
      put: Effect.fn("Agreements.put")(function* ({ organisation, round }, consensus) {
        const { item, version } = consensus
        const document = yield* Effect.orDie(Schema.encodeEffect(Document)(consensus))
        const rows = yield* Effect.orDie(
          version === 1
            ? sql`
              INSERT INTO agreement ${sql.insert({ organisation, round, item, version, document })}
              ON CONFLICT DO NOTHING RETURNING item`
            : sql`
              UPDATE agreement SET version = ${version}, document = ${document}
              WHERE organisation = ${organisation} AND round = ${round} AND item = ${item} AND version = ${version - 1}
              RETURNING item`
        )
        return rows.length === 1
      })
    })
  })
)
