import { isDemo } from "#lib/server/demo.ts"
import type { LayoutServerLoad } from "./$types"

/** Whether every page says that it shows made-up teams. */
export const load: LayoutServerLoad = () => ({ demo: isDemo })
