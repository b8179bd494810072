import { backup, DatabaseSync } from "node:sqlite"
import { Effect, Schedule, Schema } from "effect"
import { everyPage } from "./vouchedCopy.ts"

/** Nothing was written. `heldUp`: because another program was writing all the while. */
export class NotOverwritten extends Schema.TaggedError<NotOverwritten>()("NotOverwritten", {
  heldUp: Schema.Boolean,
  detail: Schema.String
}) {
  override get message() {
    return this.detail
  }
}

/** A writer is waited for about twenty seconds. */
const tries = 800
const pause = Schedule.jittered(Schedule.spaced("25 millis"))

/**
 * Writes the database in `copy` over `live` while programs have `live` open: to them it is one more transaction, which they see
 * whole or not at all, and the log (WAL) and their own settings stay as they are. Whoever reads finishes on what was there.
 * Both have the same page size. Fails when a writer does not end in about twenty seconds.
 */
export const overwriteLive = (copy: string, live: string): Effect.Effect<void, NotOverwritten> =>
  writeOver(copy, live).pipe(
    Effect.retry({ while: ({ heldUp }) => heldUp, schedule: pause, times: tries }),
    Effect.andThen(settleLog(live))
  )

// A source of its own for each try: one that was held up keeps its file locked.
const writeOver = (copy: string, live: string) =>
  Effect.acquireUseRelease(
    Effect.try({ try: () => new DatabaseSync(copy, { readOnly: true }), catch: notOverwritten }),
    (source) => Effect.tryPromise({ try: () => backup(source, live, { rate: everyPage }), catch: notOverwritten }),
    (source) => Effect.sync(() => source.close())
  )

/** SQLITE_BUSY and SQLITE_LOCKED, and the 0 ("not an error") by which Node reports a busy target. */
const heldUpCodes = [0, 5, 6]

const notOverwritten = (cause: unknown): NotOverwritten =>
  new NotOverwritten({
    heldUp: cause instanceof Error && "errcode" in cause && heldUpCodes.some((code) => cause.errcode === code),
    detail: String(cause)
  })

/** Brings the new pages from the log into the file and onto the disk; what readers hold up, the next checkpoint does. */
const settleLog = (live: string) =>
  Effect.acquireUseRelease(
    Effect.try({ try: () => new DatabaseSync(live, { timeout: 1_000 }), catch: notOverwritten }),
    (db) =>
      Effect.try({
        try: () => db.exec("PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE)"),
        catch: notOverwritten
      }),
    (db) => Effect.sync(() => db.close())
  ).pipe(Effect.ignore)
