import { accountShown } from "#lib/server/accountShown.ts"
import { whatWeAsk } from "#lib/server/content/whatWeAsk.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = ({ locals }) => ({ account: accountShown(locals.actor), content: whatWeAsk })
