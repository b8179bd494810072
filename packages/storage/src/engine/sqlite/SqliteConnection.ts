import type { DatabaseSync, SQLOutputValue } from "node:sqlite"
import { Context, Effect, Stream } from "effect"
import { SqlClient, type SqlConnection, SqlError } from "effect/sql"
import { bindable } from "./bindable.ts"
import { makePreparedCache, type Prepared, prepareOnce } from "./Prepared.ts"
import { sqliteError } from "./sqliteError.ts"
import { untilUnlocked, usualWait } from "./untilUnlocked.ts"

/** A connection to SQLite that can say whether a transaction was begun on it and not yet ended by us. */
export interface SqliteConnection extends SqlConnection.Connection {
  readonly inTransaction: () => boolean
}

type Row = Record<string, SQLOutputValue>

/** What SQLite answers, in the shape `@effect/sql-pg` gives: the rows, and how many there are or were changed. */
interface Answer {
  readonly rows: ReadonlyArray<Row>
  readonly rowCount: number
}

const nothing: Answer = { rows: [], rowCount: 0 }

/**
 * What a statement means after SQLite ended the transaction by itself, which it does when the disk is full or fails.
 * Undoing is then already done; anything else would run outside the transaction its author thinks to be in.
 */
const afterLoss = (sql: string): "nothing left to undo" | "refused" =>
  sql === "ROLLBACK" || sql.startsWith("ROLLBACK TO") || sql.startsWith("RELEASE") ? "nothing left to undo" : "refused"

const transactionLost = new SqlError.SqlError({
  reason: new SqlError.ConnectionError({
    message: "SQLite ended the transaction by itself; nothing of it is kept",
    operation: "execute",
    cause: "transaction lost"
  })
})

/** Makes the connection `SqlClient` uses from an open SQLite database. */
export const makeSqliteConnection = (db: DatabaseSync): SqliteConnection => {
  const prepare = makePreparedCache(db)
  let begun = false

  const execute = (prepared: Prepared, params: ReadonlyArray<unknown>, bigInts: boolean, arrays: boolean): Answer => {
    const { answersRows, statement } = prepared
    const values = bindable(params)
    statement.setReadBigInts(bigInts)
    statement.setReturnArrays(arrays)
    if (!answersRows) return { rows: [], rowCount: Number(statement.run(...values).changes) }
    const rows = statement.all(...values)
    return { rows, rowCount: rows.length }
  }

  const query = (
    sql: string,
    params: ReadonlyArray<unknown>,
    { cached, arrays }: { readonly cached: boolean; readonly arrays: boolean }
  ): Effect.Effect<Answer, SqlError.SqlError> =>
    Effect.withFiber<Answer, SqlError.SqlError>((fiber) => {
      if (begun && !db.isTransaction) {
        if (sql === "ROLLBACK") begun = false
        return afterLoss(sql) === "refused" ? Effect.fail(transactionLost) : Effect.succeed(nothing)
      }
      return Effect.try({
        try: () => {
          const bigInts = Context.get(fiber.context, SqlClient.SafeIntegers)
          const answer = execute(cached ? prepare(sql) : prepareOnce(db, sql), params, bigInts, arrays)
          begun = db.isTransaction
          return answer
        },
        catch: (cause) => sqliteError(cause, "execute")
      })
    }).pipe(untilUnlocked({ milliseconds: usualWait, mayRepeat: () => !db.isTransaction }))

  const rowsOf =
    (cached: boolean): SqlConnection.Connection["execute"] =>
    (sql, params, transformRows) => {
      const rows = Effect.map(query(sql, params, { cached, arrays: false }), (answer) => answer.rows)
      return transformRows === undefined ? rows : Effect.map(rows, transformRows)
    }

  // The rows come as arrays here, because a record would keep only one of two columns of the same name.
  const valuesOf =
    (cached: boolean): SqlConnection.Connection["executeValues"] =>
    (sql, params) =>
      Effect.map(query(sql, params, { cached, arrays: true }), ({ rows }) => rows.map((row) => Object.values(row)))

  return {
    inTransaction: () => begun,
    execute: rowsOf(true),
    executeUnprepared: rowsOf(false),
    executeRaw: (sql, params) => query(sql, params, { cached: true, arrays: false }),
    executeValues: valuesOf(true),
    executeValuesUnprepared: valuesOf(false),
    executeStream: (sql, params, transformRows) => Stream.fromIterableEffect(rowsOf(true)(sql, params, transformRows))
  }
}
