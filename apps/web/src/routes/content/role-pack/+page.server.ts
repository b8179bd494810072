import { rolePackContent } from "#lib/server/content/rolePackContent.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = () => ({ content: rolePackContent })
