import { Effect } from "effect"
import { SqlClient } from "effect/sql"

/** Who made an invitation to join, and on which day; neither is known of those made before. */
export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  yield* sql.unsafe(`ALTER TABLE join_invitation ADD COLUMN made_by TEXT NOT NULL DEFAULT ''`)
  yield* sql.unsafe(`ALTER TABLE join_invitation ADD COLUMN made_on TEXT NOT NULL DEFAULT ''`)
})
