import { render } from "svelte/server"
import WhatWeAskContent from "#lib/content/WhatWeAskContent.svelte"
import { accountShown } from "#lib/server/accountShown.ts"
import { whatWeAsk } from "#lib/server/content/whatWeAsk.ts"
import type { PageServerLoad } from "./$types"

/** Thousands of lines that are the same for everybody: made once, not for each request. */
const content = render(WhatWeAskContent, { props: { content: whatWeAsk } }).body

export const load: PageServerLoad = ({ locals }) => ({ account: accountShown(locals.actor), content })
