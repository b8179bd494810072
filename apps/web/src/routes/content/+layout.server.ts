import { accountShown } from "#lib/server/accountShown.ts"
import type { LayoutServerLoad } from "./$types"

export const load: LayoutServerLoad = ({ locals }) => ({ account: accountShown(locals.actor) })
