import { createHash } from "node:crypto"
import type { Cookies, RequestEvent } from "@sveltejs/kit"

// A respondent has no account: a cookie on their device holds the secret of their own draft, and only pages under /a see it.

const draft = "peerbridge-draft"
const sent = "peerbridge-sent"

const days = 24 * 60 * 60

const options = ({ url }: Pick<RequestEvent, "url">, maxAge: number) => ({
  path: "/a",
  httpOnly: true,
  sameSite: "lax" as const,
  secure: url.protocol === "https:",
  maxAge
})

/** The secret of the draft on this device. */
export const secretOnDevice = (cookies: Cookies): string | undefined => cookies.get(draft)

/**
 * Tells a draft from others on the same device, in the browser's own storage. 16 bits of a hash are enough for that, and far
 * too few to find the secret by trying.
 */
export const markOf = (secret: string): string => createHash("sha256").update(secret).digest("hex").slice(0, 4)

/** Keeps the secret of a draft on this device, longer than a round is usually open. */
export const keepSecret = (event: RequestEvent, secret: string): void => {
  event.cookies.delete(sent, options(event, 0))
  event.cookies.set(draft, secret, options(event, 60 * days))
}

/** Takes the draft off this device. It stays where it is, behind its secret. */
export const forgetDraft = (event: RequestEvent): void => event.cookies.delete(draft, options(event, 0))

/** What the thank-you page can say. Nothing of it is known once the cookie is gone. */
export interface JustSent {
  /** Empty when the answers were sent from another device. */
  readonly closesOn: string
  /** The code to take a voice back; none if there is none, or if it was shown. */
  readonly withdrawCode: string | undefined
}

/** Says on this device, for an hour, that answers were sent, so that a second tab or a second press finds the same page. */
export const keepSent = (event: RequestEvent, { closesOn, withdrawCode }: JustSent): void => {
  forgetDraft(event)
  event.cookies.set(sent, [closesOn, withdrawCode ?? ""].join("|"), options(event, 60 * 60))
}

/** Whether answers were sent from this device in the last hour, and what to say of it. */
export const sentOnDevice = (cookies: Cookies): JustSent | undefined => {
  const kept = cookies.get(sent)
  if (kept === undefined) return undefined
  const [closesOn = "", withdrawCode = ""] = kept.split("|")
  return { closesOn, withdrawCode: withdrawCode === "" ? undefined : withdrawCode }
}
