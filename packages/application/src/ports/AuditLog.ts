import { Context, type Effect, type Schema } from "effect"

/** What is written beside every change. Nothing a respondent does is ever written here. */
export interface AuditEntry {
  readonly organisation: string
  readonly at: string
  readonly who: string
  readonly did: string
  readonly subject: string
  readonly before: Schema.Json
  readonly after: Schema.Json
}

/** An entry in its place of the chain: `hash` covers the entry and the hash before it. */
export interface ChainedAuditEntry extends AuditEntry {
  readonly place: number
  readonly previousHash: string
  readonly hash: string
}

export class AuditLog extends Context.Service<
  AuditLog,
  {
    readonly append: (entry: AuditEntry) => Effect.Effect<void>
    /** The newest first, at most `limit`, before `beforePlace` when given. */
    readonly page: (
      organisation: string,
      limit: number,
      beforePlace?: number
    ) => Effect.Effect<ReadonlyArray<ChainedAuditEntry>>
    /** The place of the first entry whose hash does not fit, or none. */
    readonly firstBroken: (organisation: string) => Effect.Effect<number | undefined>
  }
>()("@peerbridge/application/AuditLog") {}
