import type { Actor } from "@peerbridge/application/access/Actor"
import { actorOfUser } from "@peerbridge/application/tokens/tokens"
import { redirect, type RequestEvent } from "@sveltejs/kit"
import { Exit, Option } from "effect"
import { api } from "./context.ts"
import { run } from "./runtime.ts"

type Person = Extract<Actor, { readonly _tag: "Person" }>

/** The sign-in page, which leads on to where somebody wanted to go. */
export const signInPath = ({ pathname, search }: URL): string =>
  `/sign-in?to=${encodeURIComponent(`${pathname}${search}`)}`

/** Who is signed in; sends whoever is not to sign in, and back here afterwards. */
export const signedIn = (event: RequestEvent): Person => {
  const { actor } = event.locals
  if (actor._tag !== "Person") redirect(303, signInPath(event.url))
  return actor
}

/** Every procedure of the API as the signed-in person; sends whoever is not to sign in first. */
export const apiOfPerson = (event: RequestEvent): ReturnType<typeof api> => {
  signedIn(event)
  return api(event)
}

/** Lets the rest of a request speak as somebody who has just signed in or joined. */
export const actAs = async (event: RequestEvent, user: string): Promise<void> => {
  const exit = await run(actorOfUser(user))
  if (Exit.isSuccess(exit) && Option.isSome(exit.value)) event.locals.actor = exit.value.value
}

/** Where somebody starts: their team, or the choice among several. */
export const homeOf = async (event: RequestEvent): Promise<string> => {
  const teams = (await api(event).team.list()).flatMap((organisation) => organisation.teams)
  const [first, ...others] = teams
  return first === undefined || others.length > 0 ? "/teams" : `/t/${first.slug}`
}
