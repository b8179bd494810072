import { assert, describe, it, layer } from "@effect/vitest"
import { ConfigProvider, Effect, Exit, Logger, Redacted } from "effect"
import { SqlClient } from "effect/sql"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { configuredLocation, databaseLayer, probe, scrub } from "../../src/engine/Database.ts"
import { engines, temporaryFolder } from "./engines.ts"

describe("where the data lives", () => {
  const given = (settings: Record<string, string>) =>
    configuredLocation("/srv/data").pipe(Effect.provide(ConfigProvider.layer(ConfigProvider.fromUnknown(settings))))

  it.effect("is a file in the data folder when nothing is set", () =>
    Effect.gen(function* () {
      assert.deepEqual(yield* given({}), { file: "/srv/data/peerbridge.sqlite" })
      assert.deepEqual(yield* given({ DATABASE_URL: "" }), { file: "/srv/data/peerbridge.sqlite" })
    })
  )

  it.effect("is the PostgreSQL database that is named", () =>
    Effect.gen(function* () {
      for (const url of ["postgres://me:pw@db/peerbridge", "postgresql://db/peerbridge?sslmode=require"]) {
        assert.deepEqual(yield* given({ DATABASE_URL: url }), { url: Redacted.make(url) })
      }
    })
  )

  it.effect("is refused, without showing its password, when it is something else", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(given({ DATABASE_URL: "mysql://me:secret@db/peerbridge" }))
      assert.include(error.message, "postgres://")
      assert.notInclude(error.message, "secret")
    })
  )
})

for (const engine of engines) {
  layer(engine.empty, { timeout: "60 seconds", excludeTestServices: true })(
    `the open database: ${engine.name}`,
    (it) => {
      it.effect("answers a probe", () => probe)

      it.effect("can be scrubbed at any time but inside a transaction on SQLite", () =>
        Effect.gen(function* () {
          const sql = yield* SqlClient.SqlClient
          yield* scrub
          const inside = yield* Effect.exit(sql.withTransaction(scrub))
          assert.strictEqual(Exit.isFailure(inside), engine.dialect === "sqlite")
        })
      )
    }
  )
}

describe("scrubbing a SQLite file", () => {
  const secret = "what one person answered"

  /** The files beside the database, and itself, in which the secret can be read. */
  const readableIn = (folder: string) =>
    readdirSync(folder).filter((name) => readFileSync(join(folder, name), "latin1").includes(secret))

  const deleted = Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    yield* sql`CREATE TABLE answer (words TEXT)`
    yield* sql`INSERT INTO answer VALUES (${secret})`
    yield* scrub
    yield* sql`DELETE FROM answer`
  })

  it.effect("leaves no trace of what was deleted", () =>
    Effect.gen(function* () {
      const folder = yield* temporaryFolder
      yield* Effect.gen(function* () {
        yield* deleted
        assert.deepEqual(readableIn(folder), ["x.sqlite"])
        yield* scrub
        assert.deepEqual(readableIn(folder), [])
      }).pipe(Effect.provide(databaseLayer({ file: join(folder, "x.sqlite") })))
    }).pipe(Effect.scoped)
  )

  it.effect("leaves no copy where SQLite moved rows from a full page to another before they were deleted", () =>
    Effect.gen(function* () {
      const folder = yield* temporaryFolder
      yield* Effect.gen(function* () {
        const sql = yield* SqlClient.SqlClient
        yield* sql`CREATE TABLE answer (id TEXT PRIMARY KEY, words TEXT) WITHOUT ROWID`
        // keys in no order and rows of many sizes, as notes and drafts come: pages fill, split, and are joined again
        for (let row = 0; row < 1_000; row++) {
          const id = String((row * 7_919) % 1_000).padStart(4, "0")
          yield* sql`INSERT INTO answer VALUES (${id}, ${`${row % 3 === 0 ? "kept" : secret} ${"x".repeat((row * 131) % 900)}`})`
        }
        yield* sql`DELETE FROM answer WHERE words LIKE ${`${secret}%`}`
        assert.isTrue(yield* scrub)
        assert.deepEqual(readableIn(folder), [])
        const left = yield* sql<{ count: number }>`SELECT count(*) AS count FROM answer`
        assert.strictEqual(left[0]?.count, 334)
      }).pipe(Effect.provide(databaseLayer({ file: join(folder, "x.sqlite") })))
    }).pipe(Effect.scoped)
  )

  it.effect(
    "waits for a reader, and only warns when the reader stays",
    () =>
      Effect.gen(function* () {
        const warnings: Array<unknown> = []
        const record = Logger.layer([Logger.make(({ message }) => warnings.push(message))])
        const folder = yield* temporaryFolder
        const file = join(folder, "x.sqlite")
        yield* Effect.gen(function* () {
          yield* deleted
          const reader = new DatabaseSync(file)
          reader.exec("BEGIN; SELECT * FROM answer")
          assert.isFalse(yield* scrub)
          assert.strictEqual(warnings.length, 1)
          setTimeout(() => reader.exec("COMMIT"), 20)
          assert.isTrue(yield* scrub)
          reader.close()
          assert.strictEqual(warnings.length, 1)
          assert.deepEqual(readableIn(folder), [])
        }).pipe(Effect.provide(databaseLayer({ file })), Effect.provide(record))
      }).pipe(Effect.scoped),
    20_000
  )
})
