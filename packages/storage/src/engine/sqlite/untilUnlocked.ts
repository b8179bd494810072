import { randomInt } from "node:crypto"
import { Effect } from "effect"
import type { SqlError } from "effect/sql"

/**
 * Two milliseconds on average, varied so that two processes do not keep meeting. A timer of the operating system on
 * purpose, as is the clock below, not the program's: a test that holds time still must not hold a lock.
 */
const shortPause = Effect.callback<void>((resume) => {
  const timer = setTimeout(() => resume(Effect.void), randomInt(1, 4))
  return Effect.sync(() => clearTimeout(timer))
})

/** How long SQLite's lock is waited for, and whether trying again is safe at this moment. */
export interface Patience {
  readonly milliseconds: number
  /** Inside an open transaction nothing may be repeated. */
  readonly mayRepeat: () => boolean
}

/**
 * Tries again while another process holds SQLite's lock.
 *
 * SQLite's own busy wait stops the event loop, and with it the very transaction that is waited for if that one is
 * ours; so waiting happens here, between turns of the loop.
 */
export const untilUnlocked =
  ({ mayRepeat, milliseconds }: Patience) =>
  <A, R>(attempt: Effect.Effect<A, SqlError.SqlError, R>): Effect.Effect<A, SqlError.SqlError, R> =>
    Effect.catch(attempt, (failure) => {
      const giveUpAt = performance.now() + milliseconds
      const goOn = (error: SqlError.SqlError) =>
        error.reason._tag === "LockTimeoutError" && mayRepeat() && performance.now() < giveUpAt
      return goOn(failure) ? Effect.retry(Effect.andThen(shortPause, attempt), { while: goOn }) : Effect.fail(failure)
    })

/** The wait before a statement or an opening gives up: five seconds, as SQLite's own would be. */
export const usualWait = 5_000
