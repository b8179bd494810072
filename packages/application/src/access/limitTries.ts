import { Effect } from "effect"
import { TooManyTries } from "../Errors.ts"
import { Tries } from "../ports/Tries.ts"

/**
 * Refuses when `what` was tried more than `most` times from `address` in a quarter of an hour. Counted for the address only, so
 * nobody can lock another person out.
 */
export const limitTries = Effect.fn("limitTries")(function*(what: string, address: string, most: number) {
  const tries = yield* Tries
  const count = yield* tries.count(`${what}:${address}`, 15 * 60)
  if (count > most) return yield* new TooManyTries({ minutes: 15 })
})
