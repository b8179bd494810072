import { Role } from "@peerbridge/domain/workforce/Role"
import { Schema } from "effect"
import content from "../../content/workforce/roles.json" with { type: "json" }

/** The fifteen titles of the example workforce in the 15 conditions, highest band first, in printed order. */
export const roles: ReadonlyArray<Role> = Schema.decodeUnknownSync(Schema.Array(Role))(content, {
  onExcessProperty: "error"
})
