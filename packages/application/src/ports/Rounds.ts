import type { Round } from "@peerbridge/domain/readiness/Round"
import { Context, type Effect, type Option } from "effect"
import type { RoundKey } from "./Answering.ts"

/** A round with where it belongs. */
export interface StoredRound {
  readonly organisation: string
  readonly id: string
  /** The id of its team. */
  readonly team: string
  /** Counts the rounds of a team from 1. */
  readonly number: number
  readonly version: number
  readonly round: Round
}

export const keyOf = (stored: StoredRound): RoundKey => ({ organisation: stored.organisation, round: stored.id })

export class Rounds extends Context.Service<
  Rounds,
  {
    readonly insert: (stored: StoredRound) => Effect.Effect<void>
    readonly find: (key: RoundKey) => Effect.Effect<Option.Option<StoredRound>>
    readonly byNumber: (organisation: string, team: string, number: number) => Effect.Effect<Option.Option<StoredRound>>
    /** The newest first. */
    readonly ofTeam: (organisation: string, team: string) => Effect.Effect<ReadonlyArray<StoredRound>>
    /** By its id alone, for commands that name nothing else. */
    readonly byId: (id: string) => Effect.Effect<Option.Option<StoredRound>>
    /**
     * Keeps a round as it is until the transaction ends: whoever only reads it shares that with others who do, whoever changes it
     * waits for all of them. So nobody is let in by a round that closes in the same moment.
     */
    readonly hold: (key: RoundKey, inOrderTo: "read" | "change") => Effect.Effect<void>
    /** Writes the next version if `version` is still the stored one; false when it is not. */
    readonly update: (stored: StoredRound) => Effect.Effect<boolean>
  }
>()("@peerbridge/application/Rounds") {}
