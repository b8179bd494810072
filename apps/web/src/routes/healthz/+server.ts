import { healthy } from "#lib/server/runtime.ts"
import type { RequestHandler } from "./$types"

/** 200 while the database answers, for whatever watches over the server; 503 when it does not. */
export const GET: RequestHandler = async () =>
  (await healthy()) ? new Response("ok\n") : new Response("the database does not answer\n", { status: 503 })
