import type { Perspective } from "@peerbridge/domain/readiness/Perspective"
import type { Tally } from "@peerbridge/domain/readiness/release/Tally"
import { Context, type Effect, type Option } from "effect"

/** Which round: everything a respondent touches is keyed by it. */
export interface RoundKey {
  readonly organisation: string
  readonly round: string
}

/**
 * Lets people in. `each`: printed for one person, works once. `shared`: one link for a whole group. Both admit at most as
 * many responses as were invited. The code stands as printed, since the lead must be able to print it again.
 */
export interface Invitation extends RoundKey {
  readonly id: string
  readonly perspective: Perspective
  readonly kind: "each" | "shared"
  readonly code: string
  readonly used: boolean
}

/** Answers that are not sent yet, behind a code that only the respondent has. Deleted when they are sent or the round is revealed. */
export interface Draft extends RoundKey {
  readonly id: string
  readonly perspective: Perspective
  readonly invitation: string
  readonly secretHash: string
  /** As `packAnswers` writes them. */
  readonly answers: string
  readonly notes: Readonly<Record<string, string>>
  /** The respondent chose to be heard by role if the group is too small to show. */
  readonly voiced: boolean
}

/** The answers of somebody who chose to be heard by role, until the round is revealed. */
export interface Voice extends RoundKey {
  readonly id: string
  readonly perspective: Perspective
  readonly withdrawHash: string
  readonly answers: string
}

/** A note for the team, without an answer beside it and with nothing that joins it to another. */
export interface RoundNote extends RoundKey {
  readonly id: string
  readonly perspective: Perspective
  readonly item: string
  readonly text: string
}

/** The two tallies of a unit: of those who chose to be heard by role, and of the others. */
export interface UnitTallies {
  readonly perspective: Perspective
  readonly voiced: Tally
  readonly rest: Tally
}

export class Invitations extends Context.Service<
  Invitations,
  {
    readonly insert: (invitations: ReadonlyArray<Invitation>) => Effect.Effect<void>
    readonly byCode: (code: string) => Effect.Effect<Option.Option<Invitation>>
    readonly find: (key: RoundKey, id: string) => Effect.Effect<Option.Option<Invitation>>
    /** By perspective, kind and code. Whether each is used is for admission only and never shown. */
    readonly ofRound: (key: RoundKey) => Effect.Effect<ReadonlyArray<Invitation>>
    /** Takes back those not used. */
    readonly remove: (key: RoundKey, ids: ReadonlyArray<string>) => Effect.Effect<void>
    /** True if this call used it; false if it had been used. */
    readonly use: (key: RoundKey, id: string) => Effect.Effect<boolean>
  }
>()("@peerbridge/application/Invitations") {}

/** A draft that is gone: it was sent, or its round was over first. */
export interface DraftEnd extends RoundKey {
  readonly sent: boolean
}

export class Drafts extends Context.Service<
  Drafts,
  {
    readonly insert: (draft: Draft) => Effect.Effect<void>
    /** The draft, held against others until the transaction ends. */
    readonly bySecret: (secretHash: string) => Effect.Effect<Option.Option<Draft>>
    readonly save: (draft: Draft) => Effect.Effect<void>
    /** True if there was one: whoever removes it may send it. */
    readonly remove: (key: RoundKey, id: string) => Effect.Effect<boolean>
    /** Removes all that were never sent; of each stays a mark that it ended so. */
    readonly endOfRound: (key: RoundKey) => Effect.Effect<void>
    /** Leaves a mark that what stood behind this code was sent; it says nothing of what was sent. */
    readonly markSent: (key: RoundKey, secretHash: string) => Effect.Effect<void>
    /** What became of the draft that stood behind this code. */
    readonly endOf: (secretHash: string) => Effect.Effect<Option.Option<DraftEnd>>
  }
>()("@peerbridge/application/Drafts") {}

/**
 * What was sent, only ever as counts: a response is added to its unit's tally in the transaction that sends it and
 * is itself never stored. Voices and notes are kept apart until the reveal decides what becomes of them.
 */
export class Sent extends Context.Service<
  Sent,
  {
    /** An empty pair of tallies for each invited perspective, made when the round opens. */
    readonly open: (key: RoundKey, perspective: Perspective, itemIds: ReadonlyArray<string>) => Effect.Effect<void>
    /** The pair of one unit, held against others until the transaction ends. */
    readonly tallies: (key: RoundKey, perspective: Perspective) => Effect.Effect<Option.Option<UnitTallies>>
    readonly put: (key: RoundKey, tallies: UnitTallies) => Effect.Effect<void>
    readonly removeTallies: (key: RoundKey, perspectives: ReadonlyArray<Perspective>) => Effect.Effect<void>
    readonly addVoice: (voice: Voice) => Effect.Effect<void>
    readonly voiceByWithdrawal: (withdrawHash: string) => Effect.Effect<Option.Option<Voice>>
    readonly voicesOf: (key: RoundKey, perspective: Perspective) => Effect.Effect<ReadonlyArray<Voice>>
    readonly removeVoice: (key: RoundKey, id: string) => Effect.Effect<void>
    readonly removeVoices: (key: RoundKey) => Effect.Effect<void>
    readonly addNotes: (notes: ReadonlyArray<RoundNote>) => Effect.Effect<void>
    /** Sorted by text, so that nothing tells who wrote which, or when. */
    readonly notesOf: (key: RoundKey) => Effect.Effect<ReadonlyArray<RoundNote>>
    readonly removeNotes: (key: RoundKey, perspective: Perspective) => Effect.Effect<void>
    /** How many answered, as last counted, and the day it was counted. */
    readonly progress: (
      key: RoundKey,
      perspective: Perspective
    ) => Effect.Effect<Option.Option<{ readonly on: string; readonly count: number }>>
    readonly putProgress: (key: RoundKey, perspective: Perspective, on: string, count: number) => Effect.Effect<void>
    /** Overwrites what was deleted, where the engine leaves traces; `false` if it could not be done now. Outside any transaction. */
    readonly scrub: Effect.Effect<boolean>
  }
>()("@peerbridge/application/Sent") {}
