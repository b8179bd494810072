import { Schema } from "effect"

/**
 * What stands beside a backup and vouches for it: `<backup>.manifest.json`, written last. A copy without one was broken
 * off. It guards against damage, not against someone who can write both files.
 */
export const BackupManifest = Schema.Struct({
  format: Schema.Literal("peerbridge-backup-1"),
  /** Number of the last migration the copied database has had. */
  schema: Schema.Natural,
  /** Length of the copy. */
  bytes: Schema.Natural,
  /** SHA-256 of the copy, in hexadecimal. */
  sha256: Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/)),
  /** When the copy was taken. */
  takenAt: Schema.DateTimeUtcFromString
})

export type BackupManifest = typeof BackupManifest.Type

/** The manifest's JSON text. */
export const BackupManifestJson = Schema.fromJsonString(BackupManifest)

/** Where the manifest of a backup stands. */
export const manifestOf = (backup: string): string => `${backup}.manifest.json`
