import type { Actor } from "@peerbridge/application/access/Actor"
import { actorOfUser } from "@peerbridge/application/tokens/tokens"
import type { Cookies, RequestEvent } from "@sveltejs/kit"
import { Exit, Option } from "effect"
import { auth } from "./auth.ts"
import { publicOrigin } from "./origin.ts"
import { run } from "./runtime.ts"

const nobody: Actor = { _tag: "Nobody" }

/** Whoever the session cookie of a request belongs to. */
export const actorOf = async (request: Request): Promise<Actor> => {
  if (!(request.headers.get("cookie") ?? "").includes("peerbridge.session_token")) return nobody
  const session = await (await auth()).api.getSession({ headers: request.headers })
  if (session === null) return nobody
  const exit = await run(actorOfUser(session.user.id))
  return Exit.isSuccess(exit) ? Option.getOrElse(exit.value, () => nobody) : nobody
}

/** Hands the cookies that sign-in wants set to SvelteKit, so that they leave with the page or redirect of an action. */
export const takeCookies = (cookies: Cookies, headers: Headers): void => {
  for (const line of headers.getSetCookie()) {
    const [pair = "", ...attributes] = line.split(";").map((part) => part.trim())
    const at = pair.indexOf("=")
    const given = new Map(
      attributes.map((attribute) => {
        const [name = "", value = ""] = attribute.split("=", 2)
        return [name.toLowerCase(), value] as const
      })
    )
    const age = given.get("max-age")
    cookies.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), {
      path: given.get("path") ?? "/",
      httpOnly: given.has("httponly"),
      secure: given.has("secure"),
      sameSite: "lax",
      ...(age === undefined ? {} : { maxAge: Number(age) })
    })
  }
}

/**
 * The headers better-auth reads: an origin it trusts, which SvelteKit has checked already, and the cookies as they now are. Where an
 * action has just begun another session, the page that answers it must not come with the one that ended.
 */
export const authHeaders = (event: RequestEvent): Headers => {
  const headers = new Headers({ origin: publicOrigin })
  const cookies = event.cookies.getAll().map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
  if (cookies.length > 0) headers.set("cookie", cookies.join("; "))
  return headers
}
