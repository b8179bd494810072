import { Result } from "effect"
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import { lastDayOf, quarterOf } from "../../calendar/Period.ts"
import type { Ledger } from "./Ledger.ts"
import type { PoolKey, PoolRelease } from "./PoolRelease.ts"
import { unitsInScope } from "./poolScope.ts"
import { fewestTeams, type PoolRefusal, type PoolRefused, poolUnits, type WithheldRest } from "./poolUnits.ts"

/** What became of the small groups of one perspective and quarter, once and for ever. Either way their counts are not needed any more. */
export type PoolDecision =
  | { readonly _tag: "Shown"; readonly release: PoolRelease }
  | {
      readonly _tag: "NotShown"
      readonly pool: PoolKey
      /** Team ids in order: every withheld team in scope. */
      readonly teams: ReadonlyArray<string>
      readonly reason: PoolRefusal
    }

/** Which pool a decision is about. */
export const poolOf = (decision: PoolDecision): PoolKey =>
  decision._tag === "Shown" ? decision.release.pool : decision.pool

/** The teams it names. */
export const teamsOf = (decision: PoolDecision): ReadonlyArray<string> =>
  decision._tag === "Shown" ? decision.release.teams : decision.teams

const notFinal: ReadonlyArray<PoolRefusal> = ["quarter-not-over", "people-work-across-teams"]

/**
 * Decides a pool for good: shown, or not shown and why. After its quarter nothing in scope can change any more, so a
 * refusal is as final as a release. Fails while the quarter runs, and for people who work across teams.
 */
export const decidePool = (
  request: PoolKey & { readonly today: CalendarDate },
  rests: ReadonlyArray<WithheldRest>,
  ledger: Ledger
): Result.Result<PoolDecision, PoolRefused> => {
  const pooled = poolUnits(request, rests, ledger)
  if (Result.isSuccess(pooled)) return Result.succeed({ _tag: "Shown", release: pooled.success.release })
  const { reason } = pooled.failure
  if (notFinal.includes(reason)) return Result.fail(pooled.failure)
  const pool: PoolKey = { perspective: request.perspective, quarter: quarterOf(request.quarter.start) }
  return Result.succeed({
    _tag: "NotShown",
    pool,
    teams: unitsInScope(ledger, pool).map(({ unit }) => unit.team),
    reason
  })
}

/**
 * Where a pool stands before it is decided. It waits for the last day of its quarter; then it can be decided. With fewer teams
 * in scope than a pool needs, all that is left to decide is to delete what was kept. Tells nothing of sizes.
 */
export const poolWaits = (
  pool: PoolKey,
  teams: number,
  today: CalendarDate
): { readonly _tag: "Waiting"; readonly lastDay: CalendarDate } | { readonly _tag: "Ready" | "TooFewTeams" } => {
  const lastDay = lastDayOf(pool.quarter)
  if (today <= lastDay) return { _tag: "Waiting", lastDay }
  return { _tag: teams < fewestTeams ? "TooFewTeams" : "Ready" }
}
