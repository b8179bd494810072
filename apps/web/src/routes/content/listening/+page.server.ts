import { listeningContent } from "#lib/server/content/listeningContent.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = () => ({ content: listeningContent })
