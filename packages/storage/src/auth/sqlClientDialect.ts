import { Effect, Exit, Scope } from "effect"
import type { SqlClient, SqlConnection, SqlError } from "effect/sql"
import {
  AbortedTransactionError,
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler
} from "kysely"

/** Runs a database effect for a library that speaks promises. */
export type RunSql = <A>(effect: Effect.Effect<A, SqlError.SqlError>) => Promise<A>

/** What both engines answer to `executeRaw`. PostgreSQL also names the command. */
interface Answer<Row> {
  readonly rows: ReadonlyArray<Row>
  readonly rowCount: number
  readonly command?: string
}

const execute = <Row>(connection: SqlConnection.Connection, query: CompiledQuery) =>
  Effect.map(connection.executeRaw(query.sql, query.parameters), (answer) => answer as Answer<Row>)

/** A connection lent to Kysely: nobody else uses it until it is handed back. */
const lend = (connection: SqlConnection.Connection, run: RunSql): DatabaseConnection => ({
  executeQuery: async <Row>(query: CompiledQuery) => {
    const { command, rowCount, rows } = await run(execute<Row>(connection, query))
    // PostgreSQL answers so to the COMMIT of a transaction in which a statement had failed.
    if (query.sql === "COMMIT" && command === "ROLLBACK") throw new AbortedTransactionError()
    return { rows: [...rows], numAffectedRows: BigInt(rowCount) }
  },
  streamQuery: () => {
    throw new Error("Streaming is not needed here")
  }
})

const makeDriver = (sql: SqlClient.SqlClient, run: RunSql): Driver => {
  const leases = new WeakMap<DatabaseConnection, Scope.Closeable>()
  const reserve = Effect.gen(function* () {
    const lease = yield* Scope.make()
    const connection = yield* Scope.provide(sql.reserve, lease).pipe(
      Effect.onError((cause) => Scope.close(lease, Exit.failCause(cause)))
    )
    const lent = lend(connection, run)
    leases.set(lent, lease)
    return lent
  })
  const control = (statement: string) => async (connection: DatabaseConnection) => {
    await connection.executeQuery(CompiledQuery.raw(statement))
  }
  return {
    init: () => Promise.resolve(),
    acquireConnection: () => run(reserve),
    releaseConnection: (connection) => {
      const lease = leases.get(connection)
      return lease === undefined ? Promise.resolve() : run(Scope.close(lease, Exit.void))
    },
    beginTransaction: control(sql.onDialectOrElse({ sqlite: () => "BEGIN IMMEDIATE", orElse: () => "BEGIN" })),
    commitTransaction: control("COMMIT"),
    rollbackTransaction: control("ROLLBACK"),
    destroy: () => Promise.resolve()
  }
}

/**
 * Kysely over our `SqlClient`, for better-auth.
 *
 * Given a connection of its own, better-auth would wait for SQLite's lock by stopping the event loop, and with it the
 * very transaction it waits for. So its queries queue with ours for the one connection; on PostgreSQL they take one from
 * the pool.
 */
export const sqlClientDialect = (sql: SqlClient.SqlClient, run: RunSql): Dialect =>
  sql.onDialectOrElse({
    sqlite: (): Dialect => ({
      createDriver: () => makeDriver(sql, run),
      createAdapter: () => new SqliteAdapter(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler()
    }),
    orElse: (): Dialect => ({
      createDriver: () => makeDriver(sql, run),
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler()
    })
  })
