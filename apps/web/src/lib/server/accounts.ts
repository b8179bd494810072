import { Name } from "@peerbridge/application/organisation/Organisation"
import type { RequestEvent } from "@sveltejs/kit"
import { isAPIError } from "better-auth/api"
import { Schema } from "effect"
import { anyProblem, type Problems } from "../forms/problems.ts"
import { auth } from "./auth.ts"
import { actAs } from "./person.ts"
import { authHeaders, takeCookies } from "./session.ts"

/** What came of an attempt to sign up or in: nothing wrong, and the rest of the request speaks as that person; or problems. */
export type Attempt = Problems | undefined

/** Fewest characters of a password; sign-in holds to it, too. */
export const shortestPassword = 10

const refusals: Readonly<Record<string, Problems>> = {
  INVALID_EMAIL: { email: "Enter an email address in the correct format, like name@example.nhs.uk" },
  VALIDATION_ERROR: { email: "Enter an email address in the correct format, like name@example.nhs.uk" },
  PASSWORD_TOO_SHORT: { password: `Use ${shortestPassword} characters or more for your password` },
  PASSWORD_TOO_LONG: { password: "Use 128 characters or fewer for your password" },
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: {
    email: "There is an account with this email address already. Sign in to it, or use another address"
  },
  INVALID_EMAIL_OR_PASSWORD: { email: "The email address or the password is not right. Check both" },
  INVALID_PASSWORD: { "current-password": "This is not your password. Check it" }
}

/** What sign-in refused, as problems of a form; anything else goes on as it is. */
export const refusalOf = (thrown: unknown): Problems => {
  const code = isAPIError(thrown) ? String(thrown.body?.code ?? "") : ""
  const problems = refusals[code]
  if (problems === undefined) throw thrown
  return problems
}

/** What an account is made of. */
export interface NewAccount {
  readonly name: string
  readonly email: string
  readonly password: string
}

/** Makes an account and signs it in. */
export const signUp = async (event: RequestEvent, account: NewAccount): Promise<Attempt> => {
  const wrong = accountProblems(account)
  if (anyProblem(wrong)) return wrong
  try {
    const { api } = await auth()
    const { headers, response } = await api.signUpEmail({
      body: account,
      headers: authHeaders(event),
      returnHeaders: true
    })
    takeCookies(event.cookies, headers)
    await actAs(event, response.user.id)
    return undefined
  } catch (thrown) {
    return refusalOf(thrown)
  }
}

/** What is wrong with somebody's own name as typed. */
export const ownNameProblem = (name: string): Problems => {
  if (name === "") return { name: "Enter your name" }
  if (name.length > 120) return { name: "Use 120 characters or fewer for your name" }
  return Schema.is(Name)(name) ? {} : { name: "Use only characters that can be seen in your name" }
}

/** What is wrong with a new account as typed, before anybody asks whether the address is free. */
export const accountProblems = ({ email, name, password }: NewAccount): Problems => ({
  ...ownNameProblem(name),
  ...(email === "" ? { email: "Enter your email address" } : {}),
  ...(password === ""
    ? { password: "Enter a password" }
    : password.length < shortestPassword
      ? refusals["PASSWORD_TOO_SHORT"]
      : {}),
  ...(password !== "" && password.toLowerCase() === email.toLowerCase()
    ? { password: "Your password must not be your email address" }
    : {})
})

/** Signs somebody in. An unknown address and a wrong password are answered alike. */
export const signIn = async (event: RequestEvent, { email, password }: Omit<NewAccount, "name">): Promise<Attempt> => {
  if (email === "" || password === "") {
    return {
      ...(email === "" ? { email: "Enter your email address" } : {}),
      ...(password === "" ? { password: "Enter your password" } : {})
    }
  }
  try {
    const { api } = await auth()
    const { headers, response } = await api.signInEmail({
      body: { email, password },
      headers: authHeaders(event),
      returnHeaders: true
    })
    takeCookies(event.cookies, headers)
    await actAs(event, response.user.id)
    return undefined
  } catch (thrown) {
    return refusalOf(thrown)
  }
}

/**
 * Mails a link to sign in with, if there is an account with this address. Nobody waits for the mail, so neither the answer nor how
 * long it takes tells whether there is one.
 */
export const sendLink = async (event: RequestEvent, email: string): Promise<Attempt> => {
  if (email === "") return { email: "Enter your email address" }
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return refusals["INVALID_EMAIL"]
  const { $context, api } = await auth()
  const known = await (await $context).internalAdapter.findUserByEmail(email.toLowerCase())
  if (known !== null) {
    const sent = api.signInMagicLink({ body: { email: email.toLowerCase() }, headers: authHeaders(event) })
    sent.catch((thrown: unknown) => event.locals.report(thrown))
  }
  return undefined
}

/** Who came by a mailed link. */
export interface CameByLink {
  /** It was their first link, so it took back the password they had: nobody had shown before that the address is theirs. */
  readonly lostPassword: boolean
}

/** A moment ago, in milliseconds: long enough for the request that changed something. */
const justNow = 10_000

/** Signs in whoever holds the token of a mailed link; it works once. Nothing for a token that does not work. */
export const signInByLink = async (event: RequestEvent, token: string): Promise<CameByLink | undefined> => {
  const { $context, api } = await auth()
  try {
    const { headers, response } = await api.magicLinkVerify({
      query: { token },
      headers: authHeaders(event),
      returnHeaders: true
    })
    takeCookies(event.cookies, headers)
    await actAs(event, response.user.id)
    const accounts = await (await $context).internalAdapter.findAccounts(response.user.id)
    return { lostPassword: accounts.length === 0 && Date.now() - response.user.updatedAt.getTime() < justNow }
  } catch (thrown) {
    // an unknown, used or old token is answered by a redirect, which is an error of the library
    if (isAPIError(thrown)) return undefined
    throw thrown
  }
}

/** Ends the session of the request. */
export const signOut = async (event: RequestEvent): Promise<void> => {
  const { headers } = await (await auth()).api.signOut({ headers: authHeaders(event), returnHeaders: true })
  takeCookies(event.cookies, headers)
  event.locals.actor = { _tag: "Nobody" }
}
