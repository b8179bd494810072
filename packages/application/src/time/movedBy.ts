import { Clock, Effect } from "effect"

/** Runs something as if it were so many milliseconds later, or earlier if negative: for made-up histories and for tests. */
export const movedBy =
  (milliseconds: number) =>
  <A, E, R>(work: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.flatMap(Clock.Clock, (clock) => {
      const nanoseconds = BigInt(milliseconds) * 1_000_000n
      const moved: Clock.Clock = {
        ...clock,
        currentTimeMillisUnsafe: () => clock.currentTimeMillisUnsafe() + milliseconds,
        currentTimeMillis: Effect.map(clock.currentTimeMillis, (now) => now + milliseconds),
        currentTimeNanosUnsafe: () => clock.currentTimeNanosUnsafe() + nanoseconds,
        currentTimeNanos: Effect.map(clock.currentTimeNanos, (now) => now + nanoseconds),
        sleep: (duration) => clock.sleep(duration)
      }
      return Effect.provideService(work, Clock.Clock, moved)
    })
