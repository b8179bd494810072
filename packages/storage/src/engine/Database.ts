import { Config, Effect, Layer, Option, type Redacted, Schema } from "effect"
import { SqlClient, SqlError } from "effect/sql"
import { nodeSqliteLayer } from "./NodeSqlite.ts"
import { outsideTransaction } from "./outsideTransaction.ts"
import { inMemory } from "./sqlite/openFile.ts"
import { untilUnlocked } from "./sqlite/untilUnlocked.ts"

/**
 * Where the data lives: a PostgreSQL database (`url`, which may hold a password), a SQLite file, or memory only, gone
 * with the process.
 */
export type DatabaseLocation =
  { readonly url: Redacted.Redacted } | { readonly file: string } | { readonly memory: true }

/** The database at a location, as the `SqlClient` that migrations, repositories and sign-in share. */
export const databaseLayer = (location: DatabaseLocation): Layer.Layer<SqlClient.SqlClient, SqlError.SqlError> => {
  if ("url" in location) return postgresLayer(location.url)
  return nodeSqliteLayer("file" in location ? location.file : inMemory)
}

/** Its driver is loaded only where it is used: a start on a file, the usual one, should not wait for it. */
const postgresLayer = (url: Redacted.Redacted): Layer.Layer<SqlClient.SqlClient, SqlError.SqlError> =>
  Layer.unwrap(
    Effect.map(
      Effect.promise(() => import("./postgres.ts")),
      ({ postgres }) => postgres(url)
    )
  )

/** The SQLite file inside a data folder. */
export const databaseFile = "peerbridge.sqlite"

const PostgresUrl = Schema.RedactedFromValue(
  Schema.String.check(Schema.isPattern(/^postgres(ql)?:\/\/./, { expected: "an address like postgres://..." }))
)

/**
 * Where the settings say the data lives: `DATABASE_URL` (`postgres://...`) if set, else the file `peerbridge.sqlite` in
 * `dataFolder`, which must exist. An empty `DATABASE_URL` counts as not set.
 */
export const configuredLocation = (dataFolder: string): Config.Config<DatabaseLocation> =>
  Config.schema(PostgresUrl, "DATABASE_URL").pipe(
    Config.option,
    Config.map(
      Option.match({
        onNone: (): DatabaseLocation => ({ file: `${dataFolder}/${databaseFile}` }),
        onSome: (url): DatabaseLocation => ({ url })
      })
    )
  )

/** Asks the database for an answer: does nothing when it is well, fails with a `SqlError` when it is not. */
export const probe: Effect.Effect<void, SqlError.SqlError, SqlClient.SqlClient> = SqlClient.SqlClient.use((sql) =>
  Effect.asVoid(sql`SELECT 1`)
)

const stillRead = new SqlError.SqlError({
  reason: new SqlError.LockTimeoutError({
    message: "Another program is still reading what was deleted",
    operation: "scrub",
    cause: "checkpoint busy"
  })
})

/**
 * `secure_delete` zeroes what is deleted where it stands. But when SQLite moves rows from a full page to another it leaves the copy in
 * the unused middle of the old page, where no later delete finds it. Only building every page anew gets rid of those.
 */
const rebuild = (sql: SqlClient.SqlClient) => Effect.asVoid(sql`VACUUM`.unprepared)

const truncateLog = (sql: SqlClient.SqlClient) =>
  Effect.flatMap(sql<{ busy: number }>`PRAGMA wal_checkpoint(TRUNCATE)`.unprepared, ([row]) =>
    row?.busy === 0 ? Effect.void : Effect.fail(stillRead)
  ).pipe(untilUnlocked({ milliseconds: 1_000, mayRepeat: () => true }))

/**
 * Makes what has been deleted unreadable in the files, too: every page of the database is built anew from what is still there, and
 * SQLite's log of recent changes, which holds the old ones, is emptied. Run after a round is revealed, outside any transaction (a
 * defect inside one). Takes as long as writing the whole file twice. Waits up to a second for other readers, then warns and answers
 * `false`: ask again later. Does nothing on PostgreSQL, whose own vacuum does this.
 */
export const scrub: Effect.Effect<boolean, never, SqlClient.SqlClient> = SqlClient.SqlClient.use((sql) =>
  sql.onDialectOrElse({
    sqlite: () =>
      outsideTransaction(
        sql,
        "scrub was called inside an open transaction",
        Effect.andThen(rebuild(sql), truncateLog(sql)).pipe(
          Effect.as(true),
          Effect.catch((error) =>
            Effect.as(Effect.logWarning("Deleted answers may still stand in the SQLite files", error), false)
          )
        )
      ),
    orElse: () => Effect.succeed(true)
  })
)
