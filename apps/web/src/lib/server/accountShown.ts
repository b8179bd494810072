import type { Actor } from "@peerbridge/application/access/Actor"
import { roleNames } from "@peerbridge/application/access/Role"
import type { Scope } from "@peerbridge/application/access/Permission"

/** What the header says of who is signed in. */
export interface AccountShown {
  readonly name: string
  readonly href: string
  readonly signOut: string
}

/** The account in the header, with the role held there: "Sam Okafor, Peer Support Lead". Nothing for nobody. */
export const accountShown = (actor: Actor, scope?: Scope): AccountShown | undefined => {
  if (actor._tag !== "Person") return undefined
  const held = actor.memberships.find(
    ({ organisation, team }) =>
      scope !== undefined && organisation === scope.organisation && (team === null || team === scope.team)
  )
  const name = held === undefined ? actor.name : `${actor.name}, ${roleNames[held.role]}`
  return { name, href: "/account", signOut: "/sign-out" }
}
