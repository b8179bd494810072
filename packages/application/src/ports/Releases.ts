import type { Perspective } from "@peerbridge/domain/readiness/Perspective"
import type { UnitRelease } from "@peerbridge/domain/readiness/release/UnitRelease"
import { Context, type Effect } from "effect"
import type { RoundKey } from "./Answering.ts"

/** What was revealed of one unit, once and for ever. */
export interface FrozenUnit {
  readonly perspective: Perspective
  readonly release: UnitRelease
}

export class Releases extends Context.Service<
  Releases,
  {
    /** In the order of perspectives. Empty before the round is revealed. */
    readonly ofRound: (key: RoundKey) => Effect.Effect<ReadonlyArray<FrozenUnit>>
    /** Freezes a unit; one that is frozen already stays as it is. */
    readonly freeze: (key: RoundKey, unit: FrozenUnit) => Effect.Effect<void>
  }
>()("@peerbridge/application/Releases") {}
