import { Context, type Effect } from "effect"

/**
 * Counts tries in windows of time, for whoever guesses codes or passwords. Kept in the database, so all instances share them, and no
 * longer than the window: every caller must name windows of the same length.
 */
export class Tries extends Context.Service<
  Tries,
  {
    /** Counts one more in the window of `seconds` that holds now; returns how many there are with it. */
    readonly count: (key: string, seconds: number) => Effect.Effect<number>
    /** How many were counted so far in the window that holds now. */
    readonly soFar: (key: string, seconds: number) => Effect.Effect<number>
  }
>()("@peerbridge/application/Tries") {}
