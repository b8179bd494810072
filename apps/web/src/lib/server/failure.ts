import { isFailure, type Failure } from "@peerbridge/api/Failure"
import { TRPCError } from "@trpc/server"
import { error, isHttpError, isRedirect } from "@sveltejs/kit"

/** The failure a use case ended with, or nothing when it was something else: a redirect, a defect. */
export const failureOf = (thrown: unknown): Failure | undefined =>
  thrown instanceof TRPCError && isFailure(thrown.cause) ? thrown.cause : undefined

const status: Partial<Record<TRPCError["code"], number>> = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  PRECONDITION_FAILED: 409,
  TOO_MANY_REQUESTS: 429
}

/** For `load`: shows the error page with a use case's own words; anything unexpected goes on to `handleError`. */
export const orErrorPage = async <A>(calling: Promise<A>): Promise<A> => {
  try {
    return await calling
  } catch (thrown) {
    if (isRedirect(thrown) || isHttpError(thrown)) throw thrown
    if (thrown instanceof TRPCError && thrown.code !== "INTERNAL_SERVER_ERROR")
      error(status[thrown.code] ?? 400, thrown.message)
    throw thrown
  }
}
