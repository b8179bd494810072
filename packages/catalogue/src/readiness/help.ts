import { Schema } from "effect"
import content from "../../content/readiness/help.json" with { type: "json" }
import { HelpWords } from "./HelpWords.ts"

/** The words around the questions, each also in easy read: short sentences with one idea. */
export const help: HelpWords = Schema.decodeUnknownSync(HelpWords)(content, { onExcessProperty: "error" })
