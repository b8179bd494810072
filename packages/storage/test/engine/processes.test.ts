import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import { once } from "node:events"
import { join } from "node:path"
import { databaseLayer } from "../../src/engine/Database.ts"
import { temporaryFolder } from "./engines.ts"
import { runProgram, startProgram } from "./fixtures/startProgram.ts"

/** A SQLite file of the test's own with these tables. */
const fileWith = (...tables: ReadonlyArray<string>) =>
  Effect.gen(function* () {
    const file = join(yield* temporaryFolder, "x.sqlite")
    yield* SqlClient.SqlClient.use((sql) => Effect.forEach(tables, (table) => sql.unsafe(table))).pipe(
      Effect.provide(databaseLayer({ file }))
    )
    return file
  })

const ask = (file: string, question: string) =>
  SqlClient.SqlClient.use((sql) => sql.unsafe<Record<string, unknown>>(question)).pipe(
    Effect.provide(databaseLayer({ file }))
  )

describe("two programs on one SQLite file", () => {
  it.effect("lose none of each other's changes", () =>
    Effect.gen(function* () {
      const file = yield* fileWith("CREATE TABLE counter (n INTEGER NOT NULL)", "INSERT INTO counter VALUES (0)")
      yield* Effect.promise(() => Promise.all([1, 2].map(() => runProgram("increment", file, "100"))))
      assert.deepEqual(yield* ask(file, "SELECT n FROM counter"), [{ n: 200 }])
    }).pipe(Effect.scoped)
  )
})

/** Starts a program that submits, kills it once so many answers are acknowledged, and tells which those were. */
const killWhileSubmitting = (file: string, acknowledgements: number): Promise<ReadonlyArray<string>> => {
  const child = startProgram("submit", file)
  let printed = ""
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    printed += text
    if (printed.split("\n").length > acknowledgements) child.kill("SIGKILL")
  })
  return once(child, "close").then(() => printed.split("\n").filter((line) => line.length === 36))
}

describe("a program killed while people submit", () => {
  it.effect("loses nothing acknowledged and keeps nothing twice or by halves", () =>
    Effect.gen(function* () {
      const file = yield* fileWith(
        "CREATE TABLE answer (id TEXT NOT NULL)",
        "CREATE TABLE tally (answers INTEGER NOT NULL)",
        "INSERT INTO tally VALUES (0)"
      )
      const acknowledged: Array<string> = []
      for (const enough of [40, 400, 1_000]) {
        acknowledged.push(...(yield* Effect.promise(() => killWhileSubmitting(file, enough))))
      }
      const kept = (yield* ask(file, "SELECT id FROM answer")).map(({ id }) => id)
      assert.isAtLeast(acknowledged.length, 1_440)
      assert.deepEqual(
        acknowledged.filter((id) => !kept.includes(id)),
        []
      )
      assert.strictEqual(new Set(kept).size, kept.length)
      assert.deepEqual(yield* ask(file, "SELECT answers FROM tally"), [{ answers: kept.length }])
      assert.deepEqual(yield* ask(file, "PRAGMA integrity_check"), [{ integrityCheck: "ok" }])
    }).pipe(Effect.scoped)
  )
})
