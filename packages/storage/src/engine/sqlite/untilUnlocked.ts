import { randomInt } from "node:crypto"
import { Effect } from "effect"
import type { SqlError } from "effect/sql"

const attempts = 2_500

/**
 * Two milliseconds on average, varied so that two processes do not keep meeting. A timer of the operating system on
 * purpose, not the program's clock: a test that holds time still must not hold a lock.
 */
const shortPause = Effect.callback<void>((resume) => {
  const timer = setTimeout(() => resume(Effect.void), randomInt(1, 4))
  return Effect.sync(() => clearTimeout(timer))
})

/**
 * Tries again, for about five seconds, while another process holds SQLite's lock.
 *
 * SQLite's own busy wait stops the event loop, and with it the very transaction that is waited for if that one is
 * ours; so waiting happens here, between turns of the loop. Inside an open transaction nothing may be repeated:
 * `mayWait` says whether a repetition is safe at that moment.
 */
export const untilUnlocked =
  (mayWait: () => boolean) =>
  <A, R>(attempt: Effect.Effect<A, SqlError.SqlError, R>): Effect.Effect<A, SqlError.SqlError, R> =>
    Effect.retry(attempt, {
      while: (error) =>
        error.reason._tag === "LockTimeoutError" && mayWait() ? Effect.as(shortPause, true) : Effect.succeed(false),
      times: attempts
    })
