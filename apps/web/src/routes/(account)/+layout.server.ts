import { accountShown } from "#lib/server/accountShown.ts"
import { signedIn } from "#lib/server/person.ts"
import type { LayoutServerLoad } from "./$types"

export const load: LayoutServerLoad = (event) => ({ account: accountShown(signedIn(event)) })
