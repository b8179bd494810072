import type { SqlClient, Statement } from "effect/sql"

/**
 * Ends a `SELECT` inside a transaction that reads rows in order to change them: nobody else may change them until the
 * transaction ends. Needed on PostgreSQL, whose transactions otherwise let two readers overwrite each other; empty on
 * SQLite, where only one transaction is open at a time.
 *
 * ```ts
 * sql`SELECT * FROM team WHERE id = ${id} ${forUpdate(sql)}`
 * ```
 */
export const forUpdate = (sql: SqlClient.SqlClient): Statement.Fragment =>
  sql.literal(sql.onDialectOrElse({ pg: () => "FOR UPDATE", orElse: () => "" }))
