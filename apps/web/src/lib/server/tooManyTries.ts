import { limitTries } from "@peerbridge/application/access/limitTries"
import { TooManyTries } from "@peerbridge/application/Errors"
import type { RequestEvent } from "@sveltejs/kit"
import { Cause, Exit, Option } from "effect"
import { run } from "./runtime.ts"

/** Counts one more try at `what` from where the request comes; the words to show when there were more than `most`. */
export const tooManyTries = async (event: RequestEvent, what: string, most: number): Promise<string | undefined> => {
  const exit = await run(limitTries(what, event.getClientAddress(), most))
  if (Exit.isSuccess(exit)) return undefined
  const failure = Option.getOrUndefined(Cause.findErrorOption(exit.cause))
  if (failure instanceof TooManyTries) return failure.message
  throw Cause.squash(exit.cause)
}
