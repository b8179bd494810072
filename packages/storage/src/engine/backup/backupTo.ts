import { Effect } from "effect"
import { SqlClient, type SqlError } from "effect/sql"
import { BackupFailed } from "./BackupFailed.ts"
import type { BackupManifest } from "./BackupManifest.ts"
import { vouchedCopy } from "./vouchedCopy.ts"

/**
 * Copies the open SQLite database into a new file, readable by its owner only, while others go on writing; checks the
 * copy and writes its manifest beside it. An existing file is never overwritten. On failure nothing is left behind.
 *
 * A backup holds what was stored at that moment, so answers that a later reveal deletes live on in it: keep backups no
 * longer than the rule for answers allows.
 */
export const backupTo: (
  target: string
) => Effect.Effect<BackupManifest, BackupFailed | SqlError.SqlError, SqlClient.SqlClient> = Effect.fn("backupTo")(
  function* (target) {
    return yield* vouchedCopy(yield* openFileOf(target), target)
  }
)

/** The file of the open database, or a refusal when it is not in one. */
const openFileOf = Effect.fnUntraced(function* (target: string) {
  const sql = yield* SqlClient.SqlClient
  const refused = (detail: string) => new BackupFailed({ file: target, reason: "notAFile", detail })
  const rows = yield* sql.onDialectOrElse({
    sqlite: () => sql<{ file: string | null }>`SELECT file FROM pragma_database_list WHERE name = 'main'`,
    orElse: () => Effect.fail(refused("PostgreSQL"))
  })
  const file = rows[0]?.file ?? ""
  return file === "" ? yield* refused("in memory") : file
})
