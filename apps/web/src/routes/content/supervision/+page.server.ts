import { supervisionContent } from "#lib/server/content/supervisionContent.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = () => ({ content: supervisionContent })
