import { actionsContent } from "#lib/server/content/actionsContent.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = () => ({ content: actionsContent })
