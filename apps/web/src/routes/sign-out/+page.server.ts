import { redirect } from "@sveltejs/kit"
import { signOut } from "#lib/server/accounts.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = ({ locals }) => {
  if (locals.actor._tag === "Nobody") redirect(303, "/")
}

export const actions: Actions = {
  default: async (event) => {
    await signOut(event)
    redirect(303, "/")
  }
}
