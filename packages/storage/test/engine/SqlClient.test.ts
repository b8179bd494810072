import { assert, describe, layer } from "@effect/vitest"
import { Array, Deferred, Effect, Exit, Fiber } from "effect"
import { SqlClient } from "effect/sql"
import { forUpdate } from "../../src/engine/forUpdate.ts"
import { engines } from "./engines.ts"

/** A table of counters and one of entries that belong to a counter. */
const tables = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  yield* sql`CREATE TABLE counter (id TEXT PRIMARY KEY, label TEXT UNIQUE, count_now INTEGER NOT NULL CHECK (count_now >= 0))`
  yield* sql`
    CREATE TABLE entry (
      id TEXT PRIMARY KEY, counter_id TEXT NOT NULL REFERENCES counter (id) DEFERRABLE INITIALLY IMMEDIATE
    )`
  yield* sql`
    CREATE TABLE late_entry (
      id TEXT PRIMARY KEY, counter_id TEXT NOT NULL REFERENCES counter (id) DEFERRABLE INITIALLY DEFERRED
    )`
})

const insert = (id: string, countNow = 0) =>
  SqlClient.SqlClient.use((sql) => sql`INSERT INTO counter ${sql.insert({ id, label: `label of ${id}`, countNow })}`)

const ids = SqlClient.SqlClient.use((sql) =>
  Effect.map(
    sql<{ id: string }>`SELECT id FROM counter ORDER BY id`,
    Array.map(({ id }) => id)
  )
)

const fresh = SqlClient.SqlClient.use((sql) =>
  Effect.andThen(sql`DELETE FROM entry`, Effect.andThen(sql`DELETE FROM late_entry`, sql`DELETE FROM counter`))
)

const reasonOf = <A, R>(effect: Effect.Effect<A, { readonly reason: { readonly _tag: string } }, R>) =>
  Effect.map(Effect.flip(effect), ({ reason }) => reason._tag)

for (const engine of engines) {
  describe(`the database: ${engine.name}`, () => {
    layer(engine.empty, { timeout: "60 seconds", excludeTestServices: true })((it) => {
      it.effect("takes tables and hands rows back under the field's names", () =>
        Effect.gen(function* () {
          yield* tables
          yield* insert("a", 3)
          const sql = yield* SqlClient.SqlClient
          assert.deepEqual(yield* sql`SELECT id, count_now, label AS other_name FROM counter`, [
            { id: "a", countNow: 3, otherName: "label of a" }
          ])
        })
      )

      it.effect("keeps text and bytes as they are", () =>
        Effect.gen(function* () {
          const sql = yield* SqlClient.SqlClient
          const type = sql.literal(engine.dialect === "pg" ? "BYTEA" : "BLOB")
          yield* sql`CREATE TABLE page (words TEXT NOT NULL, bytes ${type} NOT NULL)`
          const words = "It's “fine”; DROP TABLE page; -- \\ 🙂 é"
          yield* sql`INSERT INTO page ${sql.insert({ words, bytes: new Uint8Array([0, 1, 255]) })}`
          const [row] = yield* sql<{ words: string; bytes: Uint8Array }>`SELECT words, bytes FROM page`
          assert.strictEqual(row?.words, words)
          assert.deepEqual([...(row?.bytes ?? [])], [0, 1, 255])
        })
      )

      it.effect("sorts text by code point", () =>
        Effect.gen(function* () {
          const sql = yield* SqlClient.SqlClient
          yield* sql`CREATE TABLE word (text TEXT)`
          yield* sql`INSERT INTO word VALUES ('b'), ('B'), ('a'), ('é'), ('Z')`
          assert.deepEqual(yield* sql`SELECT text FROM word ORDER BY text`.values, [["B"], ["Z"], ["a"], ["b"], ["é"]])
        })
      )

      it.effect("keeps a whole transaction or nothing of it", () =>
        Effect.gen(function* () {
          yield* fresh
          const sql = yield* SqlClient.SqlClient
          yield* sql.withTransaction(Effect.andThen(insert("a"), insert("b")))
          const failed = yield* Effect.exit(sql.withTransaction(Effect.andThen(insert("c"), Effect.fail("no"))))
          const died = yield* Effect.exit(sql.withTransaction(Effect.andThen(insert("d"), Effect.die("bug"))))
          assert.deepEqual([Exit.isFailure(failed), Exit.isFailure(died)], [true, true])
          assert.deepEqual(yield* ids, ["a", "b"])
        })
      )

      it.effect("undoes a failed inner part alone", () =>
        Effect.gen(function* () {
          yield* fresh
          const sql = yield* SqlClient.SqlClient
          const inner = (id: string) => sql.withTransaction(insert(id))
          yield* sql.withTransaction(
            Effect.gen(function* () {
              yield* inner("a")
              yield* Effect.exit(sql.withTransaction(Effect.andThen(insert("b"), Effect.fail("no"))))
              yield* Effect.exit(inner("a"))
              yield* inner("c")
            })
          )
          assert.deepEqual(yield* ids, ["a", "c"])
        })
      )

      it.effect("undoes inner parts with the outer one", () =>
        Effect.gen(function* () {
          yield* fresh
          const sql = yield* SqlClient.SqlClient
          const outer = Effect.andThen(sql.withTransaction(insert("a")), Effect.fail("no"))
          yield* Effect.exit(sql.withTransaction(outer))
          assert.deepEqual(yield* ids, [])
        })
      )

      it.effect("undoes an interrupted transaction and serves the next one", () =>
        Effect.gen(function* () {
          yield* fresh
          const sql = yield* SqlClient.SqlClient
          const written = yield* Deferred.make<void>()
          const fiber = yield* Effect.forkChild(
            sql.withTransaction(
              insert("a").pipe(Effect.andThen(Deferred.succeed(written, undefined)), Effect.andThen(Effect.never))
            )
          )
          yield* Deferred.await(written)
          yield* Fiber.interrupt(fiber)
          yield* sql.withTransaction(insert("b"))
          assert.deepEqual(yield* ids, ["b"])
        })
      )

      it.effect("loses none of fifty changes made at once", () =>
        Effect.gen(function* () {
          yield* fresh
          yield* insert("a")
          const sql = yield* SqlClient.SqlClient
          const readThenWrite = Effect.gen(function* () {
            const [row] = yield* sql<{ countNow: number }>`
              SELECT count_now FROM counter WHERE id = 'a' ${forUpdate(sql)}`
            yield* Effect.yieldNow
            yield* sql`UPDATE counter SET count_now = ${(row?.countNow ?? 0) + 1} WHERE id = 'a'`
          })
          yield* Effect.forEach(Array.range(1, 50), () => sql.withTransaction(readThenWrite), {
            concurrency: "unbounded"
          })
          assert.deepEqual(yield* sql`SELECT count_now FROM counter`, [{ countNow: 50 }])
        })
      )

      it.effect("names a doubled key and a doubled unique value alike", () =>
        Effect.gen(function* () {
          yield* fresh
          const sql = yield* SqlClient.SqlClient
          yield* insert("a")
          const sameId = sql`INSERT INTO counter ${sql.insert({ id: "a", label: "another", countNow: 0 })}`
          assert.strictEqual(yield* reasonOf(sameId), "UniqueViolation")
          const sameLabel = sql`INSERT INTO counter ${sql.insert({ id: "b", label: "label of a", countNow: 0 })}`
          assert.strictEqual(yield* reasonOf(sameLabel), "UniqueViolation")
        })
      )

      it.effect("refuses rows that break another rule as a ConstraintError", () =>
        Effect.gen(function* () {
          yield* fresh
          const sql = yield* SqlClient.SqlClient
          assert.strictEqual(yield* reasonOf(insert("a", -1)), "ConstraintError")
          const orphan = sql`INSERT INTO entry ${sql.insert({ id: "e", counterId: "nobody" })}`
          assert.strictEqual(yield* reasonOf(orphan), "ConstraintError")
          yield* insert("a")
          yield* sql`INSERT INTO entry ${sql.insert({ id: "e", counterId: "a" })}`
          assert.strictEqual(yield* reasonOf(sql`DELETE FROM counter WHERE id = 'a'`), "ConstraintError")
        })
      )

      it.effect("keeps nothing when the commit itself fails, and goes on working", () =>
        Effect.gen(function* () {
          yield* fresh
          const sql = yield* SqlClient.SqlClient
          const orphanAtCommit = Effect.andThen(
            insert("a"),
            sql`INSERT INTO late_entry ${sql.insert({ id: "e", counterId: "nobody" })}`
          )
          assert.strictEqual(yield* reasonOf(sql.withTransaction(orphanAtCommit)), "ConstraintError")
          yield* sql.withTransaction(insert("b"))
          assert.deepEqual(yield* ids, ["b"])
        })
      )
    })
  })
}
