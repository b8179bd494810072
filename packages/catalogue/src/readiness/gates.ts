import { Gate } from "@peerbridge/domain/readiness/Gate"
import { Schema } from "effect"
import content from "../../content/readiness/gates.json" with { type: "json" }

/**
 * The 41 shipped gates in the order every page lists them: 5 for preparing, 13 for ready to welcome, 12 for embedding,
 * 11 for sustaining. Exploring has none: every team starts there. A gate's id is also the id of its fact.
 */
export const gates: ReadonlyArray<Gate> = Schema.decodeUnknownSync(Schema.Array(Gate))(content, {
  onExcessProperty: "error"
})
