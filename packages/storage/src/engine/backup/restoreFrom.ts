import { constants } from "node:fs"
import { access, chmod, copyFile, readFile, rename, rm } from "node:fs/promises"
import { DatabaseSync } from "node:sqlite"
import { DateTime, Effect, Option, Schema } from "effect"
import { migrations } from "../../migrations/all.ts"
import { lastNumber, migrate } from "../migrate.ts"
import { nodeSqliteLayer } from "../NodeSqlite.ts"
import { type BackupManifest, BackupManifestJson, manifestOf } from "./BackupManifest.ts"
import { fingerprint, settle } from "./files.ts"
import { inspectCopy } from "./inspectCopy.ts"
import { overwriteLive } from "./overwriteLive.ts"
import { RestoreFailed } from "./RestoreFailed.ts"
import { vouchedCopy } from "./vouchedCopy.ts"

/** What was restored. */
export interface Restored {
  readonly manifest: BackupManifest
  /** Where the database that was there before stands now. */
  readonly replaced: Option.Option<string>
  /** Programs had the database open, and go on with what was restored. */
  readonly whileInUse: boolean
}

const ownerOnly = 0o600
const filesOf = (database: string): ReadonlyArray<string> => [database, `${database}-wal`, `${database}-shm`]

const failed = (backup: string, reason: RestoreFailed["reason"]) => (cause: unknown) =>
  new RestoreFailed({ backup, reason, detail: String(cause) })

const readManifest = (backup: string) =>
  Effect.tryPromise({ try: () => readFile(manifestOf(backup), "utf8"), catch: failed(backup, "noManifest") }).pipe(
    Effect.flatMap((text) =>
      Effect.mapError(Schema.decodeEffect(BackupManifestJson)(text), failed(backup, "noManifest"))
    )
  )

/** Compares the copy, not the backup, with the manifest: it is the copy that will be used. */
const verify = Effect.fnUntraced(function* (backup: string, copy: string, manifest: BackupManifest) {
  const found = yield* Effect.tryPromise({ try: () => fingerprint(copy), catch: failed(backup, "unreadable") })
  if (found.bytes !== manifest.bytes || found.sha256 !== manifest.sha256) {
    return yield* failed(backup, "changed")(`SHA-256 ${found.sha256}, vouched for ${manifest.sha256}`)
  }
  const schema = yield* Effect.mapError(inspectCopy(copy), ({ detail }) => failed(backup, "damaged")(detail))
  const known = lastNumber(migrations)
  if (schema > known) return yield* failed(backup, "newer")(`schema ${schema}, this release knows ${known}`)
})

const exists = (file: string) =>
  Effect.promise(() =>
    access(file, constants.F_OK).then(
      () => true,
      () => false
    )
  )

const isBusy = (cause: unknown): boolean => cause instanceof Error && "errcode" in cause && cause.errcode === 5

/** Only the sole user of a database can take it out of WAL; a damaged one, the usual reason to restore, has no user. */
const isInUse = (backup: string, database: string) =>
  Effect.acquireUseRelease(
    Effect.try({ try: () => new DatabaseSync(database), catch: failed(backup, "unwritable") }),
    (db) =>
      Effect.try({ try: () => db.exec("PRAGMA journal_mode = DELETE"), catch: (cause) => cause }).pipe(
        Effect.as(false),
        Effect.catch((cause) => Effect.succeed(isBusy(cause)))
      ),
    (db) => Effect.sync(() => db.close())
  )

const asideOf = (database: string) =>
  Effect.map(DateTime.now, (now) => `${database}.replaced-${DateTime.formatIso(now).replaceAll(":", "")}`)

/** Moves the present database out of the way, with its log if it has one, and tells where to. */
const moveAside = Effect.fnUntraced(function* (backup: string, database: string) {
  const aside = yield* asideOf(database)
  for (const file of yield* Effect.filter(filesOf(database), exists)) {
    yield* Effect.tryPromise({
      try: () => rename(file, file.replace(database, aside)),
      catch: failed(backup, "unwritable")
    })
  }
  return aside
})

const replaceFile = Effect.fnUntraced(function* (backup: string, copy: string, database: string, present: boolean) {
  const replaced = present ? Option.some(yield* moveAside(backup, database)) : Option.none<string>()
  yield* Effect.tryPromise({
    try: () => rename(copy, database).then(() => settle(database)),
    catch: failed(backup, "unwritable")
  })
  return replaced
})

/**
 * The programs that have the database open expect the shape of this release, so the copy is brought to it first. What was
 * there is kept as a backup of its own, so this can be undone in the same way.
 */
const replaceWithin = Effect.fnUntraced(function* (backup: string, copy: string, database: string) {
  const unfit = failed(backup, "damaged")
  yield* Effect.mapError(migrate.pipe(Effect.provide(nodeSqliteLayer(copy))), unfit)
  yield* Effect.mapError(inspectCopy(copy), ({ detail }) => unfit(detail))
  const aside = yield* asideOf(database)
  yield* Effect.mapError(vouchedCopy(database, aside), failed(backup, "unwritable"))
  yield* Effect.mapError(overwriteLive(copy, database), failed(backup, "inUse"))
  return Option.some(aside)
})

/**
 * Puts a backup in the place of the database `into`. The copy is checked against its manifest and in itself before anything
 * is touched. If no program has the database open, its file is moved aside and the copy takes its place; if one has, what is
 * there is backed up aside and the copy is written into it as one transaction. Nothing is ever deleted.
 *
 * A backup of an older release is brought up to date by `migrate`: here if the database is in use, else when it is next
 * opened.
 */
export const restoreFrom: (backup: string, into: string) => Effect.Effect<Restored, RestoreFailed> = Effect.fn(
  "restoreFrom"
)(function* (backup, into) {
  const manifest = yield* readManifest(backup)
  const copy = `${into}.restoring`
  const unwritable = failed(backup, "unwritable")
  return yield* Effect.gen(function* () {
    yield* Effect.tryPromise({ try: () => copyFile(backup, copy), catch: failed(backup, "unreadable") })
    yield* Effect.tryPromise({ try: () => chmod(copy, ownerOnly), catch: unwritable })
    yield* verify(backup, copy, manifest)
    yield* Effect.tryPromise({ try: () => settle(copy), catch: unwritable })
    const present = yield* exists(into)
    const whileInUse = present && (yield* isInUse(backup, into))
    const replaced = whileInUse
      ? yield* replaceWithin(backup, copy, into)
      : yield* replaceFile(backup, copy, into, present)
    return { manifest, replaced, whileInUse }
  }).pipe(Effect.ensuring(Effect.promise(() => rm(copy, { force: true }))))
})
