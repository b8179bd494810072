import { SuggestedAction } from "@peerbridge/domain/plan/SuggestedAction"
import { Schema } from "effect"
import content from "../../content/plan/actions.json" with { type: "json" }

/** The 45 shipped suggestions in the order of the sections they belong to. */
export const suggestedActions: ReadonlyArray<SuggestedAction> = Schema.decodeUnknownSync(Schema.Array(SuggestedAction))(
  content,
  { onExcessProperty: "error" }
)
