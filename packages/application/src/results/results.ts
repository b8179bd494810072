import { compareRounds } from "@peerbridge/domain/readiness/results/compareRounds"
import { readinessOf, resultsOf } from "@peerbridge/domain/readiness/results/resultsOf"
import { confirmReview } from "@peerbridge/domain/readiness/StageRecord"
import { Effect, Option, Schema } from "effect"
import { record } from "../audit/record.ts"
import { NotFound } from "../Errors.ts"
import { Sent } from "../ports/Answering.ts"
import { TeamRecords } from "../ports/TeamRecords.ts"
import { Teams } from "../ports/Teams.ts"
import { keyOf, type StoredRound } from "../ports/Rounds.ts"
import { Transactions } from "../ports/Transactions.ts"
import { roundFor, RoundReference } from "../round/rounds.ts"
import { sharedRound } from "../sharing/shares.ts"
import { teamFor } from "../team/teams.ts"
import { today } from "../time/today.ts"
import { evidenceOf, roundResults } from "./evidence.ts"
import { teamHistory } from "./teamHistory.ts"

/** Where a team stands: its stage and gates, before its first round too, with the rounds it has revealed. */
export const overview = Effect.fn("overview")(function*(slug: string) {
  const team = yield* teamFor("results.view", slug)
  const history = yield* teamHistory(team)
  return {
    team,
    ...readinessOf(evidenceOf(history), history.stage),
    record: history.stage,
    revealed: history.rounds.map(({ round, stored }) => ({ number: stored.number, closedOn: round.closedOn, revealedOn: round.revealedOn }))
  }
})

const resultsIn = Effect.fn("resultsIn")(function*(stored: StoredRound) {
  const team = yield* Teams.use((teams) => teams.find(stored.organisation, stored.team))
  const history = yield* teamHistory({ organisation: stored.organisation, id: stored.team })
  const outcome = history.rounds.find((one) => one.stored.id === stored.id)
  if (outcome === undefined || Option.isNone(team)) {
    return yield* new NotFound({ what: "results page", reference: "results show once the round is closed and revealed" })
  }
  const { instrument, round } = outcome
  return {
    team: team.value.name,
    number: stored.number,
    closedOn: round.closedOn,
    revealedOn: round.revealedOn,
    instrument: { title: instrument.title, version: instrument.version },
    policy: round.policy,
    results: resultsOf({ ...evidenceOf(history, stored.number), round: roundResults(outcome) }, history.stage),
    /** Numbers of the team's revealed rounds, to compare with. */
    revealed: history.rounds.map((one) => one.stored.number)
  }
})

/** Everything the results page of a round shows. */
export const results = Effect.fn("results")(function*(reference: RoundReference) {
  const { stored } = yield* roundFor("results.view", reference)
  return yield* resultsIn(stored)
})

/** The same for somebody with a shared link, without an account. */
export const sharedResults = Effect.fn("sharedResults")(function*(secret: string) {
  const { endsOn, stored } = yield* sharedRound(secret)
  return { endsOn, ...(yield* resultsIn(stored)) }
})

const notesOn = Effect.fn("notesOn")(function*(stored: StoredRound, item: string) {
  const notes = yield* Sent.use((sent) => sent.notesOf(keyOf(stored)))
  return notes.filter((note) => note.item === item).map(({ text }) => text)
})

const pageOf = Effect.fn("pageOf")(function*(stored: StoredRound, id: string) {
  const { results: all, ...round } = yield* resultsIn(stored)
  const result = all.items.find(({ item }) => item.id === id)
  if (result === undefined) return yield* new NotFound({ what: "question", reference: id })
  return {
    ...round,
    result,
    agendaPlace: all.agenda.findIndex(({ item }) => item === id) + 1,
    agendaSentence: all.agenda.find(({ item }) => item === id)?.sentence,
    /** In the order of the meeting. */
    agenda: all.agenda.map(({ item }) => item),
    gates: all.gates.filter(({ gate }) => gate.check._tag !== "Fact" && gate.check.item === id),
    notes: yield* notesOn(stored, id)
  }
})

export const ItemReference = Schema.Struct({ ...RoundReference.fields, item: Schema.NonEmptyString })

/** Everything the page of one question shows. */
export const itemPage = Effect.fn("itemPage")(function*({ item, ...reference }: typeof ItemReference.Type) {
  const { stored } = yield* roundFor("results.view", reference)
  return yield* pageOf(stored, item)
})

/** The same for somebody with a shared link; notes are for the team. */
export const sharedItemPage = Effect.fn("sharedItemPage")(function*(secret: string, item: string) {
  const { endsOn, stored } = yield* sharedRound(secret)
  const { notes: _, ...page } = yield* pageOf(stored, item)
  return { endsOn, ...page }
})

export const CompareRounds = Schema.Struct({ team: Schema.NonEmptyString, before: Schema.Natural, after: Schema.Natural })

/** Two revealed rounds of a team side by side. */
export const comparison = Effect.fn("comparison")(function*({ after, before, team: slug }: typeof CompareRounds.Type) {
  const team = yield* teamFor("results.view", slug)
  const { rounds } = yield* teamHistory(team)
  const [first, second] = before < after ? [before, after] : [after, before]
  const earlier = rounds.find(({ stored }) => stored.number === first)
  const later = rounds.find(({ stored }) => stored.number === second)
  if (earlier === undefined || later === undefined || earlier === later) {
    return yield* new NotFound({ what: "pair of revealed rounds", reference: `${before} and ${after}` })
  }
  const between = rounds.filter(({ stored }) => stored.number > first && stored.number < second).map(roundResults)
  return {
    team,
    before: { number: first, closedOn: earlier.round.closedOn },
    after: { number: second, closedOn: later.round.closedOn },
    comparison: compareRounds(roundResults(earlier), roundResults(later), between)
  }
})

/** A person confirms that what was lost is lost: the only way a stage falls. */
export const reviewStage = Effect.fn("reviewStage")(function*(slug: string) {
  const transactions = yield* Transactions
  const day = yield* today
  return yield* transactions.run(Effect.gen(function*() {
    const team = yield* teamFor("stage.review", slug)
    const history = yield* teamHistory(team)
    const { gates } = readinessOf(evidenceOf(history), history.stage)
    const after = yield* Effect.fromResult(confirmReview(history.stage, gates, day))
    yield* TeamRecords.use((records) => records.putStage(team.organisation, team.id, after))
    yield* record(team.organisation, "confirm review of stage", team.id, { before: history.stage.reached, after: after.reached })
    return after
  }))
})
