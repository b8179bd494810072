import { RolePackTemplate } from "@peerbridge/domain/role-pack/RolePackTemplate"
import { Schema } from "effect"
import content from "../../content/role-pack/template.json" with { type: "json" }

/** The EIP pack in our own words, as a template: what a service starts its own role pack from. */
export const rolePackTemplate: RolePackTemplate = Schema.decodeUnknownSync(RolePackTemplate)(content, {
  onExcessProperty: "error"
})
