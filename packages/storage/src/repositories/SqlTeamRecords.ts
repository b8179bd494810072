import { Conflict } from "@peerbridge/application/Errors"
import { type TeamFacts, TeamRecords } from "@peerbridge/application/ports/TeamRecords"
import { FactAnswer } from "@peerbridge/domain/readiness/Fact"
import { StageRecord } from "@peerbridge/domain/readiness/StageRecord"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient } from "effect/sql"

const FactsDocument = Schema.fromJsonString(Schema.Record(Schema.String, FactAnswer))
const FactsRow = Schema.Struct({ version: Schema.Int, document: FactsDocument })
const StageRow = Schema.Struct({ document: Schema.fromJsonString(StageRecord) })

export const layer = Layer.effect(
  TeamRecords,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const facts = (organisation: string, team: string) =>
      sql`SELECT version, document FROM team_facts WHERE organisation = ${organisation} AND team = ${team}`.pipe(
        Effect.flatMap(Schema.decodeUnknownEffect(Schema.Array(FactsRow))),
        Effect.map((rows): TeamFacts => ({
          organisation,
          team,
          version: rows[0]?.version ?? 0,
          answers: rows[0]?.document ?? {}
        })),
        Effect.orDie
      )
    return TeamRecords.of({
      facts,
      putFacts: Effect.fn("TeamRecords.putFacts")(function* (wanted) {
        const { answers, organisation, team, version } = wanted
        const document = yield* Effect.orDie(Schema.encodeEffect(FactsDocument)(answers))
        const rows = yield* Effect.orDie(
          version === 0
            ? sql`
              INSERT INTO team_facts (organisation, team, version, document) VALUES (${organisation}, ${team}, 1, ${document})
              ON CONFLICT DO NOTHING RETURNING team`
            : sql`
              UPDATE team_facts SET version = ${version + 1}, document = ${document}
              WHERE organisation = ${organisation} AND team = ${team} AND version = ${version} RETURNING team`
        )
        if (rows.length === 1) return { ...wanted, version: version + 1 }
        const theirs = yield* facts(organisation, team)
        return yield* new Conflict({
          what: "what is already true",
          changedBy: "Somebody",
          theirs: { version: theirs.version, answers: { ...theirs.answers } },
          yours: { version, answers: { ...answers } }
        })
      }),
      stage: (organisation, team) =>
        sql`SELECT document FROM team_stage WHERE organisation = ${organisation} AND team = ${team}`.pipe(
          Effect.flatMap(Schema.decodeUnknownEffect(Schema.Array(StageRow))),
          Effect.map((rows) => Option.map(Option.fromNullishOr(rows[0]), ({ document }) => document)),
          Effect.orDie
        ),
      putStage: Effect.fn("TeamRecords.putStage")(function* (organisation, team, record) {
        const document = yield* Effect.orDie(Schema.encodeEffect(Schema.fromJsonString(StageRecord))(record))
        yield* Effect.orDie(sql`
        INSERT INTO team_stage (organisation, team, document) VALUES (${organisation}, ${team}, ${document})
        ON CONFLICT (organisation, team) DO UPDATE SET document = ${document}`)
      })
    })
  })
)
