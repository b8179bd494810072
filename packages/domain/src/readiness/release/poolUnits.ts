import { Result, Schema } from "effect"
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import { lastDayOf, quarterOf } from "../../calendar/Period.ts"
import { belongsToOneTeam } from "../Perspective.ts"
import { asReleasedPool } from "./internal/asReleasedPool.ts"
import { itemCountsOf } from "./internal/itemCounts.ts"
import { onlyItems } from "./internal/onlyItems.ts"
import { open } from "./internal/SealedTally.ts"
import type { Ledger, LedgerEntry } from "./Ledger.ts"
import type { DisclosurePolicy } from "./Policy.ts"
import { unitsInScope } from "./poolScope.ts"
import { type PoolKey, poolKeyText, type PoolRelease } from "./PoolRelease.ts"
import { mostOf, releasePooledItem } from "./releaseItem.ts"
import { plus, type Tally } from "./Tally.ts"
import { type UnitKey, unitKeyText } from "./UnitKey.ts"

/** Fewest teams whose answers a pool may stand on. */
export const fewestTeams = 3

/**
 * Why withheld groups cannot be shown together. None carries a number or names a team; and what depends on how many
 * answered is one reason only, since "fewer than three teams have answers" would tell of three teams that one is empty.
 */
export const PoolRefusal = Schema.Literals([
  "people-work-across-teams",
  "quarter-not-over",
  "two-rounds-of-a-team",
  "different-questions",
  "too-small"
])
export type PoolRefusal = typeof PoolRefusal.Type

const sentences: Readonly<Record<PoolRefusal, string>> = {
  "people-work-across-teams":
    "Managers and commissioners work across teams, so their answers cannot be put together over teams",
  "quarter-not-over": "Groups can be put together when the quarter is over, so that nobody chooses which",
  "two-rounds-of-a-team": "A team had two rounds in this quarter, so a person might be counted twice",
  "different-questions": "The teams were not asked the same questions",
  "too-small":
    "Too few people or too few teams answered, or one team is most of the group. We do not say which of these it is, so that nothing is told of one team"
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

/** Each round pinned its own numbers: a pool keeps to the strictest of them. */
const strictest = (entries: ReadonlyArray<LedgerEntry>): DisclosurePolicy => {
  const highest = (of: (policy: DisclosurePolicy) => number) => Math.max(...entries.map(({ policy }) => of(policy)))
  return {
    k: highest(({ k }) => k),
    countsFrom: highest(({ countsFrom }) => countsFrom),
    insiders: highest(({ insiders }) => insiders)
  }
}

/** The questions that every team was asked of this group: which are asked depends on the stage a team is at. */
const askedOfAll = (scope: ReadonlyArray<LedgerEntry>): ReadonlyArray<string> => {
  const [first = [], ...others] = scope.map(({ release }) => (release._tag === "Withheld" ? release.asked : []))
  return first.filter((item) => others.every((asked) => asked.includes(item)))
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
  if (scope.length > 0 && askedOfAll(scope).length === 0) return "different-questions"
  return undefined
}

/** Refusals that depend on how many answered in each team. */
const refusalOfSizes = (sizes: ReadonlyArray<number>, policy: DisclosurePolicy): PoolRefusal | undefined => {
  const responses = sizes.reduce((sum, size) => sum + size, 0)
  const teamsWithAnswers = sizes.filter((size) => size > 0).length
  const oneTeamIsMost = Math.max(...sizes) > responses - mostOf(responses, policy)
  return teamsWithAnswers < fewestTeams || responses < policy.k || oneTeamIsMost ? "too-small" : undefined
}

const restsOf = (scope: ReadonlyArray<LedgerEntry>, rests: ReadonlyArray<WithheldRest>): ReadonlyArray<Tally> => {
  const items = askedOfAll(scope)
  const byUnit = new Map(rests.map(({ rest, unit }) => [unitKeyText(unit), rest]))
  return scope.map(({ unit }) => {
    const rest = byUnit.get(unitKeyText(unit))
    if (rest === undefined) throw new RangeError("a pool needs the tally of every withheld unit of its quarter")
    return onlyItems(rest, items)
  })
}

/**
 * Shows the withheld groups of one perspective together, over all teams whose unit was revealed in one quarter and whose
 * people had been told of it: always the coarse picture, on the questions all these teams were asked. Needs answers from three teams, `k` responses, and no team so large that it decides what is shown;
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
  const frozen = ledger.pools.get(key)
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
      pools: new Map([...ledger.pools, [key, release]]),
      spent: new Set([...ledger.spent, ...scope.map(({ unit }) => unitKeyText(unit))])
    }
  })
}
