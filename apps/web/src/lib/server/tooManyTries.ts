import { limitTries } from "@peerbridge/application/access/limitTries"
import { TooManyTries } from "@peerbridge/application/Errors"
import { Entropy } from "@peerbridge/application/ports/Entropy"
import type { RequestEvent } from "@sveltejs/kit"
import { Cause, Effect, Exit, Option } from "effect"
import { run } from "./runtime.ts"

/** How often something may be tried in a quarter of an hour. */
export interface Limits {
  /** By everybody at one network address: a whole trust may stand behind one. */
  readonly address: number
  /** For one account, from one address. Without an account nothing is counted for it. */
  readonly account?: { readonly name: string; readonly most: number }
}

/** Counts one more try at `what` from where the request comes; the words to show when there were too many. */
export const tooManyTries = async (
  event: RequestEvent,
  what: string,
  { account, address }: Limits
): Promise<string | undefined> => {
  const from = event.getClientAddress()
  const exit = await run(
    Effect.gen(function* () {
      yield* limitTries(what, from, address)
      if (account === undefined) return
      // whose account it was is nobody's business later
      const hashed = yield* Entropy.use((entropy) => entropy.hash(account.name.toLowerCase()))
      yield* limitTries(`${what} ${hashed}`, from, account.most)
    })
  )
  if (Exit.isSuccess(exit)) return undefined
  const failure = Option.getOrUndefined(Cause.findErrorOption(exit.cause))
  if (failure instanceof TooManyTries) return failure.message
  throw Cause.squash(exit.cause)
}
