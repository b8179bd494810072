import { Schema } from "effect"

/** What a person may be in an organisation, or in one of its teams. */
export const Role = Schema.Literals([
  "administrator",
  "peer-support-lead",
  "team-lead",
  "supervisor",
  "peer-support-worker",
  "viewer"
])
export type Role = typeof Role.Type

export const roleNames: Readonly<Record<Role, string>> = {
  administrator: "Administrator",
  "peer-support-lead": "Peer Support Lead",
  "team-lead": "Team lead",
  supervisor: "Supervisor",
  "peer-support-worker": "Peer support worker",
  viewer: "Viewer"
}

/** What a role lets a person do, in a line, for whoever gives it. */
export const roleSentences: Readonly<Record<Role, string>> = {
  administrator: "Everything, for all teams, and the settings",
  "peer-support-lead": "Leads peer roles: sets up rounds, records what is agreed, adds teams and invites colleagues",
  "team-lead": "Sets up rounds, records facts and agreed levels",
  supervisor: "Sees the team and its results",
  "peer-support-worker": "Sees the team and its results",
  viewer: "Sees the team and its results"
}

/** A role holds for a whole organisation (`team` is null) or for one team. */
export const Membership = Schema.Struct({
  organisation: Schema.NonEmptyString,
  team: Schema.NullOr(Schema.NonEmptyString),
  role: Role
})
export type Membership = typeof Membership.Type
