import { Indicator } from "@peerbridge/domain/evaluation/Indicator"
import { Schema } from "effect"
import content from "../../content/evaluation/indicators.json" with { type: "json" }

/** The 26 shipped measures in the order of the outcomes they measure; each of the 21 outcomes has at least one. */
export const indicators: ReadonlyArray<Indicator> = Schema.decodeUnknownSync(Schema.Array(Indicator))(content, {
  onExcessProperty: "error"
})
