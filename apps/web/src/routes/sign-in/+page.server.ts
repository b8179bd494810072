import { error, fail, redirect, type RequestEvent } from "@sveltejs/kit"
import { localPath } from "#lib/forms/localPath.ts"
import type { Problems } from "#lib/forms/problems.ts"
import { sendLink, signIn } from "#lib/server/accounts.ts"
import { demoAccount, isDemo } from "#lib/server/demo.ts"
import { homeOf } from "#lib/server/person.ts"
import { type Limits, tooManyTries } from "#lib/server/tooManyTries.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

/** How often one may try to sign in, or ask for a link, in a quarter of an hour. */
const tries = { password: { address: 100, account: 10 }, link: { address: 30, account: 5 } }

const limits = (of: { readonly address: number; readonly account: number }, email: string): Limits => ({
  address: of.address,
  account: { name: email, most: of.account }
})

export const load: PageServerLoad = async (event) => {
  const to = localPath(event.url.searchParams.get("to"))
  if (event.locals.actor._tag === "Person") redirect(303, to ?? (await homeOf(event)))
  return { to, demo: isDemo ? demoAccount.name : undefined }
}

/** The form again, with what was typed, where to go on to, and what is wrong. */
const again = (form: FormData, problems: Problems, status = 400) =>
  fail(status, { email: typed(form, "email"), to: localPath(typed(form, "to")), problems })

const onwards = async (event: RequestEvent, form: FormData): Promise<never> =>
  redirect(303, localPath(typed(form, "to")) ?? (await homeOf(event)))

export const actions: Actions = {
  /** On a demonstration only: everybody may be the made-up lead. */
  demo: async (event) => {
    if (!isDemo) error(404, "There is no such page")
    const form = await event.request.formData()
    const wrong = await signIn(event, demoAccount)
    return wrong === undefined ? onwards(event, form) : again(form, wrong)
  },
  password: async (event) => {
    const form = await event.request.formData()
    const email = typed(form, "email")
    const tooMany = await tooManyTries(event, "sign-in", limits(tries.password, email))
    if (tooMany !== undefined) return again(form, { "": tooMany }, 429)
    const wrong = await signIn(event, { email, password: String(form.get("password") ?? "") })
    return wrong === undefined ? onwards(event, form) : again(form, wrong)
  },
  link: async (event) => {
    const form = await event.request.formData()
    const email = typed(form, "email")
    const tooMany = await tooManyTries(event, "sign-in-link", limits(tries.link, email))
    if (tooMany !== undefined) return again(form, { "": tooMany }, 429)
    const wrong = await sendLink(event, email)
    return wrong === undefined ? redirect(303, "/sign-in/sent") : again(form, wrong)
  }
}
