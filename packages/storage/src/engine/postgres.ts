import { PgClient } from "@effect/sql-pg"
import type { Layer, Redacted } from "effect"
import type { SqlClient, SqlError } from "effect/sql"
import { fromColumn, toColumn } from "./columnNames.ts"

/** The PostgreSQL database at an address, which may hold a password. */
export const postgres = (url: Redacted.Redacted): Layer.Layer<SqlClient.SqlClient, SqlError.SqlError> =>
  PgClient.layer({
    url,
    applicationName: "peerbridge",
    transformQueryNames: toColumn,
    transformResultNames: fromColumn,
    transformJson: false
  })
