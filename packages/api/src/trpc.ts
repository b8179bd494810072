import { CurrentActor } from "@peerbridge/application/access/Actor"
import type { Services } from "@peerbridge/application/Services"
import { initTRPC, TRPCError } from "@trpc/server"
import { Cause, Effect, Exit, Option } from "effect"
import type { Context } from "./Context.ts"
import { codeOf, encodeFailure, type Failure, isFailure } from "./Failure.ts"

const t = initTRPC.context<Context>().create({
  errorFormatter: ({ error, shape }) => ({
    ...shape,
    // an unexpected failure is logged where it happens; its text is nobody else's business
    message: error.code === "INTERNAL_SERVER_ERROR" ? "Something went wrong" : shape.message,
    data: {
      code: shape.data.code,
      httpStatus: shape.data.httpStatus,
      failure: isFailure(error.cause) ? encodeFailure(error.cause) : null
    }
  })
})

export const router = t.router
export const procedure = t.procedure
export const createCallerFactory = t.createCallerFactory

interface Call {
  readonly ctx: Context
  readonly signal: AbortSignal | undefined
}

/** The one bridge from Effect to tRPC: runs as the actor, ends with the request, turns failures into codes, hides defects. */
export const run = async <A, E extends Failure>(
  { ctx, signal }: Call,
  effect: Effect.Effect<A, E, Services | CurrentActor>
): Promise<A> => {
  const exit = await ctx.run(Effect.provideService(effect, CurrentActor, ctx.actor), signal)
  if (Exit.isSuccess(exit)) return exit.value
  const failure = Option.getOrUndefined(Cause.findErrorOption(exit.cause))
  throw failure === undefined
    ? new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: Cause.squash(exit.cause) })
    : new TRPCError({ code: codeOf[failure._tag], message: failure.message, cause: failure })
}
