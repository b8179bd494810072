import { Config, Effect, Option, Redacted, Schema } from "effect"
import { randomBytes } from "node:crypto"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { configuredLocation, type DatabaseLocation } from "./engine/Database.ts"

/** One installed Peerbridge: where its data lives, and the key that its codes and sessions are protected with. */
export interface Installation {
  readonly folder: string
  readonly location: DatabaseLocation
  readonly key: string
}

/** The data folder cannot be used; says which and why. */
export class FolderUnusable extends Schema.TaggedError<FolderUnusable>()("FolderUnusable", {
  folder: Schema.String,
  reason: Schema.String
}) {
  override get message() {
    return `The data folder ${this.folder} cannot be used (${this.reason}). Choose another with PEERBRIDGE_DATA.`
  }
}

const keyFile = "installation.key"

const keyIn = (folder: string): string => {
  const file = join(folder, keyFile)
  // `wx` fails when the file is there, so two processes that start at once end up with the same key
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 })
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw cause
  }
  return readFileSync(file, "utf8").trim()
}

/**
 * Opens the data folder, made if it is not there. The key stands in `installation.key` in it, readable by its owner
 * only; several servers on one PostgreSQL share it through `PEERBRIDGE_KEY`.
 */
export const openInstallation = Effect.fn("openInstallation")(function* (folder: string) {
  const given = yield* Config.option(Config.Redacted("PEERBRIDGE_KEY"))
  const location = yield* configuredLocation(folder)
  return yield* Effect.try({
    try: (): Installation => {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      return { folder, location, key: Option.match(given, { onNone: () => keyIn(folder), onSome: Redacted.value }) }
    },
    catch: (cause) => new FolderUnusable({ folder, reason: cause instanceof Error ? cause.message : String(cause) })
  })
})
