import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit } from "effect"
import { SqlClient } from "effect/sql"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { databaseLayer } from "../../src/engine/Database.ts"
import { temporaryFolder } from "./engines.ts"

const temporaryFile = Effect.map(temporaryFolder, (folder) => join(folder, "x.sqlite"))
const inMemory = Effect.provide(databaseLayer({ memory: true }))

/** Opens the file as the application does, for as long as `use` runs. */
const opened = <A, E>(file: string, use: (sql: SqlClient.SqlClient) => Effect.Effect<A, E>) =>
  SqlClient.SqlClient.use(use).pipe(Effect.provide(databaseLayer({ file })))

describe("a SQLite file", () => {
  it.effect("has its settings at every open, also when the file is there already", () =>
    Effect.gen(function* () {
      const file = yield* temporaryFile
      yield* opened(file, (sql) => sql`CREATE TABLE t (x TEXT)`)
      yield* opened(file, (sql) =>
        Effect.gen(function* () {
          const read = (pragma: string) => sql.unsafe<Record<string, unknown>>(`PRAGMA ${pragma}`).values
          assert.deepEqual(yield* read("journal_mode"), [["wal"]])
          assert.deepEqual(yield* read("synchronous"), [[2]])
          assert.deepEqual(yield* read("foreign_keys"), [[1]])
          assert.deepEqual(yield* read("secure_delete"), [[1]])
          assert.deepEqual(yield* read("trusted_schema"), [[0]])
          assert.deepEqual(yield* read("busy_timeout"), [[0]])
        })
      )
    }).pipe(Effect.scoped)
  )

  it.effect("cannot be opened in a folder that is not there", () =>
    Effect.gen(function* () {
      const file = yield* temporaryFile
      const error = yield* Effect.flip(opened(join(file, "missing", "x.sqlite"), () => Effect.void))
      assert.strictEqual(error._tag === "SqlError" ? error.reason._tag : undefined, "ConnectionError")
    }).pipe(Effect.scoped)
  )

  it.effect("waits for another program's lock without stopping this one", () =>
    Effect.gen(function* () {
      const file = yield* temporaryFile
      const waited = yield* opened(file, (sql) =>
        Effect.gen(function* () {
          yield* sql`CREATE TABLE t (x TEXT)`
          const other = new DatabaseSync(file)
          other.exec("BEGIN IMMEDIATE")
          // Only a turn of the event loop can let go of the lock: a wait that stops the loop would never end.
          setTimeout(() => other.exec("COMMIT"), 20)
          yield* sql.withTransaction(sql`INSERT INTO t ${sql.insert({ x: "a" })}`)
          other.close()
          return yield* sql`SELECT x FROM t`
        })
      )
      assert.deepEqual(waited, [{ x: "a" }])
    }).pipe(Effect.scoped)
  )
})

describe("statements on SQLite", () => {
  it.effect("refuse parameters SQLite would silently turn into nothing", () =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      yield* sql`CREATE TABLE t (x TEXT)`
      for (const value of [new Date(0), { x: 1 }, [1], undefined, true]) {
        const exit = yield* Effect.exit(sql`INSERT INTO t VALUES (${value})`)
        assert.isTrue(Exit.isFailure(exit), `${value}`)
      }
      assert.deepEqual(yield* sql`SELECT x FROM t`, [])
    }).pipe(inMemory)
  )

  it.effect("come back as values with every column, also of the same name", () =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      assert.deepEqual(yield* sql`SELECT 1 AS n, 2 AS n`.values, [[1, 2]])
    }).pipe(inMemory)
  )

  it.effect("outlive a change of the table they were compiled for", () =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      const read = sql`SELECT * FROM t`
      yield* sql`CREATE TABLE t (x TEXT)`
      yield* sql`INSERT INTO t VALUES ('a')`
      assert.deepEqual(yield* read, [{ x: "a" }])
      yield* sql`ALTER TABLE t ADD COLUMN other_one INTEGER NOT NULL DEFAULT 7`
      assert.deepEqual(yield* read, [{ x: "a", otherOne: 7 }])
    }).pipe(inMemory)
  )
})

describe("a transaction SQLite ends by itself, as it does when the disk is full", () => {
  const table = SqlClient.SqlClient.use((sql) => sql`CREATE TABLE t (x TEXT PRIMARY KEY)`)
  /** Ends the transaction in the same way, without filling a disk. */
  const lose = SqlClient.SqlClient.use((sql) => Effect.exit(sql`INSERT OR ROLLBACK INTO t VALUES ('kept')`))

  it.effect("does not let later statements slip out of it", () =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      yield* table
      yield* sql`INSERT INTO t VALUES ('kept')`
      const lost = yield* Effect.exit(
        sql.withTransaction(
          Effect.gen(function* () {
            yield* sql`INSERT INTO t VALUES ('before')`
            yield* lose
            yield* Effect.exit(sql`INSERT INTO t VALUES ('after')`)
          })
        )
      )
      assert.isTrue(Exit.isFailure(lost))
      assert.deepEqual(yield* sql`SELECT x FROM t`, [{ x: "kept" }])
    }).pipe(inMemory)
  )

  it.effect("does not let a savepoint open a transaction of its own", () =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      yield* table
      yield* sql`INSERT INTO t VALUES ('kept')`
      const lost = yield* Effect.exit(
        sql.withTransaction(
          Effect.gen(function* () {
            yield* Effect.exit(sql.withTransaction(Effect.andThen(lose, Effect.fail("no"))))
            yield* Effect.exit(sql.withTransaction(sql`INSERT INTO t VALUES ('after')`))
          })
        )
      )
      assert.isTrue(Exit.isFailure(lost))
      yield* sql.withTransaction(sql`INSERT INTO t VALUES ('next')`)
      assert.deepEqual(yield* sql`SELECT x FROM t ORDER BY x`, [{ x: "kept" }, { x: "next" }])
    }).pipe(inMemory)
  )
})
