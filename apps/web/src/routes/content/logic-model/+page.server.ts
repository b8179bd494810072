import { logicModelContent } from "#lib/server/content/logicModelContent.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = () => ({ content: logicModelContent })
