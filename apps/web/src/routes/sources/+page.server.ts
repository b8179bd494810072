import { sources } from "@peerbridge/catalogue/sources"
import { accountShown } from "#lib/server/accountShown.ts"
import type { PageServerLoad } from "./$types"

const shown = sources.map(({ by, gives, id, licence, shortName, title, year }) => ({
  id,
  shortName,
  title,
  by,
  year,
  licence,
  gives
}))

export const load: PageServerLoad = ({ locals }) => ({ account: accountShown(locals.actor), sources: shown })
