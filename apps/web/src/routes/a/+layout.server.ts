import { help } from "@peerbridge/catalogue/readiness/help"
import type { LayoutServerLoad } from "./$types"

/** Where to get help now stands on every page a respondent sees, the error page too. */
export const load: LayoutServerLoad = () => {
  const { intro, lines, title } = help.helpNow
  return { helpNow: { title, intro, lines } }
}
