import { Sent } from "@peerbridge/application/ports/Answering"
import { Perspective } from "@peerbridge/domain/readiness/Perspective"
import { freezeTally, thawTally } from "@peerbridge/domain/readiness/release/frozenTally"
import { emptyTally } from "@peerbridge/domain/readiness/release/Tally"
import { Effect, Layer, Option, Schema } from "effect"
import { SqlClient } from "effect/sql"
import { scrub } from "../engine/Database.ts"

const TallyRow = Schema.Struct({ perspective: Perspective, voiced: Schema.String, rest: Schema.String })
const VoiceRow = Schema.Struct({
  organisation: Schema.String,
  round: Schema.String,
  id: Schema.String,
  perspective: Perspective,
  withdrawHash: Schema.String,
  answers: Schema.String
})
const NoteRow = Schema.Struct({
  organisation: Schema.String,
  round: Schema.String,
  id: Schema.String,
  perspective: Perspective,
  item: Schema.String,
  text: Schema.String
})
const ProgressRow = Schema.Struct({ on: Schema.String, count: Schema.Int })

export const layer = Layer.effect(
  Sent,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const decodeTallies = Schema.decodeUnknownEffect(Schema.Array(TallyRow))
    const decodeVoices = Schema.decodeUnknownEffect(Schema.Array(VoiceRow))
    const decodeNotes = Schema.decodeUnknownEffect(Schema.Array(NoteRow))
    const decodeProgress = Schema.decodeUnknownEffect(Schema.Array(ProgressRow))
    // two who send at once wait for each other here on PostgreSQL; on SQLite the transaction already holds the file
    const held = sql.onDialectOrElse({ pg: () => sql.literal(" FOR UPDATE"), orElse: () => sql.literal("") })
    return Sent.of({
      open: ({ organisation, round }, perspective, itemIds) => {
        const empty = freezeTally(emptyTally(itemIds))
        return Effect.orDie(
          Effect.asVoid(
            sql`INSERT INTO unit_tally ${sql.insert({ organisation, round, perspective, voiced: empty, rest: empty })}`
          )
        )
      },
      tallies: ({ organisation, round }, perspective) =>
        sql`
        SELECT perspective, voiced, rest FROM unit_tally
        WHERE organisation = ${organisation} AND round = ${round} AND perspective = ${perspective}${held}`.pipe(
          Effect.flatMap(decodeTallies),
          Effect.map((rows) =>
            Option.map(Option.fromNullishOr(rows[0]), (row) => ({
              perspective: row.perspective,
              voiced: thawTally(row.voiced),
              rest: thawTally(row.rest)
            }))
          ),
          Effect.orDie
        ),
      put: ({ organisation, round }, { perspective, rest, voiced }) =>
        Effect.orDie(
          Effect.asVoid(sql`
        UPDATE unit_tally SET voiced = ${freezeTally(voiced)}, rest = ${freezeTally(rest)}
        WHERE organisation = ${organisation} AND round = ${round} AND perspective = ${perspective}`)
        ),
      removeTallies: ({ organisation, round }, perspectives) =>
        Effect.orDie(
          Effect.asVoid(sql`
        DELETE FROM unit_tally
        WHERE organisation = ${organisation} AND round = ${round} AND ${sql.in("perspective", perspectives)}`)
        ),
      addVoice: (voice) => Effect.orDie(Effect.asVoid(sql`INSERT INTO voice ${sql.insert({ ...voice })}`)),
      voiceByWithdrawal: (withdrawHash) =>
        sql`SELECT * FROM voice WHERE withdraw_hash = ${withdrawHash}`.pipe(
          Effect.flatMap(decodeVoices),
          Effect.map((rows) => Option.fromNullishOr(rows[0])),
          Effect.orDie
        ),
      voicesOf: ({ organisation, round }, perspective) =>
        sql`
        SELECT * FROM voice WHERE organisation = ${organisation} AND round = ${round} AND perspective = ${perspective}
        ORDER BY id`.pipe(Effect.flatMap(decodeVoices), Effect.orDie),
      removeVoice: ({ organisation, round }, id) =>
        Effect.orDie(
          Effect.asVoid(sql`DELETE FROM voice WHERE organisation = ${organisation} AND round = ${round} AND id = ${id}`)
        ),
      removeVoices: ({ organisation, round }) =>
        Effect.orDie(Effect.asVoid(sql`DELETE FROM voice WHERE organisation = ${organisation} AND round = ${round}`)),
      addNotes: (notes) =>
        Effect.orDie(
          Effect.forEach(
            notes,
            ({ text, ...note }) => sql`INSERT INTO round_note ${sql.insert({ ...note, body: text })}`,
            { discard: true }
          )
        ),
      notesOf: ({ organisation, round }) =>
        sql`
        SELECT organisation, round, id, perspective, item, body AS text FROM round_note
        WHERE organisation = ${organisation} AND round = ${round} ORDER BY item, body, id`.pipe(
          Effect.flatMap(decodeNotes),
          Effect.orDie
        ),
      removeNotes: ({ organisation, round }, perspective) =>
        Effect.orDie(
          Effect.asVoid(sql`
        DELETE FROM round_note
        WHERE organisation = ${organisation} AND round = ${round} AND perspective = ${perspective}`)
        ),
      progress: ({ organisation, round }, perspective) =>
        sql`
        SELECT counted_on AS "on", count FROM progress
        WHERE organisation = ${organisation} AND round = ${round} AND perspective = ${perspective}`.pipe(
          Effect.flatMap(decodeProgress),
          Effect.map((rows) => Option.fromNullishOr(rows[0])),
          Effect.orDie
        ),
      putProgress: ({ organisation, round }, perspective, on, count) =>
        Effect.orDie(
          Effect.asVoid(sql`
        INSERT INTO progress (organisation, round, perspective, counted_on, count)
        VALUES (${organisation}, ${round}, ${perspective}, ${on}, ${count})
        ON CONFLICT (organisation, round, perspective) DO UPDATE SET counted_on = ${on}, count = ${count}`)
        ),
      scrub: Effect.provideService(scrub, SqlClient.SqlClient, sql)
    })
  })
)
