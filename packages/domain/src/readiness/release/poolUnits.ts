import { HashMap, HashSet, Option, Order, Result, Schema } from "effect"
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import { lastDayOf, quarterOf } from "../../calendar/Period.ts"
import { belongsToOneTeam } from "../Perspective.ts"
import { asReleasedPool } from "./internal/asReleasedPool.ts"
import { itemCountsOf } from "./internal/itemCounts.ts"
import { open } from "./internal/SealedTally.ts"
import { isSpent, type Ledger, type LedgerEntry } from "./Ledger.ts"
import type { DisclosurePolicy } from "./Policy.ts"
import { type PoolKey, poolKeyText, type PoolRelease } from "./PoolRelease.ts"
import { mostOf, releasePooledItem } from "./releaseItem.ts"
import { plus, type Tally } from "./Tally.ts"
import { type UnitKey, unitKeyText } from "./UnitKey.ts"

/** Fewest teams whose answers a pool may stand on. */
export const fewestTeams = 3

/** Why withheld groups cannot be shown together. None carries a number or names a team. */
export const PoolRefusal = Schema.Literals([
  "people-work-across-teams",
  "quarter-not-over",
  "two-rounds-of-a-team",
  "different-questions",
  "too-few-teams",
  "too-few-answers",
  "one-team-is-most"
])
export type PoolRefusal = typeof PoolRefusal.Type

const sentences: Readonly<Record<PoolRefusal, string>> = {
  "people-work-across-teams":
    "Managers and commissioners work across teams, so their answers cannot be put together over teams",
  "quarter-not-over": "Groups can be put together when the quarter is over, so that nobody chooses which",
  "two-rounds-of-a-team": "A team had two rounds in this quarter, so a person might be counted twice",
  "different-questions": "The teams were not asked the same version of the questions",
  "too-few-teams": `Fewer than ${fewestTeams} teams have answers to put together`,
  "too-few-answers": "Too few people answered to show them together",
  "one-team-is-most": "One team is most of the group, so it would be shown nearly alone"
}

/** Refused: nothing is shown, and nothing is spent. */
export class PoolRefused extends Schema.TaggedError<PoolRefused>()("PoolRefused", { reason: PoolRefusal }) {
  override get message() {
    return sentences[this.reason]
  }
}

/** The responses of a withheld unit less its voices, which were shown already. */
export interface WithheldRest {
  readonly unit: UnitKey
  readonly rest: Tally
}

const byTeam = Order.mapInput(Order.String, ({ unit }: LedgerEntry) => unit.team)

/** Taken from the ledger, not from the caller: all withheld, unspent units of the quarter, so nobody can pick among them. */
const unitsInScope = (ledger: Ledger, { perspective, quarter }: PoolKey): ReadonlyArray<LedgerEntry> =>
  Array.from(HashMap.values(ledger.units))
    .filter(
      ({ release, revealedOn, unit }) =>
        unit.perspective === perspective &&
        release._tag === "Withheld" &&
        !isSpent(ledger, unit) &&
        quarterOf(revealedOn).start === quarter.start
    )
    .sort(byTeam)

/** Each round pinned its own numbers: a pool keeps to the strictest of them. */
const strictest = (entries: ReadonlyArray<LedgerEntry>): DisclosurePolicy => {
  const highest = (of: (policy: DisclosurePolicy) => number) => Math.max(...entries.map(({ policy }) => of(policy)))
  return {
    k: highest(({ k }) => k),
    countsFrom: highest(({ countsFrom }) => countsFrom),
    insiders: highest(({ insiders }) => insiders)
  }
}

/** Refusals that anybody could tell from what was set up and revealed. */
const refusalOfScope = (
  key: PoolKey,
  today: CalendarDate,
  scope: ReadonlyArray<LedgerEntry>
): PoolRefusal | undefined => {
  if (!belongsToOneTeam(key.perspective)) return "people-work-across-teams"
  if (today <= lastDayOf(key.quarter)) return "quarter-not-over"
  if (new Set(scope.map(({ unit }) => unit.team)).size < scope.length) return "two-rounds-of-a-team"
  if (new Set(scope.map(({ instrument }) => instrument)).size > 1) return "different-questions"
  return undefined
}

/** Refusals that depend on how many answered in each team. */
const refusalOfSizes = (sizes: ReadonlyArray<number>, policy: DisclosurePolicy): PoolRefusal | undefined => {
  if (sizes.filter((size) => size > 0).length < fewestTeams) return "too-few-teams"
  const responses = sizes.reduce((sum, size) => sum + size, 0)
  if (responses < policy.k) return "too-few-answers"
  if (Math.max(...sizes) > responses - mostOf(responses, policy)) return "one-team-is-most"
  return undefined
}

const restsOf = (scope: ReadonlyArray<LedgerEntry>, rests: ReadonlyArray<WithheldRest>): ReadonlyArray<Tally> => {
  const byUnit = new Map(rests.map(({ rest, unit }) => [unitKeyText(unit), rest]))
  return scope.map(({ unit }) => {
    const rest = byUnit.get(unitKeyText(unit))
    if (rest === undefined) throw new RangeError("a pool needs the tally of every withheld unit of its quarter")
    return rest
  })
}

/**
 * Shows the withheld groups of one perspective together, over all teams whose unit was revealed in one quarter: always
 * the coarse picture. Needs answers from three teams, `k` responses, and no team so large that it decides what is shown;
 * else refused. The units are then spent. A pool already given is returned as it was frozen.
 * `rests` holds at least the tallies of all withheld units in scope (it throws if one is missing); others are left out.
 */
export const poolUnits = (
  request: PoolKey & { readonly today: CalendarDate },
  rests: ReadonlyArray<WithheldRest>,
  ledger: Ledger
): Result.Result<{ readonly release: PoolRelease; readonly ledger: Ledger }, PoolRefused> => {
  const pool: PoolKey = { perspective: request.perspective, quarter: quarterOf(request.quarter.start) }
  const key = poolKeyText(pool)
  const frozen = Option.getOrUndefined(HashMap.get(ledger.pools, key))
  if (frozen !== undefined) return Result.succeed({ release: frozen, ledger })

  const scope = unitsInScope(ledger, pool)
  const outside = refusalOfScope(pool, request.today, scope)
  if (outside !== undefined) return Result.fail(new PoolRefused({ reason: outside }))

  const policy = strictest(scope)
  const tallies = restsOf(scope, rests)
  const inside = refusalOfSizes(
    tallies.map((tally) => open(tally).responses),
    policy
  )
  if (inside !== undefined) return Result.fail(new PoolRefused({ reason: inside }))

  const release = asReleasedPool({
    pool,
    teams: scope.map(({ unit }) => unit.team),
    items: Object.fromEntries(
      itemCountsOf(tallies.reduce(plus)).map(([item, counts]) => [item, releasePooledItem(counts, policy)])
    )
  })
  return Result.succeed({
    release,
    ledger: {
      ...ledger,
      pools: HashMap.set(ledger.pools, key, release),
      spent: scope.reduce((spent, { unit }) => HashSet.add(spent, unitKeyText(unit)), ledger.spent)
    }
  })
}
