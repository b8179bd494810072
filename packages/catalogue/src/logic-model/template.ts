import { LogicModel } from "@peerbridge/domain/logic-model/LogicModel"
import { Schema } from "effect"
import content from "../../content/logic-model/template.json" with { type: "json" }

/**
 * The shipped logic model: the parts of Lamont 2025, Figure 1, in our own words, and the links between them. The figure
 * draws columns and no arrows: each link says whether a source states it, and where, or whether we inferred it.
 */
export const template: LogicModel = Schema.decodeUnknownSync(LogicModel)(content, { onExcessProperty: "error" })
