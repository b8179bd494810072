import { Schema } from "effect"

/** Who usually sees an action through: a role, never a named person. */
export const OwnerRole = Schema.Literals([
  "team-lead",
  "peer-support-lead",
  "peer-support-worker",
  "clinician",
  "supervisor",
  "service-manager",
  "commissioner",
  "workforce-lead",
  "involvement-lead"
])
export type OwnerRole = typeof OwnerRole.Type

/** The roles as people read them. The involvement lead is whom the EIP pack calls the PPI lead. */
export const ownerRoleNames: Readonly<Record<OwnerRole, string>> = {
  "team-lead": "Team lead",
  "peer-support-lead": "Peer support lead",
  "peer-support-worker": "Peer support worker",
  clinician: "Clinician",
  supervisor: "Supervisor",
  "service-manager": "Service manager",
  commissioner: "Commissioner",
  "workforce-lead": "Workforce (HR) lead",
  "involvement-lead": "Patient and public involvement (PPI) lead"
}
