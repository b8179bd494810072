import type { LayoutServerLoad } from "./$types"

/** The link is the key, so no search engine may keep it. */
export const load: LayoutServerLoad = ({ setHeaders }) => {
  setHeaders({ "x-robots-tag": "noindex, nofollow" })
}
