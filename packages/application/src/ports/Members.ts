import { Context, type Effect, type Option } from "effect"
import type { Membership, Role } from "../access/Role.ts"

/** A person with a role, as an administrator sees them. */
export interface Member {
  readonly user: string
  readonly name: string
  readonly email: string
  readonly team: string | null
  readonly role: Role
}

/** An invitation for staff to join: its link is shown on screen once and works once. */
export interface Join {
  readonly id: string
  readonly organisation: string
  readonly team: string | null
  readonly role: Role
  readonly secretHash: string
  readonly expiresOn: string
  readonly usedBy: string | null
  /** Who made it, as the audit trail signs them; empty for those made before this was kept. */
  readonly madeBy: string
  /** The day it was made; empty for those made before this was kept. */
  readonly madeOn: string
}

export class Members extends Context.Service<
  Members,
  {
    readonly add: (user: string, membership: Membership) => Effect.Effect<void>
    readonly remove: (user: string, membership: Membership) => Effect.Effect<void>
    readonly ofUser: (user: string) => Effect.Effect<ReadonlyArray<Membership>>
    readonly ofOrganisation: (organisation: string) => Effect.Effect<ReadonlyArray<Member>>
    readonly insertJoin: (join: Join) => Effect.Effect<void>
    readonly joinBySecret: (secretHash: string) => Effect.Effect<Option.Option<Join>>
    /** True if this call used it; false if it had been used. */
    readonly useJoin: (id: string, user: string) => Effect.Effect<boolean>
    /** The invitations of an organisation that nobody has used, ended ones too, the oldest first. */
    readonly unusedJoins: (organisation: string) => Effect.Effect<ReadonlyArray<Join>>
    /** True if this call took it back; false if it had been used or is not there. */
    readonly removeJoin: (organisation: string, id: string) => Effect.Effect<boolean>
    readonly anyAccount: Effect.Effect<boolean>
  }
>()("@peerbridge/application/Members") {}
