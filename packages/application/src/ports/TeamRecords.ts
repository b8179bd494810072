import type { FactAnswer } from "@peerbridge/domain/readiness/Fact"
import { Context, type Effect, type Option } from "effect"
import type { Conflict } from "../Errors.ts"
import type { StageRecord } from "@peerbridge/domain/readiness/StageRecord"

/** What a team has ticked under "What is already true?", by gate id. */
export interface TeamFacts {
  readonly organisation: string
  readonly team: string
  readonly version: number
  readonly answers: Readonly<Record<string, FactAnswer>>
}

/** What is kept of a team beside its rounds: ticked facts and the stage it has reached. */
export class TeamRecords extends Context.Service<
  TeamRecords,
  {
    /** Version 0 without answers while nothing was ever ticked. */
    readonly facts: (organisation: string, team: string) => Effect.Effect<TeamFacts>
    /** Writes the next version, if `version` is still the stored one. */
    readonly putFacts: (facts: TeamFacts) => Effect.Effect<TeamFacts, Conflict>
    readonly stage: (organisation: string, team: string) => Effect.Effect<Option.Option<StageRecord>>
    readonly putStage: (organisation: string, team: string, record: StageRecord) => Effect.Effect<void>
  }
>()("@peerbridge/application/TeamRecords") {}
