import { dev } from "$app/env"
import type { RequestEvent } from "@sveltejs/kit"
import { accountShown } from "./accountShown.ts"

/** Pages of what Peerbridge ships: the same until the next release, but for the name at their top. */
const isOfContent = (path: string): boolean =>
  path === "/what-we-ask" || path === "/sources" || path === "/content" || path.startsWith("/content/")

/** How many are kept: each takes some 200 kB at most. */
const most = 64

interface Kept {
  readonly headers: ReadonlyArray<readonly [string, string]>
  readonly body: Uint8Array<ArrayBuffer>
}

/** The longest unused comes first. */
const kept = new Map<string, Kept>()

const responseOf = ({ body, headers }: Kept): Response =>
  new Response(body, { headers: headers.map(([...pair]) => pair) })

/** Nothing in it is made for one request alone: no nonce of the security policy, no cookie. */
const isForEverybody = ({ headers, status }: Response): boolean =>
  status === 200 &&
  (headers.get("content-type") ?? "").startsWith("text/html") &&
  !headers.has("set-cookie") &&
  !(headers.get("content-security-policy") ?? "").includes("nonce-")

/**
 * Writes a long page of content once for each name at its top, and then answers with what was written. Writing one takes ten
 * times as long as sending it.
 */
export const keepingPages = async (event: RequestEvent, write: () => Promise<Response>): Promise<Response> => {
  const { isDataRequest, locals, request, url } = event
  if (dev || isDataRequest || request.method !== "GET" || url.search !== "" || !isOfContent(url.pathname))
    return write()
  const key = JSON.stringify([url.pathname, accountShown(locals.actor)])
  const known = kept.get(key)
  if (known !== undefined) {
    kept.delete(key)
    kept.set(key, known)
    return responseOf(known)
  }
  const written = await write()
  if (!isForEverybody(written)) return written
  const page: Kept = { headers: [...written.headers], body: new Uint8Array(await written.arrayBuffer()) }
  kept.set(key, page)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return responseOf(page)
}
