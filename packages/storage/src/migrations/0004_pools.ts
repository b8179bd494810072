import { Effect } from "effect"
import { SqlClient } from "effect/sql"

/** What became of small groups put together over teams: one decision for each group and quarter, written once. */
export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  yield* sql.unsafe(`CREATE TABLE pool (
    organisation TEXT NOT NULL, perspective TEXT NOT NULL, quarter TEXT NOT NULL, document TEXT NOT NULL,
    PRIMARY KEY (organisation, perspective, quarter)
  )`)
})
