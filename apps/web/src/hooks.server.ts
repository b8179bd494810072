import type { Handle, HandleServerError, ServerInit } from "@sveltejs/kit/hooks"
import { overwriteDeleted } from "@peerbridge/application/round/overwriteDeleted"
import { Effect } from "effect"
import { announceSetUp } from "#lib/server/announce.ts"
import { isDemo, prepareDemo } from "#lib/server/demo.ts"
import { keepingPages } from "#lib/server/keptPages.ts"
import { readableForms } from "#lib/server/readableForms.ts"
import { runtime } from "#lib/server/runtime.ts"
import { actorOf } from "#lib/server/session.ts"

/** How often is looked whether a reveal has left something to overwrite, because the server stopped or a backup was being read. */
const overwriteEvery = 60 * 60 * 1000

/** Opens the database and brings it up to date before the first request, so that a start that cannot work fails at once. */
export const init: ServerInit = async () => {
  await (isDemo ? prepareDemo() : announceSetUp())
  await runtime.runPromise(overwriteDeleted())
  setInterval(() => void runtime.runFork(overwriteDeleted()), overwriteEvery).unref()
}

const report = (unexpected: unknown): string => {
  const id = crypto.randomUUID().slice(0, 8)
  runtime.runFork(Effect.logError(`Unexpected failure ${id}`, unexpected))
  return id
}

/** On every answer, errors too: nothing sniffs, frames or refers us, and pages about a person are not kept by others. */
const headers: ReadonlyArray<readonly [string, string]> = [
  ["x-content-type-options", "nosniff"],
  ["referrer-policy", "same-origin"],
  ["cross-origin-opener-policy", "same-origin"],
  ["x-frame-options", "DENY"],
  ["permissions-policy", "camera=(), microphone=(), geolocation=()"]
]

export const handle: Handle = async ({ event, resolve }) => {
  readableForms(event.request)
  event.locals.report = report
  event.locals.actor = await actorOf(event.request)
  const response = await keepingPages(event, async () => resolve(event))
  for (const [name, value] of headers) response.headers.set(name, value)
  if (event.url.protocol === "https:")
    response.headers.set("strict-transport-security", "max-age=31536000; includeSubDomains")
  if (!response.headers.has("cache-control")) response.headers.set("cache-control", "no-store")
  return response
}

/** An unexpected failure is kept in the log under an id; the person sees the id and never its text. */
export const handleError: HandleServerError = ({ error, kind }) => {
  if (kind !== "unknown") return
  return { message: `Something went wrong (${report(error)})` }
}
