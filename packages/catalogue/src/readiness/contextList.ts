import { Schema } from "effect"
import content from "../../content/readiness/context.json" with { type: "json" }
import { RoundContext } from "./RoundContext.ts"

/** The six external factors of the logic model, in printed order, for a team to note beside a round. */
export const contextList: RoundContext = Schema.decodeUnknownSync(RoundContext)(content, { onExcessProperty: "error" })
