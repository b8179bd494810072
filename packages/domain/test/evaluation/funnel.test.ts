import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { explainFall, funnel, funnelLimits, type FunnelTeam } from "../../src/evaluation/funnel.ts"

const team = (id: string, numerator: number, denominator: number): FunnelTeam<string> => ({
  id,
  name: `Team ${id}`,
  numerator,
  denominator
})
const Size = Schema.Int.check(Schema.isBetween({ minimum: 5, maximum: 400 }))
const Centre = Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1 }))

describe("a funnel", () => {
  it("pools the counts of all teams for its centre", () => {
    const { centre } = Result.getOrThrow(
      funnel([team("a", 10, 10), team("b", 0, 10), team("c", 20, 40), team("d", 20, 20), team("e", 10, 20)], "events")
    )
    assert.strictEqual(centre, 0.6)
  })

  it("shows the proportion of each team", () => {
    const { points } = Result.getOrThrow(
      funnel(
        ["a", "b", "c", "d", "e"].map((id) => team(id, 6, 8)),
        "events"
      )
    )
    assert.deepStrictEqual(new Set(points.map(({ proportion }) => proportion)), new Set([0.75]))
  })

  it("places a team by exact limits for its size", () => {
    // 399 of 500 beside the rest: the centre is 0.8 within a whisker; of 40, 27 to 37 and 24 to 39 are inside.
    const at = (numerator: number) => {
      const { points } = Result.getOrThrow(
        funnel([team("x", numerator, 40), ...["a", "b", "c", "d"].map((id) => team(id, 80_000, 100_000))], "events")
      )
      return points.find(({ id }) => id === "x")?.position
    }
    assert.deepStrictEqual([23, 24, 26, 27, 37, 38, 39, 40].map(at), [
      "act-low",
      "warn-low",
      "warn-low",
      "inside",
      "inside",
      "warn-high",
      "warn-high",
      "act-high"
    ])
  })

  it("lists teams by name, then by id, never by rank", () => {
    const teams = [team("e", 9, 10), team("b", 1, 10), team("d", 5, 10), team("a", 7, 10), team("c", 3, 10)]
    const named = [...teams, { ...team("z", 10, 10), name: "Team a" }]
    const { points } = Result.getOrThrow(funnel(named, "events"))
    assert.deepStrictEqual(
      points.map(({ id }) => id),
      ["a", "z", "b", "c", "d", "e"]
    )
  })

  it("says which teams are too small to fall below", () => {
    const small = Result.getOrThrow(
      funnel(
        [5, 6, 7, 12, 40].map((n, i) => team(String(i), Math.round(n * 0.5), n)),
        "events"
      )
    )
    assert.deepStrictEqual(
      small.points.map(({ fall }) => fall),
      ["cannot-show", "warning-only", "warning-only", "can-show", "can-show"]
    )
    assert.strictEqual(explainFall({ fall: "cannot-show" }), "Too small to fall below.")
    assert.isString(explainFall({ fall: "warning-only" }))
    assert.isUndefined(explainFall({ fall: "can-show" }))
  })

  it("is refused for four teams, or four counted in one, and says to show a table", () => {
    const five = ["a", "b", "c", "d", "e"].map((id) => team(id, 3, 5))
    assert.isTrue(Result.isSuccess(funnel(five, "events")))
    const four = funnel(five.slice(1), "events")
    assert.deepStrictEqual(Result.isFailure(four) ? four.failure._tag : "", "TooFewTeams")
    assert.include(Result.isFailure(four) ? four.failure.message : "", "Show a table in order of names")
    const small = funnel([...five, team("z", 3, 4), team("y", 0, 0)], "events")
    assert.deepStrictEqual(
      Result.isFailure(small) && small.failure._tag === "TeamsTooSmall" ? small.failure.names : [],
      ["Team y", "Team z"]
    )
    assert.include(Result.isFailure(small) ? small.failure.message : "", "Show a table")
  })

  it.prop(
    "acts outside where it warns: limits nested, lower at most upper, inside 0 to n",
    [Size, Centre],
    ([n, centre]) => {
      const { act, warn } = funnelLimits(n, centre)
      assert.isTrue(0 <= act.lower && act.lower <= warn.lower && warn.lower <= warn.upper)
      assert.isTrue(warn.upper <= act.upper && act.upper <= n)
    }
  )

  it("at 12 and 0.8 acts only below 5", () => {
    assert.deepStrictEqual(funnelLimits(12, 0.8).act, { lower: 5, upper: 12 })
  })
})
