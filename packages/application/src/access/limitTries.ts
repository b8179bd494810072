import { Effect } from "effect"
import { TooManyTries } from "../Errors.ts"
import { Tries } from "../ports/Tries.ts"
import { networkOf } from "./networkOf.ts"

const minutes = 15

/**
 * Counts one more try at `what` from `address`, and refuses when there were more than `most` in a quarter of an hour. Counted
 * for the address only, so nobody can lock another person out.
 */
export const limitTries = Effect.fn("limitTries")(function* (what: string, address: string, most: number) {
  const count = yield* Tries.use((tries) => tries.count(`${what}:${networkOf(address)}`, minutes * 60))
  if (count > most) return yield* new TooManyTries({ minutes })
})

/**
 * Runs an attempt that may fail because a code is wrong, and refuses further ones after `most` wrong codes from the address:
 * right ones are not counted, so a whole team behind one address can come in. `isWrong` tells a wrong code from other failures.
 */
export const limitWrongTries = <A, E, R>(
  what: string,
  address: string,
  most: number,
  attempt: Effect.Effect<A, E, R>,
  isWrong: (failure: E) => boolean = () => true
) =>
  Effect.gen(function* () {
    const tries = yield* Tries
    const key = `${what}:${networkOf(address)}`
    if ((yield* tries.soFar(key, minutes * 60)) >= most) return yield* new TooManyTries({ minutes })
    return yield* Effect.tapError(attempt, (failure) =>
      isWrong(failure) ? tries.count(key, minutes * 60) : Effect.void
    )
  })
