import { Effect } from "effect"
import { SqlClient } from "effect/sql"

/**
 * Rounds, and what people answer. Tables that respondents write have random keys and, on SQLite, no row number, so that
 * the order of rows says nothing of the order in which people answered.
 */
export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const unordered = sql.onDialectOrElse({ sqlite: () => " WITHOUT ROWID", orElse: () => "" })
  const statements = [
    `CREATE TABLE round (
      organisation TEXT NOT NULL, id TEXT NOT NULL, team TEXT NOT NULL, number INTEGER NOT NULL,
      state TEXT NOT NULL, version INTEGER NOT NULL, document TEXT NOT NULL,
      PRIMARY KEY (organisation, id), UNIQUE (organisation, team, number),
      FOREIGN KEY (organisation, team) REFERENCES team (organisation, id)
    )`,
    `CREATE TABLE invitation (
      organisation TEXT NOT NULL, round TEXT NOT NULL, id TEXT NOT NULL, perspective TEXT NOT NULL, kind TEXT NOT NULL,
      code TEXT NOT NULL UNIQUE, used INTEGER NOT NULL,
      PRIMARY KEY (organisation, round, id)
    )${unordered}`,
    `CREATE TABLE draft (
      organisation TEXT NOT NULL, round TEXT NOT NULL, id TEXT NOT NULL, perspective TEXT NOT NULL, invitation TEXT NOT NULL,
      secret_hash TEXT NOT NULL UNIQUE, answers TEXT NOT NULL, notes TEXT NOT NULL, voiced INTEGER NOT NULL,
      PRIMARY KEY (organisation, round, id)
    )${unordered}`,
    `CREATE TABLE draft_end (
      secret_hash TEXT PRIMARY KEY, organisation TEXT NOT NULL, round TEXT NOT NULL, sent INTEGER NOT NULL
    )${unordered}`,
    `CREATE TABLE unit_tally (
      organisation TEXT NOT NULL, round TEXT NOT NULL, perspective TEXT NOT NULL, voiced TEXT NOT NULL, rest TEXT NOT NULL,
      PRIMARY KEY (organisation, round, perspective)
    )`,
    `CREATE TABLE voice (
      organisation TEXT NOT NULL, round TEXT NOT NULL, id TEXT NOT NULL, perspective TEXT NOT NULL,
      withdraw_hash TEXT NOT NULL UNIQUE, answers TEXT NOT NULL,
      PRIMARY KEY (organisation, round, id)
    )${unordered}`,
    `CREATE TABLE round_note (
      organisation TEXT NOT NULL, round TEXT NOT NULL, id TEXT NOT NULL, perspective TEXT NOT NULL, item TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (organisation, round, id)
    )${unordered}`,
    `CREATE TABLE progress (
      organisation TEXT NOT NULL, round TEXT NOT NULL, perspective TEXT NOT NULL, counted_on TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (organisation, round, perspective)
    )`,
    `CREATE TABLE release (
      organisation TEXT NOT NULL, round TEXT NOT NULL, perspective TEXT NOT NULL, document TEXT NOT NULL,
      PRIMARY KEY (organisation, round, perspective)
    )`,
    `CREATE TABLE agreement (
      organisation TEXT NOT NULL, round TEXT NOT NULL, item TEXT NOT NULL, version INTEGER NOT NULL, document TEXT NOT NULL,
      PRIMARY KEY (organisation, round, item)
    )`,
    `CREATE TABLE team_facts (
      organisation TEXT NOT NULL, team TEXT NOT NULL, version INTEGER NOT NULL, document TEXT NOT NULL,
      PRIMARY KEY (organisation, team)
    )`,
    `CREATE TABLE team_stage (
      organisation TEXT NOT NULL, team TEXT NOT NULL, document TEXT NOT NULL,
      PRIMARY KEY (organisation, team)
    )`,
    `CREATE TABLE share (
      organisation TEXT NOT NULL, round TEXT NOT NULL, id TEXT NOT NULL, secret_hash TEXT NOT NULL UNIQUE, ends_on TEXT NOT NULL,
      PRIMARY KEY (organisation, round, id)
    )`
  ]
  for (const statement of statements) yield* sql.unsafe(statement)
})
