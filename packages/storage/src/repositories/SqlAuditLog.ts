import { type AuditEntry, AuditLog, type ChainedAuditEntry } from "@peerbridge/application/ports/AuditLog"
import { Effect, Layer, Schema } from "effect"
import { SqlClient } from "effect/sql"
import { createHash } from "node:crypto"

const AuditRow = Schema.Struct({
  organisation: Schema.String,
  place: Schema.Int,
  at: Schema.String,
  who: Schema.String,
  did: Schema.String,
  subject: Schema.String,
  beforeValue: Schema.fromJsonString(Schema.Json),
  afterValue: Schema.fromJsonString(Schema.Json),
  previousHash: Schema.String,
  hash: Schema.String
})
const decode = Schema.decodeUnknownEffect(Schema.Array(AuditRow))

const start = "0".repeat(64)

const hashOf = (entry: AuditEntry, place: number, previousHash: string): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        previousHash,
        entry.organisation,
        place,
        entry.at,
        entry.who,
        entry.did,
        entry.subject,
        entry.before,
        entry.after
      ])
    )
    .digest("hex")

const entryOf = ({ afterValue, beforeValue, ...row }: typeof AuditRow.Type): ChainedAuditEntry => ({
  ...row,
  before: beforeValue,
  after: afterValue
})

export const layer = Layer.effect(
  AuditLog,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const page = (organisation: string, limit: number, beforePlace = Number.MAX_SAFE_INTEGER) =>
      sql`
      SELECT * FROM audit WHERE organisation = ${organisation} AND place < ${Math.min(beforePlace, 2_000_000_000)}
      ORDER BY place DESC LIMIT ${limit}`.pipe(
        Effect.flatMap(decode),
        Effect.map((rows) => rows.map(entryOf)),
        Effect.orDie
      )
    return AuditLog.of({
      append: Effect.fn("AuditLog.append")(function* (entry) {
        // the chain has one end: on PostgreSQL others wait here, on SQLite the transaction already holds the file
        yield* Effect.orDie(
          sql.onDialectOrElse({
            pg: () => sql`SELECT id FROM organisation WHERE id = ${entry.organisation} FOR UPDATE`,
            orElse: () => Effect.void
          })
        )
        const last = (yield* page(entry.organisation, 1))[0]
        const place = (last?.place ?? 0) + 1
        const previousHash = last?.hash ?? start
        yield* Effect.orDie(
          sql`INSERT INTO audit ${sql.insert({
            organisation: entry.organisation,
            place,
            at: entry.at,
            who: entry.who,
            did: entry.did,
            subject: entry.subject,
            beforeValue: JSON.stringify(entry.before),
            afterValue: JSON.stringify(entry.after),
            previousHash,
            hash: hashOf(entry, place, previousHash)
          })}`
        )
      }),
      page,
      firstBroken: Effect.fn("AuditLog.firstBroken")(function* (organisation) {
        const entries = (yield* page(organisation, 1_000_000)).toReversed()
        let previousHash = start
        for (const [index, entry] of entries.entries()) {
          const fits =
            entry.place === index + 1 &&
            entry.previousHash === previousHash &&
            entry.hash === hashOf(entry, entry.place, previousHash)
          if (!fits) return entry.place
          previousHash = entry.hash
        }
        return undefined
      })
    })
  })
)
