import type { Membership, Role } from "./Role.ts"

const everyone: ReadonlyArray<Role> = [
  "administrator",
  "peer-support-lead",
  "team-lead",
  "supervisor",
  "peer-support-worker",
  "viewer"
]
const leads: ReadonlyArray<Role> = ["administrator", "peer-support-lead", "team-lead"]

/**
 * The one permission table: which roles may do what. A role held for an organisation holds in each of its teams.
 * The operator of the console works under the right of the operating system and may do everything.
 */
export const permissions = {
  "organisation.view": everyone,
  "organisation.manage": ["administrator"],
  "members.manage": ["administrator", "peer-support-lead"],
  "team.create": ["administrator", "peer-support-lead"],
  "team.view": everyone,
  "team.manage": leads,
  "facts.record": leads,
  "round.manage": leads,
  "results.view": everyone,
  "level.agree": leads,
  "stage.review": leads,
  "results.share": leads,
  "across.view": everyone,
  "pools.decide": ["administrator", "peer-support-lead"],
  "audit.view": ["administrator"],
  "settings.manage": ["administrator"]
} as const satisfies Readonly<Record<string, ReadonlyArray<Role>>>

export type Action = keyof typeof permissions

/** The actions in words, for refusals: "Your role does not let you ...". */
export const actionWords: Readonly<Record<Action, string>> = {
  "organisation.view": "see this organisation",
  "organisation.manage": "change this organisation",
  "members.manage": "invite people to this organisation",
  "team.create": "add a team",
  "team.view": "see this team",
  "team.manage": "change this team",
  "facts.record": "record what is already true for this team",
  "round.manage": "set up, open or close a round",
  "results.view": "see results of this team",
  "level.agree": "record a level the team agreed",
  "stage.review": "confirm a review of the stage",
  "results.share": "share results of this team",
  "across.view": "see results across the teams of this organisation",
  "pools.decide": "put small groups together over teams",
  "audit.view": "read the audit trail",
  "settings.manage": "change the settings"
}

export interface Scope {
  readonly organisation: string
  /** The team acted on; left out for things of the organisation as a whole. */
  readonly team?: string
}

/** Whether one of the memberships allows the action there. A team role never reaches its organisation or another team. */
export const allows = (memberships: ReadonlyArray<Membership>, action: Action, scope: Scope): boolean =>
  memberships.some(
    (membership) =>
      membership.organisation === scope.organisation &&
      (membership.team === null || membership.team === scope.team) &&
      permissions[action].some((role) => role === membership.role)
  )
