import { DatabaseSync } from "node:sqlite"
import { Effect, type Scope } from "effect"
import { SqlError } from "effect/sql"
import { sqliteError } from "./sqliteError.ts"
import { untilUnlocked, usualWait } from "./untilUnlocked.ts"

/** The name SQLite gives a database that lives in memory only. */
export const inMemory = ":memory:"

/**
 * What every connection is set to, with the value SQLite must report back.
 *
 * `synchronous` FULL (2): what was acknowledged survives a power cut. `secure_delete`: deleted answers are overwritten,
 * not just unlinked. `trusted_schema` off: a doctored file cannot call functions through its schema. `temp_store` MEMORY (2):
 * nothing people answered is ever in a temporary file. `busy_timeout` 0: waiting is ours, see `untilUnlocked`.
 */
const settings = [
  { pragma: "synchronous", set: "FULL", reported: 2 },
  { pragma: "foreign_keys", set: "ON", reported: 1 },
  { pragma: "secure_delete", set: "ON", reported: 1 },
  { pragma: "trusted_schema", set: "OFF", reported: 0 },
  { pragma: "temp_store", set: "MEMORY", reported: 2 }
]

const read = (db: DatabaseSync, pragma: string): unknown => Object.values(db.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]

const apply = (db: DatabaseSync, filename: string): void => {
  const journal = filename === inMemory ? "memory" : "wal"
  db.exec("PRAGMA journal_mode = WAL")
  for (const { pragma, set } of settings) db.exec(`PRAGMA ${pragma} = ${set}`)
  db.exec("PRAGMA busy_timeout = 0")
  for (const { pragma, reported } of [{ pragma: "journal_mode", reported: journal }, ...settings]) {
    const found = read(db, pragma)
    // A file system without shared memory (some network drives) silently refuses WAL.
    if (found !== reported) throw new Error(`SQLite kept ${pragma} at ${found}, but ${reported} is needed`)
  }
}

/**
 * Opens a SQLite file (made if missing) or `:memory:` with the settings the application relies on, and closes it with
 * the scope. The settings are set and read back at every open, since most of them are not stored in the file.
 */
export const openFile = (filename: string): Effect.Effect<DatabaseSync, SqlError.SqlError, Scope.Scope> => {
  const opened = Effect.acquireRelease(
    Effect.try({
      // Switching to WAL needs SQLite's own wait: several processes may open a fresh file at once.
      try: () => new DatabaseSync(filename, { timeout: usualWait }),
      catch: (cause) => sqliteError(cause, "open")
    }),
    (db) => Effect.sync(() => db.close())
  )
  return Effect.tap(opened, (db) =>
    Effect.try({ try: () => apply(db, filename), catch: (cause) => sqliteError(cause, "open") }).pipe(
      untilUnlocked({ milliseconds: usualWait, mayRepeat: () => true })
    )
  )
}
