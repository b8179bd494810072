import { Context, type Effect } from "effect"

/** All or nothing, durable when it returns. */
export class Transactions extends Context.Service<
  Transactions,
  {
    /** Runs on its own; a failure rolls everything back. */
    readonly run: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
    /** The same, but may share one flush with others that arrive together. Never inside another transaction. */
    readonly together: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  }
>()("@peerbridge/application/Transactions") {}
