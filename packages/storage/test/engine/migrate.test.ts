import { assert, describe, it, layer } from "@effect/vitest"
import { Effect, Redacted } from "effect"
import { SqlClient } from "effect/sql"
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { databaseLayer } from "../../src/engine/Database.ts"
import { lastNumber, migrate, migrateWith, NewerSchema, schemaNumber } from "../../src/engine/migrate.ts"
import { migrations } from "../../src/migrations/all.ts"
import { engines, temporaryFolder, temporaryPostgres } from "./engines.ts"
import { runProgram } from "./fixtures/startProgram.ts"

const names = Object.keys(migrations)

describe("the migrations", () => {
  it("are numbered 1, 2, 3 ... without a gap, since a number below the last one applied would be passed over", () => {
    assert.deepEqual(
      names.map((name) => name.slice(0, 5)),
      names.map((_, index) => `${String(index + 1).padStart(4, "0")}_`)
    )
  })

  it("are all listed, each under the name of its file", () => {
    const files = readdirSync(join(import.meta.dirname, "../../src/migrations"))
    assert.deepEqual(
      files.filter((file) => file !== "all.ts").toSorted(),
      names.map((name) => `${name}.ts`)
    )
  })
})

for (const engine of engines) {
  layer(engine.empty, { timeout: "60 seconds", excludeTestServices: true })(`migrating: ${engine.name}`, (it) => {
    it.effect("runs what is missing, once", () =>
      Effect.gen(function* () {
        assert.deepEqual(yield* migrate, names)
        assert.deepEqual(yield* migrate, [])
        assert.strictEqual(yield* schemaNumber, names.length)
      })
    )

    it.effect("keeps nothing of a migration that fails half-way, and nothing of those before it", () =>
      Effect.gen(function* () {
        const sql = yield* SqlClient.SqlClient
        const next = lastNumber(migrations) + 1
        const numbered = (number: number, work: Effect.Effect<unknown, unknown>) => ({
          [`${String(number).padStart(4, "0")}_later`]: Effect.asVoid(work)
        })
        const failing = {
          ...migrations,
          ...numbered(next, sql`CREATE TABLE first_part (id TEXT)`),
          ...numbered(next + 1, Effect.andThen(sql`CREATE TABLE second_part (id TEXT)`, sql`SELECT nonsense`))
        }
        const error = yield* Effect.flip(migrateWith(failing))
        assert.strictEqual(error._tag, "MigrationError")
        assert.strictEqual(yield* schemaNumber, names.length)
        yield* sql`CREATE TABLE first_part (id TEXT)`
        yield* sql`CREATE TABLE second_part (id TEXT)`
      })
    )

    it.effect("refuses the database of a newer release", () =>
      Effect.gen(function* () {
        const older = Object.fromEntries(Object.entries(migrations).slice(0, -1))
        const error = yield* Effect.flip(migrateWith(older))
        assert.deepEqual(error, new NewerSchema({ found: names.length, known: names.length - 1 }))
      })
    )
  })
}

describe("four programs that start at once", () => {
  const race = (database: string) =>
    Effect.gen(function* () {
      const printed = yield* Effect.promise(() =>
        Promise.all([1, 2, 3, 4].map(() => runProgram("migrateOnce", database)))
      )
      const ran = printed.map((text): unknown => JSON.parse(text))
      assert.deepEqual(
        ran.filter((list) => Array.isArray(list) && list.length > 0),
        [names]
      )
    })

  it.effect("migrate one SQLite file once", () =>
    Effect.gen(function* () {
      const file = join(yield* temporaryFolder, "x.sqlite")
      yield* race(file)
      assert.strictEqual(yield* Effect.provide(schemaNumber, databaseLayer({ file })), names.length)
    }).pipe(Effect.scoped)
  )

  it.effect("migrate one PostgreSQL database once", () =>
    Effect.gen(function* () {
      const url = yield* temporaryPostgres
      yield* race(url)
      const number = Effect.provide(schemaNumber, databaseLayer({ url: Redacted.make(url) }))
      assert.strictEqual(yield* number, names.length)
    }).pipe(Effect.scoped)
  )
})
