import { error } from "@sveltejs/kit"
import { nodePages } from "#lib/server/content/logicModelContent.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = ({ params }) => {
  const content = nodePages.get(params.node)
  if (content === undefined) error(404, "The logic model has no such part")
  return { content }
}
