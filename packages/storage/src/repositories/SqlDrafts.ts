import { Drafts } from "@peerbridge/application/ports/Answering"
import { Perspective } from "@peerbridge/domain/readiness/Perspective"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient } from "effect/sql"
import { forUpdate } from "../engine/forUpdate.ts"

const Notes = Schema.fromJsonString(Schema.Record(Schema.String, Schema.String))
const DraftRow = Schema.Struct({
  organisation: Schema.String,
  round: Schema.String,
  id: Schema.String,
  perspective: Perspective,
  invitation: Schema.String,
  secretHash: Schema.String,
  answers: Schema.String,
  notes: Notes,
  voiced: Schema.BooleanFromBit
})
const EndRow = Schema.Struct({ organisation: Schema.String, round: Schema.String, sent: Schema.BooleanFromBit })

export const layer = Layer.effect(
  Drafts,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const decode = Schema.decodeUnknownEffect(Schema.Array(DraftRow))
    const decodeEnds = Schema.decodeUnknownEffect(Schema.Array(EndRow))
    const text = (notes: Readonly<Record<string, string>>) => JSON.stringify(notes)
    return Drafts.of({
      insert: ({ notes, voiced, ...draft }) =>
        Effect.orDie(
          Effect.asVoid(sql`INSERT INTO draft ${sql.insert({ ...draft, notes: text(notes), voiced: voiced ? 1 : 0 })}`)
        ),
      bySecret: (secretHash) =>
        // held until the transaction ends: of two tabs that save or send at once, the second sees what the first did
        sql`SELECT * FROM draft WHERE secret_hash = ${secretHash} ${forUpdate(sql)}`.pipe(
          Effect.flatMap(decode),
          Effect.map((rows) => Option.fromNullishOr(rows[0])),
          Effect.orDie
        ),
      save: ({ answers, id, notes, organisation, round, voiced }) =>
        Effect.orDie(
          Effect.asVoid(sql`
        UPDATE draft SET answers = ${answers}, notes = ${text(notes)}, voiced = ${voiced ? 1 : 0}
        WHERE organisation = ${organisation} AND round = ${round} AND id = ${id}`)
        ),
      remove: ({ organisation, round }, id) =>
        sql`DELETE FROM draft WHERE organisation = ${organisation} AND round = ${round} AND id = ${id} RETURNING id`.pipe(
          Effect.map((rows) => rows.length === 1),
          Effect.orDie
        ),
      endOfRound: Effect.fn("Drafts.endOfRound")(function* ({ organisation, round }) {
        const gone = sql`organisation = ${organisation} AND round = ${round}`
        yield* Effect.orDie(sql`
        INSERT INTO draft_end (secret_hash, organisation, round, sent)
        SELECT secret_hash, organisation, round, 0 FROM draft WHERE ${gone}`)
        yield* Effect.orDie(sql`DELETE FROM draft WHERE ${gone}`)
      }),
      markSent: ({ organisation, round }, secretHash) =>
        Effect.orDie(
          Effect.asVoid(sql`INSERT INTO draft_end ${sql.insert({ organisation, round, secretHash, sent: 1 })}`)
        ),
      endOf: (secretHash) =>
        sql`SELECT organisation, round, sent FROM draft_end WHERE secret_hash = ${secretHash}`.pipe(
          Effect.flatMap(decodeEnds),
          Effect.map((rows) => Option.fromNullishOr(rows[0])),
          Effect.orDie
        )
    })
  })
)
