import { coursesContent } from "#lib/server/content/coursesContent.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = () => ({ content: coursesContent })
