import { rm, writeFile } from "node:fs/promises"
import { backup, DatabaseSync } from "node:sqlite"
import { DateTime, Effect, Exit, Schema } from "effect"
import { BackupFailed } from "./BackupFailed.ts"
import { type BackupManifest, BackupManifestJson, manifestOf } from "./BackupManifest.ts"
import { fingerprint, settle } from "./files.ts"
import { inspectCopy } from "./inspectCopy.ts"

/**
 * Copies the SQLite file `source` into a new file, readable by its owner only, while others go on writing; checks the copy
 * and writes its manifest beside it. An existing file is never overwritten. On failure nothing is left behind.
 */
export const vouchedCopy: (source: string, target: string) => Effect.Effect<BackupManifest, BackupFailed> = (
  source,
  target
) =>
  Effect.acquireUseRelease(
    reserve(target),
    () => write(source, target),
    (_, exit) => (Exit.isSuccess(exit) ? Effect.void : discard(target))
  )

/** All pages in one step: one moment's state, read beside writers without holding them up. */
export const everyPage = 2 ** 31 - 1

const ownerOnly = 0o600

const failed = (file: string, reason: BackupFailed["reason"]) => (cause: unknown) =>
  new BackupFailed({ file, reason, detail: String(cause) })

const reserve = (file: string) =>
  Effect.tryPromise({
    try: () => writeFile(file, "", { flag: "wx", mode: ownerOnly }),
    catch: (cause) =>
      failed(
        file,
        cause instanceof Error && "code" in cause && cause.code === "EEXIST" ? "exists" : "unwritable"
      )(cause)
  })

const copyDatabase = (from: string, to: string) =>
  Effect.acquireUseRelease(
    Effect.try({ try: () => new DatabaseSync(from, { readOnly: true }), catch: failed(to, "damaged") }),
    (source) =>
      Effect.tryPromise({ try: () => backup(source, to, { rate: everyPage }), catch: failed(to, "unwritable") }),
    (source) => Effect.sync(() => source.close())
  )

const write = Effect.fnUntraced(function* (source: string, target: string) {
  const takenAt = yield* DateTime.now
  yield* copyDatabase(source, target)
  const schema = yield* Effect.mapError(inspectCopy(target), ({ detail }) => failed(target, "damaged")(detail))
  const unwritable = failed(target, "unwritable")
  const print = yield* Effect.tryPromise({
    try: () => settle(target).then(() => fingerprint(target)),
    catch: unwritable
  })
  const manifest: BackupManifest = { format: "peerbridge-backup-1", schema, takenAt, ...print }
  const text = yield* Effect.orDie(Schema.encodeEffect(BackupManifestJson)(manifest))
  yield* Effect.tryPromise({
    try: () => writeFile(manifestOf(target), text).then(() => settle(manifestOf(target))),
    catch: unwritable
  })
  return manifest
})

const discard = (target: string) =>
  Effect.promise(() => Promise.all([target, manifestOf(target)].map((file) => rm(file, { force: true }))))
