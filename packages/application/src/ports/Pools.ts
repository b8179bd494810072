import type { PoolDecision } from "@peerbridge/domain/readiness/release/PoolDecision"
import type { PoolKey } from "@peerbridge/domain/readiness/release/PoolRelease"
import { Context, type Effect, type Option } from "effect"

/** What became of small groups put together over the teams of an organisation, once and for ever. */
export class Pools extends Context.Service<
  Pools,
  {
    /** The latest quarter first, perspectives in page order. */
    readonly ofOrganisation: (organisation: string) => Effect.Effect<ReadonlyArray<PoolDecision>>
    readonly find: (organisation: string, pool: PoolKey) => Effect.Effect<Option.Option<PoolDecision>>
    /** Freezes a decision. False if the pool was decided already: then that stays as it is. */
    readonly freeze: (organisation: string, decision: PoolDecision) => Effect.Effect<boolean>
  }
>()("@peerbridge/application/Pools") {}
