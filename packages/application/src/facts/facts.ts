import { gates } from "@peerbridge/catalogue/readiness/gates"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import type { FactAnswer } from "@peerbridge/domain/readiness/Fact"
import { Effect, Schema } from "effect"
import { namingWhoChanged } from "../audit/namingWhoChanged.ts"
import { record } from "../audit/record.ts"
import { Refused } from "../Errors.ts"
import { TeamRecords } from "../ports/TeamRecords.ts"
import { Transactions } from "../ports/Transactions.ts"
import { followStage } from "../results/followStage.ts"
import { teamFor } from "../team/teams.ts"
import { today } from "../time/today.ts"

/** The facts a team can tick: one for each gate that looks at a record, in the order of the stages. */
export const askedFacts = gates.flatMap((gate) =>
  gate.check._tag === "Opinion"
    ? []
    : [
        {
          gate: gate.id,
          stage: gate.stage,
          statement: gate.check.statement,
          hint: gate.check.hint,
          provenance: gate.provenance
        }
      ]
)

/** What the team ticked, with the version to name when changing it. */
export const facts = Effect.fn("facts")(function* (team: string) {
  const { id, organisation } = yield* teamFor("team.view", team)
  return yield* TeamRecords.use((records) => records.facts(organisation, id))
})

export const RecordFacts = Schema.Struct({
  team: Schema.NonEmptyString,
  version: Schema.Natural,
  /** Only those that change; an answer of null takes a tick back. */
  answers: Schema.Array(
    Schema.Struct({
      gate: Schema.NonEmptyString,
      answer: Schema.NullOr(Schema.Literals(["yes", "no", "not-sure"])),
      asOf: Schema.NullOr(CalendarDate)
    })
  )
})

/** Records ticks. A tick without a date is as of today; a date in the future is refused. */
export const recordFacts = Effect.fn("recordFacts")(function* (command: typeof RecordFacts.Type) {
  yield* teamFor("facts.record", command.team)
  const day = yield* today
  const known = new Set(askedFacts.map(({ gate }) => gate))
  for (const { asOf, gate } of command.answers) {
    if (!known.has(gate)) return yield* new Refused({ field: gate, reason: `We do not ask about “${gate}”.` })
    if (asOf !== null && asOf > day) {
      return yield* new Refused({ field: gate, reason: "The date must be today or in the past" })
    }
  }
  const transactions = yield* Transactions
  return yield* transactions.run(
    Effect.gen(function* () {
      const team = yield* teamFor("facts.record", command.team)
      const records = yield* TeamRecords
      const before = yield* records.facts(team.organisation, team.id)
      const answers: Record<string, FactAnswer> = { ...before.answers }
      for (const { answer, asOf, gate } of command.answers) {
        if (answer === null) delete answers[gate]
        else answers[gate] = { answer, asOf: asOf ?? day, from: "tick" }
      }
      const after = yield* records
        .putFacts({ ...before, version: command.version, answers })
        .pipe(Effect.catchTag("Conflict", namingWhoChanged(team.organisation, team.id)))
      yield* record(team.organisation, "record facts", team.id, {
        before: { ...before.answers },
        after: { ...answers }
      })
      yield* followStage(team)
      return after
    })
  )
})
