import { Context, type Effect, type Option } from "effect"
import type { Conflict } from "../Errors.ts"
import type { Team } from "../team/Team.ts"

export class Teams extends Context.Service<
  Teams,
  {
    readonly insert: (team: Team) => Effect.Effect<void>
    readonly find: (organisation: string, id: string) => Effect.Effect<Option.Option<Team>>
    readonly bySlug: (slug: string) => Effect.Effect<Option.Option<Team>>
    /** By name, then id: teams are never ranked. */
    readonly ofOrganisation: (organisation: string) => Effect.Effect<ReadonlyArray<Team>>
    readonly update: (team: Team) => Effect.Effect<Team, Conflict>
  }
>()("@peerbridge/application/Teams") {}
