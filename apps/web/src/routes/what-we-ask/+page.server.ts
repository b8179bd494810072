import { whatWeAskHere } from "#lib/content/whatWeAskHere.ts"
import { accountShown } from "#lib/server/accountShown.ts"
import { whatWeAsk } from "#lib/server/content/whatWeAsk.ts"
import type { PageServerLoad } from "./$types"

whatWeAskHere.put(whatWeAsk)

/** The content goes along only when a browser asks for the data without the page. */
export const load: PageServerLoad = ({ isDataRequest, locals }) => ({
  account: accountShown(locals.actor),
  content: isDataRequest ? whatWeAsk : undefined
})
