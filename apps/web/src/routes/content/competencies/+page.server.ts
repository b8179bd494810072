import { competenciesContent } from "#lib/server/content/competenciesContent.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = () => ({ content: competenciesContent })
