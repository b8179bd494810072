import { assert, describe, it } from "@effect/vitest"
import { Array, Effect, Fiber, Layer, Option, Redacted, Schema } from "effect"
import { SqlClient } from "effect/sql"
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { createHash } from "node:crypto"
import { join } from "node:path"
import { backupTo } from "../../../src/engine/backup/backupTo.ts"
import { BackupManifestJson, manifestOf } from "../../../src/engine/backup/BackupManifest.ts"
import { restoreFrom } from "../../../src/engine/backup/restoreFrom.ts"
import { databaseLayer } from "../../../src/engine/Database.ts"
import { lastNumber, migrate, migrateWith } from "../../../src/engine/migrate.ts"
import { migrations } from "../../../src/migrations/all.ts"
import { temporaryFolder, temporaryPostgres } from "../engines.ts"

const insert = (id: string) => SqlClient.SqlClient.use((sql) => sql`INSERT INTO kept ${sql.insert({ id })}`)
const ids = SqlClient.SqlClient.use((sql) =>
  Effect.map(
    sql<{ id: string }>`SELECT id FROM kept ORDER BY id`,
    Array.map(({ id }) => id)
  )
)
const prepared = Effect.andThen(
  migrate,
  SqlClient.SqlClient.use((sql) => sql`CREATE TABLE kept (id TEXT PRIMARY KEY)`)
)

/** A folder with a database of ours, and the layer that opens it. */
const installation = Effect.gen(function* () {
  const folder = yield* temporaryFolder
  const file = join(folder, "x.sqlite")
  const open = <A, E>(work: Effect.Effect<A, E, SqlClient.SqlClient>) =>
    Effect.provide(work, Layer.fresh(databaseLayer({ file })))
  return { folder, file, open, target: join(folder, "copy.sqlite") }
})

/** The same with a backup of one row, `before`, after which another was written. */
const backedUp = Effect.gen(function* () {
  const here = yield* installation
  yield* here.open(
    Effect.gen(function* () {
      yield* prepared
      yield* insert("before")
      yield* backupTo(here.target)
      yield* insert("after")
    })
  )
  return here
})

const manifestAt = (target: string) => Schema.decodeEffect(BackupManifestJson)(readFileSync(manifestOf(target), "utf8"))

/** Writes a manifest that vouches for whatever the file now holds. */
const vouchFor = (target: string) =>
  Effect.gen(function* () {
    const bytes = readFileSync(target)
    const manifest = {
      ...(yield* manifestAt(target)),
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex")
    }
    writeFileSync(manifestOf(target), yield* Schema.encodeEffect(BackupManifestJson)(manifest))
  })

describe("a backup", () => {
  it.effect("is one file for its owner only, with a manifest that fits it", () =>
    Effect.gen(function* () {
      const { folder, target } = yield* backedUp
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith("copy")),
        ["copy.sqlite", "copy.sqlite.manifest.json"]
      )
      assert.strictEqual(statSync(target).mode & 0o777, 0o600)
      // The file format's write and read version: 2 would want a log beside the file.
      assert.deepEqual([...readFileSync(target).subarray(18, 20)], [1, 1])
      const manifest = yield* manifestAt(target)
      assert.strictEqual(manifest.schema, lastNumber(migrations))
      assert.strictEqual(manifest.bytes, statSync(target).size)
      assert.strictEqual(manifest.sha256, createHash("sha256").update(readFileSync(target)).digest("hex"))
    }).pipe(Effect.scoped)
  )

  it.effect("is one moment's state, taken while others write", () =>
    Effect.gen(function* () {
      const { open, target } = yield* installation
      yield* open(
        Effect.gen(function* () {
          yield* prepared
          const sql = yield* SqlClient.SqlClient
          const pair = (n: number) => sql.withTransaction(Effect.andThen(insert(`${n} a`), insert(`${n} b`)))
          yield* Effect.forEach(Array.range(1, 500), pair, { discard: true })
          const writing = yield* Effect.forkChild(
            Effect.forEach(Array.range(501, 1_500), (n) => Effect.andThen(pair(n), Effect.yieldNow), { discard: true })
          )
          yield* backupTo(target)
          yield* Fiber.join(writing)
        })
      )
      const copied = yield* Effect.provide(ids, databaseLayer({ file: target }))
      assert.isAtLeast(copied.length, 1_000)
      assert.deepEqual(
        copied.filter((id) => id.endsWith("a")).map((id) => id.replace("a", "b")),
        copied.filter((id) => id.endsWith("b"))
      )
    }).pipe(Effect.scoped)
  )

  it.effect("never overwrites a file", () =>
    Effect.gen(function* () {
      const { open, target } = yield* backedUp
      const before = readFileSync(target)
      const error = yield* Effect.flip(open(backupTo(target)))
      assert.deepEqual(error._tag === "BackupFailed" && error.reason, "exists")
      assert.isTrue(before.equals(readFileSync(target)))
    }).pipe(Effect.scoped)
  )

  it.effect("leaves nothing behind when the database does not hold together", () =>
    Effect.gen(function* () {
      const { folder, open, target } = yield* installation
      const orphaned = Effect.gen(function* () {
        yield* prepared
        const sql = yield* SqlClient.SqlClient
        yield* sql`CREATE TABLE part (kept_id TEXT REFERENCES kept (id))`
        yield* sql`PRAGMA foreign_keys = OFF`.unprepared
        yield* sql`INSERT INTO part VALUES ('nobody')`
        return yield* Effect.flip(backupTo(target))
      })
      const error = yield* open(orphaned)
      assert.deepEqual(error._tag === "BackupFailed" && error.reason, "damaged")
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith("copy")),
        []
      )
    }).pipe(Effect.scoped)
  )

  it.effect("is refused for a database that is not in a file", () =>
    Effect.gen(function* () {
      const url = yield* temporaryPostgres
      for (const location of [{ memory: true } as const, { url: Redacted.make(url) }]) {
        const error = yield* Effect.flip(backupTo("/nowhere").pipe(Effect.provide(databaseLayer(location))))
        assert.deepEqual(error._tag === "BackupFailed" && error.reason, "notAFile")
      }
    }).pipe(Effect.scoped)
  )
})

describe("restoring", () => {
  it.effect("brings back what the backup held, and keeps what was there aside", () =>
    Effect.gen(function* () {
      const { file, open, target } = yield* backedUp
      const { replaced } = yield* restoreFrom(target, file)
      assert.deepEqual(yield* open(Effect.andThen(migrate, ids)), ["before"])
      const aside = Option.getOrThrow(replaced)
      assert.deepEqual(yield* Effect.provide(ids, databaseLayer({ file: aside })), ["after", "before"])
    }).pipe(Effect.scoped)
  )

  it.effect("works on an empty machine", () =>
    Effect.gen(function* () {
      const { target } = yield* backedUp
      const file = join(yield* temporaryFolder, "x.sqlite")
      const { replaced } = yield* restoreFrom(target, file)
      assert.isTrue(Option.isNone(replaced))
      assert.deepEqual(yield* Effect.provide(ids, databaseLayer({ file })), ["before"])
      assert.strictEqual(statSync(file).mode & 0o777, 0o600)
    }).pipe(Effect.scoped)
  )

  /** Restoring after something was done to the backup; why it was refused. What was there must be as it was. */
  const refusal = (spoil: (target: string) => Effect.Effect<void, unknown>) =>
    Effect.gen(function* () {
      const { file, folder, open, target } = yield* backedUp
      yield* spoil(target)
      const error = yield* Effect.flip(restoreFrom(target, file))
      assert.deepEqual(yield* open(ids), ["after", "before"])
      assert.isFalse(readdirSync(folder).some((name) => name.includes("restoring") || name.includes("replaced")))
      return error.reason
    }).pipe(Effect.scoped)

  const flip = (file: string, place: number) =>
    Effect.sync(() => {
      const bytes = readFileSync(file)
      bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place)
      writeFileSync(file, bytes)
    })

  it.effect("refuses a backup with a single bit flipped, wherever it is", () =>
    Effect.gen(function* () {
      for (const part of [0, 0.25, 0.5, 0.75, 1]) {
        const spoil = (target: string) => flip(target, Math.floor((statSync(target).size - 1) * part))
        assert.strictEqual(yield* refusal(spoil), "changed")
      }
    })
  )

  it.effect("refuses a backup that was cut short", () =>
    Effect.gen(function* () {
      const cut = (target: string) => Effect.sync(() => writeFileSync(target, readFileSync(target).subarray(0, -4096)))
      assert.strictEqual(yield* refusal(cut), "changed")
    })
  )

  it.effect("refuses a damaged database even if its manifest vouches for it", () =>
    Effect.gen(function* () {
      const spoil = (target: string) =>
        Effect.gen(function* () {
          // The count of cells of the second page, the root of a table.
          yield* flip(target, 4096 + 4)
          yield* vouchFor(target)
        })
      assert.strictEqual(yield* refusal(spoil), "damaged")
    })
  )

  it.effect("refuses a copy without a manifest", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* refusal((target) => Effect.sync(() => rmSync(manifestOf(target)))), "noManifest")
      assert.strictEqual(
        yield* refusal((target) => Effect.sync(() => writeFileSync(manifestOf(target), "{}"))),
        "noManifest"
      )
    })
  )

  it.effect("refuses a backup that is not there", () =>
    Effect.gen(function* () {
      const gone = (target: string) => Effect.sync(() => renameSync(target, `${target}.elsewhere`))
      assert.strictEqual(yield* refusal(gone), "unreadable")
    })
  )

  it.effect("refuses a backup of a newer release", () =>
    Effect.gen(function* () {
      const newer = (target: string) =>
        Effect.gen(function* () {
          rmSync(target)
          const next = `${String(lastNumber(migrations) + 1).padStart(4, "0")}_next`
          const later = Effect.andThen(migrateWith({ ...migrations, [next]: Effect.void }), backupTo(target))
          const file = join(yield* temporaryFolder, "newer.sqlite")
          yield* Effect.provide(later, databaseLayer({ file }))
        }).pipe(Effect.scoped)
      assert.strictEqual(yield* refusal(newer), "newer")
    })
  )

  it.effect("replaces a database too damaged to open", () =>
    Effect.gen(function* () {
      const { file, open, target } = yield* backedUp
      writeFileSync(file, "not a database")
      const { replaced } = yield* restoreFrom(target, file)
      assert.deepEqual(yield* open(ids), ["before"])
      assert.strictEqual(readFileSync(Option.getOrThrow(replaced), "utf8"), "not a database")
    }).pipe(Effect.scoped)
  )
})
