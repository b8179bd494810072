import { backupTo } from "@peerbridge/storage/engine/backup/backupTo"
import type { BackupManifest } from "@peerbridge/storage/engine/backup/BackupManifest"
import { restoreFrom } from "@peerbridge/storage/engine/backup/restoreFrom"
import { configuredLocation, databaseLayer } from "@peerbridge/storage/engine/Database"
import { Effect, Option } from "effect"
import { existsSync, mkdirSync } from "node:fs"
import { exitCode } from "./exitCode.ts"
import { Failed } from "./Failed.ts"

// Beside embedded.ts the only place of the console that knows adapters: copies are made of files, not through the API.

const failed = (cause: { readonly message: string }): Failed =>
  new Failed({ message: cause.message, exit: exitCode.failed })

const locationOf = (folder: string) => Effect.mapError(configuredLocation(folder), failed)

/** Copies the database of a data folder into a new file while others use it. */
export const backUp = Effect.fn("backUp")(function* (folder: string, file: string) {
  const location = yield* locationOf(folder)
  if ("file" in location && !existsSync(location.file)) {
    return yield* new Failed({ message: `There is no Peerbridge in ${folder}.`, exit: exitCode.notFound })
  }
  const manifest: BackupManifest = yield* backupTo(file).pipe(
    Effect.provide(databaseLayer(location)),
    Effect.mapError(failed)
  )
  return manifest
})

/** Puts a backup in the place of the database of a data folder, also while a server has it open. */
export const restore = Effect.fn("restore")(function* (folder: string, file: string) {
  const location = yield* locationOf(folder)
  if (!("file" in location)) {
    return yield* new Failed({
      message: "Only a database in a file is restored here; for PostgreSQL use pg_restore.",
      exit: exitCode.usage
    })
  }
  if (!existsSync(file)) {
    return yield* new Failed({ message: `There is no file ${file}.`, exit: exitCode.notFound })
  }
  yield* Effect.try({
    try: () => mkdirSync(folder, { recursive: true, mode: 0o700 }),
    catch: (cause) => failed(cause instanceof Error ? cause : new Error(String(cause)))
  })
  const { manifest, replaced, whileInUse } = yield* Effect.mapError(restoreFrom(file, location.file), failed)
  return { manifest, replaced: Option.getOrNull(replaced), whileInUse, into: location.file }
})
