import { appRouter } from "@peerbridge/api/appRouter"
import { fetchRequestHandler } from "@trpc/server/adapters/fetch"
import { contextOf, tokenContext } from "#lib/server/context.ts"
import type { RequestHandler } from "./$types"

/**
 * The API for the console and scripts, by personal access token, and for pages by session. SvelteKit refuses foreign forms;
 * a foreign page could still send JSON with the session's cookie, so a mutation without a token must come from here.
 */
const handle: RequestHandler = async (event) => {
  const authorization = event.request.headers.get("authorization")
  if (authorization === null && event.request.method !== "GET") {
    const origin = event.request.headers.get("origin")
    if (origin !== event.url.origin)
      return Response.json({ error: { message: "This request came from another site." } }, { status: 403 })
  }
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: event.request,
    router: appRouter,
    createContext: () => (authorization === null ? contextOf(event) : tokenContext(event, authorization)),
    onError: ({ error }) => {
      if (error.code === "INTERNAL_SERVER_ERROR") event.locals.report(error.cause ?? error)
    }
  })
}

export const GET = handle
export const POST = handle
