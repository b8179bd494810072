import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { CalendarDate } from "../../../src/calendar/CalendarDate.ts"
import { quarterOf } from "../../../src/calendar/Period.ts"
import { freezeDecision, thawDecision } from "../../../src/readiness/release/frozenRelease.ts"
import { emptyLedger } from "../../../src/readiness/release/Ledger.ts"
import { defaultPolicy } from "../../../src/readiness/release/Policy.ts"
import { decidePool, poolWaits, teamsOf } from "../../../src/readiness/release/PoolDecision.ts"
import { PoolRefused } from "../../../src/readiness/release/poolUnits.ts"
import { releaseUnit } from "../../../src/readiness/release/releaseUnit.ts"
import { closedUnit, counts, inBands, responsesOf } from "./groups.ts"

const quarter = quarterOf(CalendarDate.make("2026-05-20"))

const decided = (sizes: ReadonlyArray<number>, today = "2026-07-01") => {
  const units = sizes.map((size, index) =>
    closedUnit(responsesOf(counts(inBands(0, 0, size))), [], { team: `team-${index + 1}` })
  )
  return decidePool(
    { perspective: "peer-support-worker", quarter, today: CalendarDate.make(today) },
    units.map(({ key, rest }) => ({ unit: key, rest })),
    units.reduce((ledger, unit) => releaseUnit(unit, defaultPolicy, ledger).ledger, emptyLedger)
  )
}

describe("what becomes of small groups after their quarter", () => {
  it("is a pool, of the small teams only", () => {
    const decision = Result.getOrThrow(decided([2, 2, 1, 0, 6]))
    assert.strictEqual(decision._tag, "Shown")
    assert.deepStrictEqual(teamsOf(decision), ["team-1", "team-2", "team-3", "team-4"])
  })

  it("or nothing, for good, and for one reason whichever team was small", () => {
    const refusals = [
      [3, 1, 1],
      [2, 2, 0],
      [1, 1, 1],
      [0, 0, 0],
      [4, 0, 0]
    ].map((sizes) => Result.getOrThrow(decided(sizes)))
    for (const decision of refusals) assert.deepStrictEqual(decision, refusals[0])
    assert.deepStrictEqual(refusals[0], {
      _tag: "NotShown",
      pool: { perspective: "peer-support-worker", quarter },
      teams: ["team-1", "team-2", "team-3"],
      reason: "too-small"
    })
  })

  it("is not decided before the quarter is over", () => {
    assert.deepStrictEqual(
      decided([2, 2, 1], "2026-06-30"),
      Result.fail(new PoolRefused({ reason: "quarter-not-over" }))
    )
    const pool = { perspective: "carer", quarter } as const
    assert.deepStrictEqual(poolWaits(pool, 3, CalendarDate.make("2026-06-30")), {
      _tag: "Waiting",
      lastDay: CalendarDate.make("2026-06-30")
    })
    assert.deepStrictEqual(poolWaits(pool, 3, CalendarDate.make("2026-07-01")), { _tag: "Ready" })
    assert.deepStrictEqual(poolWaits(pool, 2, CalendarDate.make("2026-07-01")), { _tag: "TooFewTeams" })
  })

  it("is written once and read back the same", () => {
    for (const sizes of [
      [2, 2, 1],
      [3, 1, 1]
    ]) {
      const frozen = freezeDecision(Result.getOrThrow(decided(sizes)))
      assert.strictEqual(freezeDecision(thawDecision(frozen)), frozen)
    }
  })
})
