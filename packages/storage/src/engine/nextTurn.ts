import { Effect } from "effect"

/** Waits for the event loop's next turn, so that whatever else arrives in this one has arrived. */
export const nextTurn: Effect.Effect<void> = Effect.callback<void>((resume) => {
  const turn = setImmediate(() => resume(Effect.void))
  return Effect.sync(() => clearImmediate(turn))
})
