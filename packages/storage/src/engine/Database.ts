import { PgClient } from "@effect/sql-pg"
import { Config, Layer, Option, Redacted } from "effect"
import type { SqlClient, SqlError } from "effect/sql"
import { fromColumn, toColumn } from "./columnNames.ts"
import { nodeSqliteLayer } from "./NodeSqlite.ts"
import { inMemory } from "./sqlite/openFile.ts"

/**
 * Where the data lives: a PostgreSQL database (`url`, which may hold a password), a SQLite file, or memory only, gone
 * with the process.
 */
export type DatabaseLocation =
  { readonly url: Redacted.Redacted } | { readonly file: string } | { readonly memory: true }

const postgresLayer = (url: Redacted.Redacted): Layer.Layer<SqlClient.SqlClient, SqlError.SqlError> =>
  PgClient.layer({
    url,
    applicationName: "peerbridge",
    transformQueryNames: toColumn,
    transformResultNames: fromColumn,
    transformJson: false
  })

/** The database at a location, as the `SqlClient` that migrations, repositories and sign-in share. */
export const databaseLayer = (location: DatabaseLocation): Layer.Layer<SqlClient.SqlClient, SqlError.SqlError> => {
  if ("url" in location) return postgresLayer(location.url)
  return nodeSqliteLayer("file" in location ? location.file : inMemory)
}

/** The SQLite file inside a data folder. */
export const databaseFile = "peerbridge.sqlite"

/**
 * Where the settings say the data lives: `DATABASE_URL` (`postgres://...`) if set, else the file `peerbridge.sqlite` in
 * `dataFolder`, which must exist.
 */
export const configuredLocation = (dataFolder: string): Config.Config<DatabaseLocation> =>
  Config.Redacted("DATABASE_URL").pipe(
    Config.option,
    Config.map(
      Option.match({
        onNone: (): DatabaseLocation => ({ file: `${dataFolder}/${databaseFile}` }),
        onSome: (url): DatabaseLocation => ({ url })
      })
    )
  )
