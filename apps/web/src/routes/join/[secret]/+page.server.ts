import { roleNames } from "@peerbridge/application/access/Role"
import { fail, redirect, type RequestEvent } from "@sveltejs/kit"
import { signUp } from "#lib/server/accounts.ts"
import { api } from "#lib/server/context.ts"
import { failureOf } from "#lib/server/failure.ts"
import { actAs, homeOf, signInPath } from "#lib/server/person.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { tooManyTries } from "#lib/server/tooManyTries.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

/** How often one address may try an invitation in a quarter of an hour. */
const tries = { address: 40 }

export const load: PageServerLoad = async (event) => {
  const { actor } = event.locals
  const as = actor._tag === "Person" ? actor.name : undefined
  const signIn = signInPath(event.url)
  try {
    const join = await api(event).organisation.readJoin({ secret: event.params.secret })
    return { refused: undefined, join: { ...join, role: roleNames[join.role] }, as, signIn }
  } catch (thrown) {
    const failure = failureOf(thrown)
    if (failure === undefined) throw thrown
    return { refused: failure.message, join: undefined, as, signIn }
  }
}

const accept = async (event: RequestEvent, secret: string): Promise<never> => {
  await api(event).organisation.acceptJoin({ secret })
  if (event.locals.actor._tag === "Person") await actAs(event, event.locals.actor.user)
  redirect(303, await homeOf(event))
}

export const actions: Actions = {
  create: async (event) => {
    const form = await event.request.formData()
    const values = { name: typed(form, "name"), email: typed(form, "email") }
    const tooMany = await tooManyTries(event, "join", tries)
    if (tooMany !== undefined) return fail(429, { values, problems: { "": tooMany } })
    try {
      // no account for a link that does not work
      await api(event).organisation.readJoin({ secret: event.params.secret })
      const wrong = await signUp(event, { ...values, password: String(form.get("password") ?? "") })
      if (wrong !== undefined) return fail(400, { values, problems: wrong })
      return await accept(event, event.params.secret)
    } catch (thrown) {
      return fail(400, { values, problems: problemsOf(event, thrown, { Refused: "" }) })
    }
  },
  accept: async (event) => {
    try {
      return await accept(event, event.params.secret)
    } catch (thrown) {
      return fail(400, { values: undefined, problems: problemsOf(event, thrown, { Refused: "" }) })
    }
  }
}
