import { Name } from "@peerbridge/application/organisation/Organisation"
import { fail, redirect } from "@sveltejs/kit"
import { Schema } from "effect"
import { anyProblem, type Problems } from "#lib/forms/problems.ts"
import { accountProblems, type NewAccount, signIn, signUp } from "#lib/server/accounts.ts"
import { api } from "#lib/server/context.ts"
import { failureOf } from "#lib/server/failure.ts"
import { problemsOf } from "#lib/server/problemsOf.ts"
import { tooManyTries } from "#lib/server/tooManyTries.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad, RequestEvent } from "./$types"

/** How often one address may try a set-up link in a quarter of an hour. */
const tries = { address: 20 }

export const load: PageServerLoad = async (event) => {
  const { actor } = event.locals
  const as = actor._tag === "Person" ? actor.name : undefined
  try {
    await api(event).organisation.checkSetUp({ secret: event.params.secret })
    return { refused: undefined, as }
  } catch (thrown) {
    const failure = failureOf(thrown)
    if (failure === undefined) throw thrown
    return { refused: failure.message, as }
  }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const values = {
      name: typed(form, "name"),
      email: typed(form, "email"),
      organisation: typed(form, "organisation"),
      team: typed(form, "team")
    }
    const tooMany = await tooManyTries(event, "set-up", tries)
    if (tooMany !== undefined) return fail(429, { values, problems: { "": tooMany } })
    const account = { name: values.name, email: values.email, password: String(form.get("password") ?? "") }
    const wrong: Problems = {
      ...(event.locals.actor._tag === "Person" ? {} : accountProblems(account)),
      ...nameProblem("organisation", values.organisation, "Enter the name of your organisation"),
      ...nameProblem("team", values.team, "Enter the name of your first team")
    }
    if (anyProblem(wrong)) return fail(400, { values, problems: wrong })
    try {
      // an account is only made once nothing else can go wrong
      await api(event).organisation.checkSetUp({ secret: event.params.secret })
      const refused = await becomeSomebody(event, account)
      if (refused !== undefined) return fail(400, { values, problems: refused })
      const { team } = await api(event).organisation.finishSetUp({
        secret: event.params.secret,
        organisation: values.organisation,
        team: values.team
      })
      redirect(303, `/t/${team.slug}`)
    } catch (thrown) {
      return fail(400, { values, problems: problemsOf(event, thrown, { Refused: "" }) })
    }
  }
}

const nameProblem = (field: string, name: string, missing: string): Problems => {
  if (name === "") return { [field]: missing }
  if (name.length > 120) return { [field]: "Use 120 characters or fewer for a name" }
  return Schema.is(Name)(name) ? {} : { [field]: "Use only characters that can be seen in a name" }
}

/** A new account; or the one of that address, if the password fits, for whoever was interrupted after making it. */
const becomeSomebody = async (event: RequestEvent, account: NewAccount): Promise<Problems | undefined> => {
  if (event.locals.actor._tag === "Person") return undefined
  const wrong = await signUp(event, account)
  if (wrong?.["email"]?.startsWith("There is an account") !== true) return wrong
  return (await signIn(event, account)) === undefined ? undefined : wrong
}
