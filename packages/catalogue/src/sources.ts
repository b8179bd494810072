import { Source } from "@peerbridge/domain/provenance/Source"
import { Schema } from "effect"
import content from "../content/sources.json" with { type: "json" }

/** The five documents Peerbridge is made from, in the order every page lists them. Their licences travel with each export. */
export const sources: ReadonlyArray<Source> = Schema.decodeUnknownSync(Schema.Array(Source))(content, {
  onExcessProperty: "error"
})
