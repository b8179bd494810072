import { DatabaseSync } from "node:sqlite"
import { Effect, Schema } from "effect"

/** A copied database does not hold together. */
export class CopyDamaged extends Schema.TaggedError<CopyDamaged>()("CopyDamaged", { detail: Schema.String }) {}

const firstProblem = (db: DatabaseSync): string | undefined => {
  const integrity = db.prepare("PRAGMA integrity_check(1)").get()?.["integrity_check"]
  if (integrity !== "ok") return `integrity check: ${integrity}`
  const orphan = db.prepare("PRAGMA foreign_key_check").get()
  if (orphan !== undefined) return `a row of ${orphan["table"]} refers to a missing row of ${orphan["parent"]}`
  return undefined
}

const schemaNumberOf = (db: DatabaseSync): number =>
  Number(db.prepare("SELECT MAX(migration_id) AS latest FROM schema_migrations").get()?.["latest"] ?? 0)

/**
 * Checks a copied database that nobody else has open and makes it one single file; the number of its last migration.
 *
 * It reads the whole file while the event loop stands still, so it belongs in the console, not in a server.
 */
export const inspectCopy = (file: string): Effect.Effect<number, CopyDamaged> =>
  Effect.acquireUseRelease(
    Effect.try({ try: () => new DatabaseSync(file), catch: damaged }),
    (db) =>
      Effect.flatMap(
        Effect.try({
          try: () => {
            // Else every look at the copy would make a log file beside it, and fail on a read-only medium.
            db.exec("PRAGMA journal_mode = DELETE")
            return { problem: firstProblem(db), schema: schemaNumberOf(db) }
          },
          catch: damaged
        }),
        ({ problem, schema }) =>
          problem === undefined ? Effect.succeed(schema) : Effect.fail(new CopyDamaged({ detail: problem }))
      ),
    (db) => Effect.sync(() => db.close())
  )

const damaged = (cause: unknown): CopyDamaged => new CopyDamaged({ detail: String(cause) })
