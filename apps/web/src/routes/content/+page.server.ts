import { allContent } from "#lib/server/content/allContent.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = () => ({ content: allContent })
