import type { Consensus } from "@peerbridge/domain/readiness/Consensus"
import { Context, type Effect } from "effect"
import type { RoundKey } from "./Answering.ts"

/** What meetings settled, item by item. */
export class Agreements extends Context.Service<
  Agreements,
  {
    readonly ofRound: (key: RoundKey) => Effect.Effect<ReadonlyArray<Consensus>>
    /** Writes the outcome, if `consensus.version - 1` is still the stored version (0 = none). False when it is not. */
    readonly put: (key: RoundKey, consensus: Consensus) => Effect.Effect<boolean>
  }
>()("@peerbridge/application/Agreements") {}
