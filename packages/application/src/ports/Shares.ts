import { Context, type Effect, type Option } from "effect"
import type { RoundKey } from "./Answering.ts"

/** A read-only results page for people without an account, until a day. Its secret is shown once and kept hashed. */
export interface Share extends RoundKey {
  readonly id: string
  readonly secretHash: string
  /** The last day it can be read. */
  readonly endsOn: string
}

export class Shares extends Context.Service<
  Shares,
  {
    readonly insert: (share: Share) => Effect.Effect<void>
    readonly bySecret: (secretHash: string) => Effect.Effect<Option.Option<Share>>
    readonly ofRound: (key: RoundKey) => Effect.Effect<ReadonlyArray<Share>>
    readonly remove: (key: RoundKey, id: string) => Effect.Effect<void>
  }
>()("@peerbridge/application/Shares") {}
