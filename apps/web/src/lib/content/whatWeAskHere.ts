import type { WhatWeAsk } from "../server/content/whatWeAsk.ts"
import { madeOnServer } from "./madeOnServer.ts"

/** What the page "What we ask and why" shows, where it is rendered on the server. */
export const whatWeAskHere = madeOnServer<WhatWeAsk>()
