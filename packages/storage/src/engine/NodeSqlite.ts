import { Effect, Layer, Semaphore } from "effect"
import { Reactivity } from "effect/reactivity"
import { SqlClient, type SqlError, Statement } from "effect/sql"
import { fromColumn, toColumn } from "./columnNames.ts"
import { openFile } from "./sqlite/openFile.ts"
import { makeSqliteConnection } from "./sqlite/SqliteConnection.ts"

const make = Effect.fnUntraced(function* (filename: string) {
  const connection = makeSqliteConnection(yield* openFile(filename))
  const semaphore = yield* Semaphore.make(1)
  return yield* SqlClient.make({
    ...SqlClient.makeSqliteAcquirers({
      connection: Effect.succeed(connection),
      semaphore,
      isTransaction: (lent) => lent.inTransaction()
    }),
    compiler: Statement.makeCompilerSqlite(toColumn),
    transformRows: Statement.defaultTransforms(fromColumn, false).array,
    driver: "node-sqlite",
    // Takes the write lock at once, so that transactions that read and then write queue instead of failing.
    beginTransaction: "BEGIN IMMEDIATE",
    prepareTransactionControls: true,
    releaseSavepoint: (name) => `RELEASE SAVEPOINT ${name}`,
    spanAttributes: [["db.system.name", "sqlite"]]
  })
})

/**
 * `SqlClient` over Node's own SQLite: one connection for the process, handed to one transaction or statement at a time.
 * Columns are `snake_case` in the database and `camelCase` in the program.
 *
 * Stands in for `@effect/sql-sqlite-node`, which has no release that works with stable Effect 4.
 */
export const nodeSqliteLayer = (filename: string): Layer.Layer<SqlClient.SqlClient, SqlError.SqlError> =>
  Layer.effect(SqlClient.SqlClient, make(filename)).pipe(Layer.provide(Reactivity.layer))
