import { indicatorsContent } from "#lib/server/content/indicatorsContent.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = () => ({ content: indicatorsContent })
