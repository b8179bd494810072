import { freshDatabase } from "@peerbridge/testing/postgres/freshDatabase"
import { Effect, Layer, Redacted } from "effect"
import type { SqlClient, SqlError } from "effect/sql"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { inject } from "vitest"
import { databaseFile, databaseLayer } from "../../src/engine/Database.ts"

/** A folder of the test's own, removed with the scope. */
export const temporaryFolder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "peerbridge-storage-"))),
  (folder) => Effect.sync(() => rmSync(folder, { recursive: true, force: true }))
)

/** An empty PostgreSQL database of the test's own; the address, dropped with the scope. */
export const temporaryPostgres = Effect.map(
  Effect.acquireRelease(
    Effect.promise(() => freshDatabase(inject("postgresUrl"))),
    ({ drop }) => Effect.promise(drop)
  ),
  ({ url }) => url
)

interface Engine {
  readonly name: string
  readonly dialect: "sqlite" | "pg"
  /** An empty database, made when the layer is built and gone when it is closed. */
  readonly empty: Layer.Layer<SqlClient.SqlClient, SqlError.SqlError>
}

/** Every engine the application runs on; each contract is tested on all of them. */
export const engines: ReadonlyArray<Engine> = [
  { name: "SQLite in memory", dialect: "sqlite", empty: databaseLayer({ memory: true }) },
  {
    name: "SQLite in a file",
    dialect: "sqlite",
    empty: Layer.unwrap(Effect.map(temporaryFolder, (folder) => databaseLayer({ file: join(folder, databaseFile) })))
  },
  {
    name: "PostgreSQL",
    dialect: "pg",
    empty: Layer.unwrap(Effect.map(temporaryPostgres, (url) => databaseLayer({ url: Redacted.make(url) })))
  }
]
