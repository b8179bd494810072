import { constants } from "node:fs"
import { access, chmod, copyFile, readFile, rename, rm } from "node:fs/promises"
import { DatabaseSync } from "node:sqlite"
import { DateTime, Effect, Option, Schema } from "effect"
import { migrations } from "../../migrations/all.ts"
import { lastNumber } from "../migrate.ts"
import { type BackupManifest, BackupManifestJson, manifestOf } from "./BackupManifest.ts"
import { fingerprint, settle } from "./files.ts"
import { inspectCopy } from "./inspectCopy.ts"
import { RestoreFailed } from "./RestoreFailed.ts"

/** What was restored. */
export interface Restored {
  readonly manifest: BackupManifest
  /** Where the database that was there before stands now. */
  readonly replaced: Option.Option<string>
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
const refuseIfInUse = (backup: string, database: string) =>
  Effect.acquireUseRelease(
    Effect.try({ try: () => new DatabaseSync(database), catch: failed(backup, "unwritable") }),
    (db) =>
      Effect.try({ try: () => db.exec("PRAGMA journal_mode = DELETE"), catch: (cause) => cause }).pipe(
        Effect.catch((cause) => (isBusy(cause) ? Effect.fail(failed(backup, "inUse")(cause)) : Effect.void))
      ),
    (db) => Effect.sync(() => db.close())
  )

/** Moves the present database out of the way, with its log if it has one, and tells where to. */
const moveAside = Effect.fnUntraced(function* (backup: string, database: string) {
  const now = yield* DateTime.now
  const aside = `${database}.replaced-${DateTime.formatIso(now).replaceAll(":", "")}`
  const present = yield* Effect.filter(filesOf(database), exists)
  if (present.includes(database)) yield* refuseIfInUse(backup, database)
  for (const file of yield* Effect.filter(present, exists)) {
    yield* Effect.tryPromise({
      try: () => rename(file, file.replace(database, aside)),
      catch: failed(backup, "unwritable")
    })
  }
  return present.includes(database) ? Option.some(aside) : Option.none()
})

/**
 * Puts a backup in the place of the database `into`, which no program may have open. The copy is checked against its
 * manifest and in itself before anything is touched; the database that was there is moved aside, never deleted.
 *
 * A backup of an older release is brought up to date by `migrate` when the database is next opened.
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
    const replaced = yield* moveAside(backup, into)
    yield* Effect.tryPromise({ try: () => rename(copy, into).then(() => settle(into)), catch: unwritable })
    return { manifest, replaced }
  }).pipe(Effect.onError(() => Effect.promise(() => rm(copy, { force: true }))))
})
