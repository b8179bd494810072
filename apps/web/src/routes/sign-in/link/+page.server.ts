import { fail, redirect } from "@sveltejs/kit"
import { signInByLink } from "#lib/server/accounts.ts"
import { homeOf } from "#lib/server/person.ts"
import { tooManyTries } from "#lib/server/tooManyTries.ts"
import { typed } from "#lib/server/typed.ts"
import type { Actions, PageServerLoad } from "./$types"

/** How often one address may try a link in a quarter of an hour. */
const tries = { address: 20 }

export const load: PageServerLoad = ({ url }) => ({ token: url.searchParams.get("token") ?? "" })

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const tooMany = await tooManyTries(event, "link", tries)
    if (tooMany !== undefined) return fail(429, { problem: tooMany })
    const came = await signInByLink(event, typed(form, "token"))
    if (came === undefined) {
      return fail(400, { problem: "This link has been used, or is older than 15 minutes. Ask for a new one." })
    }
    return redirect(303, came.lostPassword ? "/account?by-link" : await homeOf(event))
  }
}
