import { PgClient } from "@effect/sql-pg"
import { Effect, Redacted } from "effect"
import { SqlClient } from "effect/sql"
import { randomUUID } from "node:crypto"

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the PostgreSQL server of this test run, given by the set-up in `postgres.ts`. */
    readonly postgresUrl: string
  }
}

/** A database made for one test file. */
export interface FreshDatabase {
  readonly url: string
  /** Removes it, closing connections still open. */
  readonly drop: () => Promise<void>
}

const onServer = (url: string, statement: (sql: SqlClient.SqlClient) => Effect.Effect<unknown, unknown>) =>
  Effect.runPromise(
    Effect.flatMap(SqlClient.SqlClient, statement).pipe(
      Effect.provide(PgClient.layer({ url: Redacted.make(url), maxConnections: 1 }))
    )
  )

/**
 * Makes an empty database `t_<uuid>` on the server at `url` (the one `provide`d as `postgresUrl`). Only what was made
 * here is ever dropped, so a mistaken address costs nothing.
 */
export const freshDatabase = async (url: string): Promise<FreshDatabase> => {
  const name = `t_${randomUUID().replaceAll("-", "")}`
  await onServer(url, (sql) => sql`CREATE DATABASE ${sql(name)}`.unprepared)
  const own = new URL(url)
  own.pathname = `/${name}`
  return {
    url: own.href,
    drop: async () => {
      await onServer(url, (sql) => sql`DROP DATABASE ${sql(name)} WITH (FORCE)`.unprepared)
    }
  }
}
