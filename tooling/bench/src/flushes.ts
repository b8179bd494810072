import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { StatementSync } from "node:sqlite"
import { databaseLayer } from "@peerbridge/storage/engine/Database"
import { GroupCommit } from "@peerbridge/storage/engine/GroupCommit"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"
import { type Line, line } from "./measure.ts"

/**
 * Commits for each acknowledged submission. In WAL mode with synchronous=FULL each commit is one flush to disk, and a
 * checkpoint, every thousand pages, two more: they are counted too.
 */
export const flushesBench = async (): Promise<ReadonlyArray<Line>> => {
  const alone = await flushesFor(1, 400)
  const together = await flushesFor(16, 3_200)
  return [
    line("flushes for each acknowledged submission, 1 client", alone, "", { most: 1.2 }),
    line("flushes for each acknowledged submission, 16 clients", together, "", { most: 0.3 })
  ]
}

const flushesFor = async (clients: number, submissions: number): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), "peerbridge-flushes-"))
  try {
    const database = databaseLayer({ file: join(folder, "bench.sqlite") })
    return await Effect.runPromise(
      Effect.provide(measure(clients, submissions), Layer.provideMerge(GroupCommit.layer, database))
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Counts the commits SQLite is asked for while `work` runs, by watching its statements. */
const countingCommits = async (work: () => Promise<void>): Promise<number> => {
  let commits = 0
  const watched = (["run", "all"] as const).map((name) => {
    const original = StatementSync.prototype[name]
    Object.defineProperty(StatementSync.prototype, name, {
      configurable: true,
      writable: true,
      value: function (this: StatementSync, ...parameters: ReadonlyArray<unknown>): unknown {
        if (this.sourceSQL === "COMMIT") commits++
        return Reflect.apply(original, this, parameters)
      }
    })
    return () =>
      Object.defineProperty(StatementSync.prototype, name, { configurable: true, writable: true, value: original })
  })
  try {
    await work()
  } finally {
    for (const undo of watched) undo()
  }
  return commits
}

const pagesOfLog = 1_000
const flushesOfCheckpoint = 2

const measure = Effect.fnUntraced(function* (clients: number, submissions: number) {
  const sql = yield* SqlClient.SqlClient
  const group = yield* GroupCommit
  yield* sql`CREATE TABLE submission (id INTEGER PRIMARY KEY, body TEXT NOT NULL)`
  const submit = group.commit(sql`INSERT INTO submission (body) VALUES (${"x".repeat(400)})`)
  const each = Math.floor(submissions / clients)
  const all = Effect.forEach(
    Array.from({ length: clients }),
    () => Effect.forEach(Array.from({ length: each }), () => submit, { discard: true }),
    { concurrency: "unbounded", discard: true }
  )
  const commits = yield* Effect.promise(() => countingCommits(() => Effect.runPromise(all)))
  if (commits === 0) return yield* Effect.die(new Error("no commit was seen: the count is broken"))
  // a commit of one small row writes three pages or so to the log
  const checkpoints = Math.ceil((commits * 3) / pagesOfLog)
  return (commits + checkpoints * flushesOfCheckpoint) / (each * clients)
})
