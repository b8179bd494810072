import { rolesContent } from "#lib/server/content/rolesContent.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = () => ({ content: rolesContent })
