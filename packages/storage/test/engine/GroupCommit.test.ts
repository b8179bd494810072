import { assert, describe, it, layer } from "@effect/vitest"
import { Array, Cause, Deferred, Effect, Exit, Fiber, Layer } from "effect"
import { SqlClient } from "effect/sql"
import { StatementSync } from "node:sqlite"
import { afterEach, vi } from "vitest"
import { databaseLayer } from "../../src/engine/Database.ts"
import { GroupCommit } from "../../src/engine/GroupCommit.ts"
import { nextTurn } from "../../src/engine/nextTurn.ts"
import { engines } from "./engines.ts"

const withTables = (database: Layer.Layer<SqlClient.SqlClient, unknown>) =>
  GroupCommit.layer.pipe(
    Layer.merge(
      Layer.effectDiscard(
        SqlClient.SqlClient.use((sql) =>
          Effect.andThen(
            sql`CREATE TABLE answer (id TEXT PRIMARY KEY)`,
            sql`CREATE TABLE late (id TEXT NOT NULL REFERENCES answer (id) DEFERRABLE INITIALLY DEFERRED)`
          )
        )
      )
    ),
    Layer.provideMerge(database),
    Layer.orDie
  )

const insert = (id: string) => SqlClient.SqlClient.use((sql) => sql`INSERT INTO answer ${sql.insert({ id })}`)
const commit = <A, E, R>(work: Effect.Effect<A, E, R>) => GroupCommit.use((group) => group.commit(work))
const ids = SqlClient.SqlClient.use((sql) =>
  Effect.map(
    sql<{ id: string }>`SELECT id FROM answer ORDER BY id`,
    Array.map(({ id }) => id)
  )
)
const all = { concurrency: "unbounded" } as const

for (const engine of engines) {
  describe(`committing together: ${engine.name}`, () => {
    layer(withTables(engine.empty), { timeout: "60 seconds", excludeTestServices: true })((it) => {
      const fresh = SqlClient.SqlClient.use((sql) => sql`DELETE FROM answer`)

      it.effect("answers each with its own result", () =>
        Effect.gen(function* () {
          yield* fresh
          const results = yield* Effect.forEach(
            ["a", "b", "c"],
            (id) => commit(Effect.as(insert(id), `kept ${id}`)),
            all
          )
          assert.deepEqual(results, ["kept a", "kept b", "kept c"])
          assert.deepEqual(yield* ids, ["a", "b", "c"])
        })
      )

      it.effect("undoes a failing and a dying one alone", () =>
        Effect.gen(function* () {
          yield* fresh
          yield* insert("already there")
          const exits = yield* Effect.all(
            [
              commit(insert("a")),
              commit(Effect.andThen(insert("b"), Effect.fail("no"))),
              commit(Effect.andThen(insert("c"), Effect.die("bug"))),
              commit(insert("already there")),
              commit(insert("d"))
            ].map((work) => Effect.exit(work)),
            all
          )
          assert.deepEqual(exits.map(Exit.isSuccess), [true, false, false, false, true])
          assert.deepEqual(exits[1], Exit.fail("no"))
          assert.deepEqual(yield* ids, ["a", "already there", "d"])
        })
      )

      it.effect("refuses to be called inside a transaction, which would wait for itself", () =>
        Effect.gen(function* () {
          yield* fresh
          const sql = yield* SqlClient.SqlClient
          const nested = [sql.withTransaction(commit(insert("a"))), commit(commit(insert("b")))]
          for (const exit of yield* Effect.forEach(nested, Effect.exit)) {
            const defect = Exit.isFailure(exit) ? Cause.squash(exit.cause) : undefined
            assert.instanceOf(defect, Error)
            assert.include(String(defect), "inside an open transaction")
          }
          assert.deepEqual(yield* ids, [])
        })
      )
    })
  })
}

describe("committing together on SQLite", () => {
  const database = withTables(databaseLayer({ memory: true }))
  afterEach(() => {
    vi.restoreAllMocks()
  })

  /** COMMITs SQLite was asked for while `work` ran: the flushes, since nothing else here writes. */
  const flushesDuring = <A, E, R>(work: Effect.Effect<A, E, R>) =>
    Effect.gen(function* () {
      const run = vi.spyOn(StatementSync.prototype, "run")
      yield* work
      return run.mock.contexts.filter(
        (statement) => statement instanceof StatementSync && statement.sourceSQL === "COMMIT"
      ).length
    })

  const client = (name: number) => Effect.forEach(Array.range(1, 20), (turn) => commit(insert(`${name}-${turn}`)))

  it.effect("flushes at most 0.3 times an answer with sixteen clients", () =>
    Effect.gen(function* () {
      const flushes = yield* flushesDuring(Effect.forEach(Array.range(1, 16), client, all))
      assert.strictEqual((yield* ids).length, 320)
      assert.isAtLeast(flushes, 1)
      assert.isAtMost(flushes / 320, 0.3)
    }).pipe(Effect.provide(database))
  )

  it.effect("flushes at most 1.2 times an answer with one client", () =>
    Effect.gen(function* () {
      const flushes = yield* flushesDuring(client(1))
      assert.strictEqual((yield* ids).length, 20)
      assert.isAtLeast(flushes, 20)
      assert.isAtMost(flushes / 20, 1.2)
    }).pipe(Effect.provide(database))
  )

  it.effect("waits a turn of the event loop for others that are on their way", () =>
    Effect.gen(function* () {
      const alone = commit(insert("a"))
      const later = Effect.andThen(nextTurn, commit(insert("b")))
      assert.strictEqual(yield* flushesDuring(Effect.all([alone, later], all)), 1)
    }).pipe(Effect.provide(database))
  )

  it.effect("keeps nobody's work when the shared commit fails, and says so to everybody", () =>
    Effect.gen(function* () {
      const orphan = SqlClient.SqlClient.use((sql) => sql`INSERT INTO late ${sql.insert({ id: "nobody" })}`)
      const exits = yield* Effect.forEach([insert("a"), orphan, insert("b")], (work) => Effect.exit(commit(work)), all)
      assert.deepEqual(exits.map(Exit.isFailure), [true, true, true])
      assert.deepEqual(yield* ids, [])
      yield* commit(insert("c"))
      assert.deepEqual(yield* ids, ["c"])
    }).pipe(Effect.provide(database))
  )

  it.effect("answers only after the commit", () =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      const seen: Array<string> = []
      const note = (what: string) => Effect.sync(() => seen.push(what))
      yield* commit(Effect.andThen(insert("a"), sql.afterCommit(Effect.asVoid(note("committed")))))
      yield* note("answered")
      assert.deepEqual(seen, ["committed", "answered"])
    }).pipe(Effect.provide(database))
  )

  it.effect("writes nothing for a caller that left before its turn", () =>
    Effect.gen(function* () {
      const started = yield* Deferred.make<void>()
      const go = yield* Deferred.make<void>()
      const first = yield* Effect.forkChild(
        commit(Effect.andThen(Deferred.succeed(started, undefined), Effect.andThen(Deferred.await(go), insert("a"))))
      )
      yield* Deferred.await(started)
      const second = yield* Effect.forkChild(commit(insert("b")), { startImmediately: true })
      yield* Fiber.interrupt(second)
      yield* Deferred.succeed(go, undefined)
      yield* Fiber.join(first)
      yield* commit(insert("c"))
      assert.deepEqual(yield* ids, ["a", "c"])
    }).pipe(Effect.provide(database))
  )

  it.effect("commits what it has accepted before it closes, and refuses what comes later", () =>
    Effect.gen(function* () {
      const group = yield* Effect.scoped(
        Effect.gen(function* () {
          const open = yield* GroupCommit
          yield* Effect.forkDetach(open.commit(insert("a")), { startImmediately: true })
          return open
        }).pipe(Effect.provide(Layer.fresh(GroupCommit.layer)))
      )
      assert.deepEqual(yield* ids, ["a"])
      assert.isTrue(Exit.isFailure(yield* Effect.exit(group.commit(insert("b")))))
      assert.deepEqual(yield* ids, ["a"])
    }).pipe(Effect.provide(database))
  )
})
