import type { Actor } from "@peerbridge/application/access/Actor"
import { actorOfToken } from "@peerbridge/application/tokens/tokens"
import type { Context } from "@peerbridge/api/Context"
import { createCaller } from "@peerbridge/api/appRouter"
import { Exit } from "effect"
import { TRPCError } from "@trpc/server"
import type { RequestEvent } from "@sveltejs/kit"
import { run } from "./runtime.ts"

/** What the API needs of a request by a signed-in person, or by nobody. */
export const contextOf = (event: RequestEvent): Context => ({
  actor: event.locals.actor,
  address: event.getClientAddress(),
  run
})

/** The same for a request with a personal access token. */
export const tokenContext = async (event: RequestEvent, authorization: string): Promise<Context> => {
  const secret = /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? ""
  const exit = await run(actorOfToken(secret), event.request.signal)
  if (Exit.isFailure(exit)) {
    throw new TRPCError({
      code: "UNAUTHORIZED",
      message:
        "This access token does not work. It may have ended or been taken back: make a new one under your account."
    })
  }
  const actor: Actor = exit.value
  return { ...contextOf(event), actor }
}

/** Every procedure of the API, called in this process as whoever sent the request. */
export const api = (event: RequestEvent) => createCaller(contextOf(event), { signal: event.request.signal })
