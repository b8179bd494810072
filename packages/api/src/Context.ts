import type { Actor } from "@peerbridge/application/access/Actor"
import type { Services } from "@peerbridge/application/Services"
import type { Effect, Exit } from "effect"

/** What a request brings: who asks, from where, and how effects are run in this process. */
export interface Context {
  readonly actor: Actor
  /** Where tries are counted against: the client's network address. */
  readonly address: string
  readonly run: <A, E>(
    effect: Effect.Effect<A, E, Services>,
    signal: AbortSignal | undefined
  ) => Promise<Exit.Exit<A, E>>
}
