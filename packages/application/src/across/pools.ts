import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { lastDayOf, quarterOf } from "@peerbridge/domain/calendar/Period"
import { Perspective, perspectives } from "@peerbridge/domain/readiness/Perspective"
import { pictureSentence } from "@peerbridge/domain/readiness/pictureSentence"
import type { Ledger, LedgerEntry } from "@peerbridge/domain/readiness/release/Ledger"
import {
  decidePool,
  type PoolDecision,
  poolOf,
  poolWaits,
  teamsOf
} from "@peerbridge/domain/readiness/release/PoolDecision"
import {
  type PoolKey,
  pooledPictureOf,
  poolKeyText,
  type PoolRelease
} from "@peerbridge/domain/readiness/release/PoolRelease"
import { poolsInScope, unitsInScope } from "@peerbridge/domain/readiness/release/poolScope"
import { PoolRefused } from "@peerbridge/domain/readiness/release/poolUnits"
import { Effect, Option, Schema } from "effect"
import { requireTo } from "../access/Actor.ts"
import { instrumentNamed } from "../answering/itemsAsked.ts"
import { record } from "../audit/record.ts"
import { NotFound } from "../Errors.ts"
import { findOrganisation } from "../organisation/organisations.ts"
import { Sent } from "../ports/Answering.ts"
import { Pools } from "../ports/Pools.ts"
import { Transactions } from "../ports/Transactions.ts"
import { overwriteDeleted, oweOverwriting } from "../round/overwriteDeleted.ts"
import type { Team } from "../team/Team.ts"
import { today } from "../time/today.ts"
import { readLedger } from "./readLedger.ts"

/**
 * The small groups of an organisation that were or can be put together, the latest quarter first: which teams, and whether it is
 * time. Before the decision nothing here depends on how many answered.
 */
export const poolsOf = Effect.fn("poolsOf")(function* (organisation: string) {
  yield* requireTo("across.view", { organisation })
  yield* findOrganisation(organisation)
  return yield* poolsShown(organisation)
})

/** One pool: whose, of which quarter, which teams, and what became of it. */
export type PoolShown = Effect.Success<ReturnType<typeof poolsOf>>[number]

const poolsShown = Effect.fn("poolsShown")(function* (organisation: string) {
  const { decisions, ledger, teams } = yield* readLedger(organisation)
  const day = yield* today
  const decided = new Map(decisions.map((decision) => [poolKeyText(poolOf(decision)), decision] as const))
  const keys = [...decisions.map(poolOf), ...poolsInScope(ledger).filter((key) => !decided.has(poolKeyText(key)))]
  return keys.toSorted(latestFirst).map((key) => {
    const decision = decided.get(poolKeyText(key))
    const ids = decision === undefined ? unitsInScope(ledger, key).map(({ unit }) => unit.team) : teamsOf(decision)
    return {
      perspective: key.perspective,
      quarter: key.quarter.start,
      lastDay: lastDayOf(key.quarter),
      teams: namesOf(teams, ids),
      state: decision === undefined ? poolWaits(key, ids.length, day) : decisionShown(decision, ledger)
    }
  })
})

/** Quarters from the latest, and within one the groups in page order. */
const latestFirst = (a: PoolKey, b: PoolKey): number =>
  a.quarter.start === b.quarter.start
    ? perspectives.indexOf(a.perspective) - perspectives.indexOf(b.perspective)
    : a.quarter.start < b.quarter.start
      ? 1
      : -1

const namesOf = (teams: ReadonlyArray<Team>, ids: ReadonlyArray<string>) =>
  teams.filter(({ id }) => ids.includes(id)).map(({ name, slug }) => ({ team: slug, name }))

const decisionShown = (decision: PoolDecision, ledger: Ledger) =>
  decision._tag === "NotShown"
    ? { _tag: decision._tag, reason: decision.reason, sentence: new PoolRefused({ reason: decision.reason }).message }
    : { _tag: decision._tag, sections: sectionsOf(decision.release, instrumentOfPool(decision.release, ledger)) }

/** Every unit of a pool was asked the same version of the questions. */
const instrumentOfPool = ({ pool, teams }: PoolRelease, ledger: Ledger): string => {
  const isOfPool = ({ pooled, revealedOn, unit }: LedgerEntry): boolean =>
    pooled &&
    unit.perspective === pool.perspective &&
    teams.includes(unit.team) &&
    quarterOf(revealedOn).start === pool.quarter.start
  return Option.getOrThrow(Option.fromNullishOr([...ledger.units.values()].find(isOfPool))).instrument
}

const sectionsOf = (release: PoolRelease, instrument: string) =>
  instrumentNamed(instrument)
    .sections.map(({ id, items, title }) => ({
      id,
      title,
      items: items.flatMap((item) => {
        const picture = pooledPictureOf(release, item.id)
        return picture._tag === "NotAsked"
          ? []
          : [
              {
                item: item.id,
                title: item.title,
                picture,
                sentence: pictureSentence(picture, release.pool.perspective)
              }
            ]
      })
    }))
    .filter(({ items }) => items.length > 0)

export const DecidePool = Schema.Struct({
  organisation: Schema.NonEmptyString,
  perspective: Perspective,
  /** Any day of the quarter. */
  quarter: CalendarDate
})

/**
 * Puts the small groups of a quarter together, once and for ever, or finds for ever that it cannot be done. Either way the counts
 * kept for it are deleted. Of two people who ask at once both get the one decision.
 */
export const putTogether = Effect.fn("putTogether")(function* (command: typeof DecidePool.Type) {
  const { organisation } = command
  yield* requireTo("pools.decide", { organisation })
  yield* findOrganisation(organisation)
  const key: PoolKey = { perspective: command.perspective, quarter: quarterOf(command.quarter) }
  const transactions = yield* Transactions
  yield* transactions.run(decideOnce(organisation, key))
  yield* overwriteDeleted()
  const shown = yield* poolsShown(organisation)
  return Option.getOrThrow(
    Option.fromNullishOr(
      shown.find(({ perspective, quarter }) => perspective === key.perspective && quarter === key.quarter.start)
    )
  )
})

const decideOnce = Effect.fn("decideOnce")(function* (organisation: string, key: PoolKey) {
  const sent = yield* Sent
  const pools = yield* Pools
  const { ledger } = yield* readLedger(organisation)
  const units = unitsInScope(ledger, key).map(({ unit }) => unit)
  // held in one order, so that of two who decide at once the second waits here and then finds the decision of the first
  const held = yield* Effect.forEach(units, (unit) =>
    Effect.map(sent.tallies({ organisation, round: unit.round }, unit.perspective), (tallies) => ({ unit, tallies }))
  )
  if (Option.isSome(yield* pools.find(organisation, key))) return
  if (units.length === 0) {
    return yield* new NotFound({ what: "small group", reference: `${key.perspective} ${key.quarter.start}` })
  }
  const rests = held.map(({ tallies, unit }) => ({ unit, rest: Option.getOrThrow(tallies).rest }))
  const decision = yield* Effect.fromResult(decidePool({ ...key, today: yield* today }, rests, ledger))
  yield* pools.freeze(organisation, decision)
  yield* Effect.forEach(units, ({ perspective, round }) => sent.removeTallies({ organisation, round }, [perspective]))
  yield* oweOverwriting(poolKeyText(key))
  yield* record(organisation, "put small groups together", `${key.perspective} ${key.quarter.start}`, {
    after: decision._tag === "Shown" ? "shown" : `not shown: ${decision.reason}`
  })
})
