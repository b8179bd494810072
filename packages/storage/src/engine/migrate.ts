import { Effect, Schema } from "effect"
import { Migrator, SqlClient, type SqlError } from "effect/sql"
import { migrations } from "../migrations/all.ts"

/** The database was shaped by a newer release than this one, which could damage what it does not know. */
export class NewerSchema extends Schema.TaggedError<NewerSchema>()("NewerSchema", {
  /** The number of the last migration the database has had. */
  found: Schema.Int,
  /** The last one this release knows. */
  known: Schema.Int
}) {
  override get message() {
    return `The database is at schema ${this.found}, but this release knows only ${this.known}. Use the newer release.`
  }
}

/** Migrations by `<number>_<name>`, the number with leading zeros. */
export type Migrations = Record<string, Effect.Effect<void, unknown, SqlClient.SqlClient>>

const table = "schema_migrations"

/** The number of the last of these migrations, 0 when there are none. */
export const lastNumber = (all: Migrations): number =>
  Math.max(0, ...Object.keys(all).map((name) => Number.parseInt(name, 10)))

/** The number of the last migration the open database has had. Fails with a `SqlError` when it never had any. */
export const schemaNumber: Effect.Effect<number, SqlError.SqlError, SqlClient.SqlClient> = SqlClient.SqlClient.use(
  (sql) =>
    Effect.map(
      sql<{ latest: number | null }>`SELECT MAX(migration_id) AS latest FROM ${sql(table)}`,
      ([row]) => row?.latest ?? 0
    )
)

/** `migrate` for a given set of migrations. */
export const migrateWith = Effect.fn("migrate")(function* (all: Migrations) {
  const applied = yield* Migrator.make({})({ loader: Migrator.fromRecord(all), table }).pipe(
    // For a minute: another instance may be at a migration longer than the usual wait for the lock.
    Effect.retry({ while: (error) => error._tag === "SqlError" && error.reason._tag === "LockTimeoutError", times: 11 })
  )
  const found = yield* schemaNumber
  const known = lastNumber(all)
  if (found > known) return yield* new NewerSchema({ found, known })
  return applied.map(([number, name]) => `${String(number).padStart(4, "0")}_${name}`)
})

/**
 * Brings the database to the shape this release needs, and names the migrations that were run. In one transaction: all of
 * them or none. Any number of instances may do this at once; one does it and the others find it done.
 *
 * Fails with `NewerSchema` for a database of a newer release, with `MigrationError` when a migration fails.
 */
export const migrate = migrateWith(migrations)
