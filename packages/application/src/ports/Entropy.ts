import { Context, type Effect } from "effect"

/**
 * Randomness and keyed hashing from outside. Hashes are keyed with a secret of this installation, so a stolen
 * database alone gives no codes away.
 */
export class Entropy extends Context.Service<
  Entropy,
  {
    /** An id that sorts by the time it was made (UUID version 7): for everything but what a respondent does. */
    readonly orderedId: Effect.Effect<string>
    /** An id that tells nothing, not even when (UUID version 4). */
    readonly randomId: Effect.Effect<string>
    readonly bytes: (count: number) => Effect.Effect<Uint8Array>
    readonly hash: (text: string) => Effect.Effect<string>
  }
>()("@peerbridge/application/Entropy") {}
