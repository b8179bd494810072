import { Source } from "@peerbridge/domain/provenance/Source"
import { SupervisionPolicy } from "@peerbridge/domain/supervision/SupervisionPolicy"
import { Schema } from "effect"
import policies from "../../content/supervision/policies.json" with { type: "json" }
import sources from "../../content/supervision/sources.json" with { type: "json" }

/**
 * The shipped profiles of supervision, each number with its provenance: the default, a closer one after rules and research from
 * elsewhere, and one for a peer who is the only one in the team. A trust takes one, changes it, and says from when.
 */
export const supervisionPolicies: readonly [SupervisionPolicy, ...ReadonlyArray<SupervisionPolicy>] =
  Schema.decodeUnknownSync(Schema.NonEmptyArray(SupervisionPolicy))(policies, { onExcessProperty: "error" })

/** The profile that holds until a trust chooses. */
export const defaultSupervisionPolicy: SupervisionPolicy = supervisionPolicies[0]

/** The documents the profiles cite beside the five Peerbridge is made from. */
export const supervisionSources: ReadonlyArray<Source> = Schema.decodeUnknownSync(Schema.Array(Source))(sources, {
  onExcessProperty: "error"
})
