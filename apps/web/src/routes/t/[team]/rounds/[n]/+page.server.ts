import { roundIn } from "#lib/server/roundPage.ts"
import type { PageServerLoad } from "./$types"

/** Leads to what comes next in this round. */
export const load: PageServerLoad = async (event) => {
  await roundIn(event, event.params, [])
}
