import { compareRounds } from "@peerbridge/domain/readiness/results/compareRounds"
import type { ItemResult } from "@peerbridge/domain/readiness/results/itemResultOf"
import { openItem, openResults } from "@peerbridge/domain/readiness/results/openResults"
import { readinessOf, resultsOf } from "@peerbridge/domain/readiness/results/resultsOf"
import { confirmReview } from "@peerbridge/domain/readiness/StageRecord"
import { Effect, Option, Schema, Struct } from "effect"
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
import { atRiskOf } from "./atRisk.ts"
import { evidenceOf, roundResults } from "./evidence.ts"
import { teamHistory } from "./teamHistory.ts"

/** Where a team stands: its stage and gates, before its first round too, with the rounds it has revealed. */
export const overview = Effect.fn("overview")(function* (slug: string) {
  const team = yield* teamFor("results.view", slug)
  const history = yield* teamHistory(team)
  return {
    team,
    ...readinessOf(evidenceOf(history), history.stage),
    record: history.stage,
    revealed: history.rounds.map(({ round, stored }) => ({
      number: stored.number,
      closedOn: round.closedOn,
      revealedOn: round.revealedOn
    }))
  }
})

const resultsIn = Effect.fn("resultsIn")(function* (stored: StoredRound) {
  const team = yield* Teams.use((teams) => teams.find(stored.organisation, stored.team))
  const history = yield* teamHistory({ organisation: stored.organisation, id: stored.team })
  const outcome = history.rounds.find((one) => one.stored.id === stored.id)
  if (outcome === undefined || Option.isNone(team)) {
    return yield* new NotFound({
      what: "results page",
      reference: "results show once the round is closed and revealed"
    })
  }
  const { instrument, round } = outcome
  return {
    team: team.value.name,
    number: stored.number,
    closedOn: round.closedOn,
    revealedOn: round.revealedOn,
    instrument,
    policy: round.policy,
    results: resultsOf({ ...evidenceOf(history, stored.number), round: roundResults(outcome) }, history.stage),
    /** Numbers of the team's revealed rounds, to compare with. */
    revealed: history.rounds.map((one) => one.stored.number)
  }
})

type Shown = Effect.Success<ReturnType<typeof resultsIn>>

const versionOf = ({ instrument: { title, version } }: Shown) => ({ title, version })

/** A voice is read on the page of its question and nowhere else, so that no page puts the voices of one person side by side. */
const withoutVoices = (item: ItemResult): Omit<ItemResult, "voices"> => Struct.omit(item, ["voices"])

/** Everything the results page of a round shows. */
export const results = Effect.fn("results")(function* (reference: RoundReference) {
  const { stored } = yield* roundFor("results.view", reference)
  const shown = yield* resultsIn(stored)
  return {
    ...shown,
    instrument: versionOf(shown),
    results: { ...shown.results, items: shown.results.items.map(withoutVoices) }
  }
})

/** What somebody with a shared link reads, without an account. */
export const sharedResults = Effect.fn("sharedResults")(function* (secret: string) {
  const { endsOn, stored } = yield* sharedRound(secret)
  const shown = yield* resultsIn(stored)
  return { ...openRound(shown, endsOn), results: openResults(shown.results) }
})

/** What stands over every shared page. */
const openRound = (shown: Shown, endsOn: string) => ({
  endsOn,
  team: shown.team,
  number: shown.number,
  closedOn: shown.closedOn,
  instrument: versionOf(shown),
  policy: shown.policy
})

const notesOn = Effect.fn("notesOn")(function* (stored: StoredRound, item: string) {
  const notes = yield* Sent.use((sent) => sent.notesOf(keyOf(stored)))
  return notes.filter((note) => note.item === item).map(({ text }) => text)
})

const itemIn = Effect.fn("itemIn")(function* (shown: Shown, id: string) {
  const result = shown.results.items.find(({ item }) => item.id === id)
  if (result === undefined) return yield* new NotFound({ what: "question", reference: id })
  const { agenda, sections, talkAboutIt } = shown.results
  return {
    result,
    section: sections.find(({ items }) => items.includes(id))?.title ?? "",
    agendaPlace: agenda.findIndex(({ item }) => item === id) + 1,
    agendaSentence: [...agenda, ...talkAboutIt].find(({ item }) => item === id)?.sentence,
    atRisk: atRiskOf(shown.instrument, shown.results, result.item)
  }
})

export const ItemReference = Schema.Struct({ ...RoundReference.fields, item: Schema.NonEmptyString })

/** Everything the page of one question shows. */
export const itemPage = Effect.fn("itemPage")(function* ({ item: id, ...reference }: typeof ItemReference.Type) {
  const { stored } = yield* roundFor("results.view", reference)
  const shown = yield* resultsIn(stored)
  const item = yield* itemIn(shown, id)
  const { instrument: _, results: all, ...round } = shown
  return {
    ...round,
    instrument: versionOf(shown),
    ...item,
    /** In the order of the results. */
    agenda: all.agenda.map(({ item }) => item),
    gates: all.gates.filter(({ gate }) => gate.check._tag !== "Fact" && gate.check.item === id),
    notes: yield* notesOn(stored, id)
  }
})

/** The same for somebody with a shared link. Notes, voices, the words of the meeting and gates are for the team. */
export const sharedItemPage = Effect.fn("sharedItemPage")(function* (secret: string, id: string) {
  const { endsOn, stored } = yield* sharedRound(secret)
  const shown = yield* resultsIn(stored)
  const { result, ...item } = yield* itemIn(shown, id)
  return { ...openRound(shown, endsOn), ...item, result: openItem(result) }
})

export const CompareRounds = Schema.Struct({
  team: Schema.NonEmptyString,
  before: Schema.Natural,
  after: Schema.Natural
})

/** Two revealed rounds of a team side by side. */
export const comparison = Effect.fn("comparison")(function* ({ after, before, team: slug }: typeof CompareRounds.Type) {
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
    team: team.name,
    revealed: rounds.map(({ stored }) => stored.number),
    before: { number: first, closedOn: earlier.round.closedOn },
    after: { number: second, closedOn: later.round.closedOn },
    comparison: compareRounds(roundResults(earlier), roundResults(later), between)
  }
})

/** A person confirms that what was lost is lost: the only way a stage falls. */
export const reviewStage = Effect.fn("reviewStage")(function* (slug: string) {
  const transactions = yield* Transactions
  const day = yield* today
  return yield* transactions.run(
    Effect.gen(function* () {
      const team = yield* teamFor("stage.review", slug)
      const history = yield* teamHistory(team)
      const { gates } = readinessOf(evidenceOf(history), history.stage)
      const after = yield* Effect.fromResult(confirmReview(history.stage, gates, day))
      yield* TeamRecords.use((records) => records.putStage(team.organisation, team.id, after))
      yield* record(team.organisation, "confirm review of stage", team.id, {
        before: history.stage.reached,
        after: after.reached
      })
      return after
    })
  )
})
