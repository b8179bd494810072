import { Effect } from "effect"
import { SqlClient, type SqlError } from "effect/sql"

/**
 * Runs statements separated by semicolons, in order: the body of a migration. A semicolon inside a text or a trigger is
 * not understood; give such a statement to `sql` itself.
 */
export const runStatements = (text: string): Effect.Effect<void, SqlError.SqlError, SqlClient.SqlClient> =>
  SqlClient.SqlClient.use((sql) =>
    Effect.forEach(
      text.split(";").filter((statement) => statement.trim() !== ""),
      (statement) => sql.unsafe(statement).unprepared,
      { discard: true }
    )
  )
