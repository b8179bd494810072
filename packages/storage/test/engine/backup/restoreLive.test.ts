import { assert, describe, it } from "@effect/vitest"
import { Array, Deferred, Effect, Fiber, Layer, Option } from "effect"
import { SqlClient } from "effect/sql"
import { once } from "node:events"
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { backupTo } from "../../../src/engine/backup/backupTo.ts"
import { manifestOf } from "../../../src/engine/backup/BackupManifest.ts"
import { restoreFrom } from "../../../src/engine/backup/restoreFrom.ts"
import { databaseLayer } from "../../../src/engine/Database.ts"
import { lastNumber, migrate, type Migrations, migrateWith, schemaNumber } from "../../../src/engine/migrate.ts"
import { migrations } from "../../../src/migrations/all.ts"
import { temporaryFolder } from "../engines.ts"
import { startOnlooker } from "../fixtures/startOnlooker.ts"
import { startProgram } from "../fixtures/startProgram.ts"

const insert = (id: string) => SqlClient.SqlClient.use((sql) => sql`INSERT INTO kept ${sql.insert({ id })}`)
const ids = SqlClient.SqlClient.use((sql) =>
  Effect.map(
    sql<{ id: string }>`SELECT id FROM kept ORDER BY id`,
    Array.map(({ id }) => id)
  )
)

/** A database with a backup of one row, `before`, after which another was written; the schema stops at `upTo`. */
const backedUp = (upTo: Migrations = migrations) =>
  Effect.gen(function* () {
    const folder = yield* temporaryFolder
    const file = join(folder, "x.sqlite")
    const target = join(folder, "copy.sqlite")
    const open = <A, E>(work: Effect.Effect<A, E, SqlClient.SqlClient>) =>
      Effect.provide(work, Layer.fresh(databaseLayer({ file })))
    yield* open(
      Effect.gen(function* () {
        yield* migrateWith(upTo)
        yield* SqlClient.SqlClient.use((sql) => sql`CREATE TABLE kept (id TEXT PRIMARY KEY)`)
        yield* insert("before")
        yield* backupTo(target)
        yield* insert("after")
      })
    )
    return { folder, file, target, open }
  })

describe("restoring a database that programs have open", () => {
  it.live("shows each of them what was restored, and lets them go on writing as they were", () =>
    Effect.gen(function* () {
      const { file, target } = yield* backedUp()
      const onlooker = yield* startOnlooker(file)
      const usual = { journalMode: "wal", synchronous: 2, integrityCheck: "ok" }
      assert.deepEqual(yield* onlooker.look, { ids: ["after", "before"], ...usual })
      const { whileInUse } = yield* restoreFrom(target, file)
      assert.isTrue(whileInUse)
      assert.deepEqual(yield* onlooker.look, { ids: ["before"], ...usual })
      assert.deepEqual(yield* onlooker.write("later"), { ids: ["before", "later"], ...usual })
    }).pipe(Effect.scoped)
  )

  it.live("keeps what was there as a backup of its own, so that it can be undone", () =>
    Effect.gen(function* () {
      const { file, folder, target } = yield* backedUp()
      const onlooker = yield* startOnlooker(file)
      const aside = Option.getOrThrow((yield* restoreFrom(target, file)).replaced)
      assert.isTrue(existsSync(manifestOf(aside)))
      assert.isFalse(readdirSync(folder).some((name) => name.includes("restoring")))
      yield* restoreFrom(aside, file)
      assert.deepEqual((yield* onlooker.look).ids, ["after", "before"])
    }).pipe(Effect.scoped)
  )

  it.live("waits for a program that writes without a pause, and leaves no pair of its rows halved", () =>
    Effect.gen(function* () {
      const { file, open, target } = yield* backedUp()
      const writer = startProgram("keepWriting", file)
      yield* Effect.promise(async () => once(writer.stdout ?? writer, "data"))
      const { replaced, whileInUse } = yield* restoreFrom(target, file)
      writer.kill("SIGKILL")
      yield* Effect.promise(() => once(writer, "close"))
      assert.isTrue(whileInUse)
      const paired = (all: ReadonlyArray<string>) =>
        assert.deepEqual(
          all.filter((id) => id.endsWith(" a")),
          all.filter((id) => id.endsWith(" b")).map((id) => id.replace(" b", " a"))
        )
      const now = yield* open(ids)
      assert.isTrue(now.includes("before"))
      assert.isFalse(now.includes("after") || now.includes("0 a"))
      paired(now)
      const then = yield* Effect.provide(ids, databaseLayer({ file: Option.getOrThrow(replaced) }))
      assert.includeMembers([...then], ["after", "before", "0 a", "10 b"])
      paired(then)
    }).pipe(Effect.scoped)
  )

  it.live("waits for a transaction that is open, then writes over what it wrote", () =>
    Effect.gen(function* () {
      const { file, open, target } = yield* backedUp()
      const held = yield* Deferred.make<void>()
      const holding = yield* Effect.forkChild(
        open(
          SqlClient.SqlClient.use((sql) =>
            sql.withTransaction(
              Effect.andThen(
                insert("held"),
                Effect.andThen(Deferred.succeed(held, undefined), Effect.sleep("300 millis"))
              )
            )
          )
        )
      )
      yield* Deferred.await(held)
      yield* restoreFrom(target, file)
      yield* Fiber.join(holding)
      assert.deepEqual(yield* open(ids), ["before"])
    }).pipe(Effect.scoped)
  )

  it.live("brings a backup of an older release to the shape the programs expect", () =>
    Effect.gen(function* () {
      const [first] = Object.entries(migrations)
      const older = first === undefined ? {} : Object.fromEntries([first])
      const { file, open, target } = yield* backedUp(older)
      yield* open(
        Effect.gen(function* () {
          yield* migrate
          yield* restoreFrom(target, file)
          assert.strictEqual(yield* schemaNumber, lastNumber(migrations))
          assert.deepEqual(yield* ids, ["before"])
        })
      )
    }).pipe(Effect.scoped)
  )
})
