import { Effect } from "effect"
import { SqlClient } from "effect/sql"

/** Organisations, teams, members, tokens, settings, tries and the audit trail. */
export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const statements = [
    `CREATE TABLE organisation (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, version INTEGER NOT NULL
    )`,
    `CREATE TABLE team (
      organisation TEXT NOT NULL REFERENCES organisation (id),
      id TEXT NOT NULL, slug TEXT NOT NULL UNIQUE, name TEXT NOT NULL, version INTEGER NOT NULL,
      PRIMARY KEY (organisation, id)
    )`,
    `CREATE TABLE membership (
      organisation TEXT NOT NULL REFERENCES organisation (id),
      user_id TEXT NOT NULL, team TEXT NOT NULL, role TEXT NOT NULL,
      PRIMARY KEY (organisation, user_id, team, role)
    )`,
    `CREATE INDEX membership_user ON membership (user_id)`,
    `CREATE TABLE join_invitation (
      id TEXT PRIMARY KEY, organisation TEXT NOT NULL REFERENCES organisation (id),
      team TEXT NOT NULL, role TEXT NOT NULL, secret_hash TEXT NOT NULL UNIQUE, expires_on TEXT NOT NULL, used_by TEXT
    )`,
    `CREATE TABLE access_token (
      id TEXT PRIMARY KEY, user_id TEXT NOT NULL, name TEXT NOT NULL, secret_hash TEXT NOT NULL UNIQUE,
      expires_on TEXT NOT NULL, last_used_on TEXT
    )`,
    `CREATE INDEX access_token_user ON access_token (user_id)`,
    `CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)`,
    `CREATE TABLE tries (
      key TEXT NOT NULL, time_window BIGINT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (key, time_window)
    )`,
    `CREATE TABLE audit (
      organisation TEXT NOT NULL, place INTEGER NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL, did TEXT NOT NULL,
      subject TEXT NOT NULL, before_value TEXT NOT NULL, after_value TEXT NOT NULL, previous_hash TEXT NOT NULL, hash TEXT NOT NULL,
      PRIMARY KEY (organisation, place)
    )`
  ]
  for (const statement of statements) yield* sql.unsafe(statement)
})
