import { Context, type Effect, type Option } from "effect"
import type { Organisation } from "../organisation/Organisation.ts"
import type { Conflict } from "../Errors.ts"

export class Organisations extends Context.Service<
  Organisations,
  {
    readonly insert: (organisation: Organisation) => Effect.Effect<void>
    readonly find: (id: string) => Effect.Effect<Option.Option<Organisation>>
    /** By name, then id. */
    readonly all: Effect.Effect<ReadonlyArray<Organisation>>
    /** Writes `organisation` with the next version, if `organisation.version` is still the stored one. */
    readonly update: (organisation: Organisation) => Effect.Effect<Organisation, Conflict>
  }
>()("@peerbridge/application/Organisations") {}
