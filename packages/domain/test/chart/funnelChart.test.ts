import { assert, describe, it } from "@effect/vitest"
import { funnelChart } from "../../src/chart/funnelChart.ts"
import type { FunnelTeam } from "../../src/evaluation/funnel.ts"
import { assertSound, pointsIn, strokesIn, wordsIn } from "./plots.ts"

const team = (id: string, numerator: number, denominator: number): FunnelTeam<string> => ({
  id,
  name: `Team ${id}`,
  numerator,
  denominator
})
const half = ["a", "b", "c", "d"].map((id) => team(id, 20, 40))
const teams = [...half, team("e", 10, 20)]
const chartOf = (given: ReadonlyArray<FunnelTeam<string>>) => funnelChart({ teams: given, counts: "events" })

describe("a funnel drawn", () => {
  it("puts a team further right the more are counted, and higher the larger its share", () => {
    const points = pointsIn(chartOf(teams).drawAt(860))
    // The share of all is a half, in the middle of 24 to 304; 40 counted lies at 824, 20 half way from 64.
    assert.deepStrictEqual(
      points.map(({ x, y }) => [x, y]),
      [...half.map(() => [824, 164]), [444, 164]]
    )
  })
  it("draws inner limits within outer ones, wider where fewer are counted", () => {
    const plot = chartOf(teams).drawAt(860)
    const [innerLow, innerHigh] = strokesIn(plot, "limit")
    const [outerLow, outerHigh] = strokesIn(plot, "outer-limit")
    for (const [index, [x, y]] of (innerLow ?? []).entries()) {
      assert.strictEqual(outerLow?.[index]?.[0], x)
      assert.isAtLeast(outerLow?.[index]?.[1] ?? 0, y)
      assert.isAtMost(outerHigh?.[index]?.[1] ?? 999, innerHigh?.[index]?.[1] ?? 0)
    }
    assert.isBelow(innerLow?.at(-1)?.[1] ?? 0, innerLow?.[2]?.[1] ?? 0)
  })
  it("names the teams beyond a limit, as triangles, and no others", () => {
    const chart = chartOf([...half.map(({ id }) => team(id, 200, 400)), team("z", 2, 40)])
    const plot = chart.drawAt(860)
    assert.deepStrictEqual(
      pointsIn(plot).map(({ shape }) => shape),
      ["dot", "dot", "dot", "dot", "down"]
    )
    assert.deepStrictEqual(
      wordsIn(plot).filter((text) => text.startsWith("Team")),
      ["Team z"]
    )
    assert.strictEqual(chart.title, "1 of 5 teams lies beyond the outer limits")
    assertSound(chart)
  })
  it("says that chance explains it where no team lies beyond a limit", () => {
    assert.strictEqual(chartOf(teams).title, "Chance explains how the teams differ")
    assertSound(chartOf(teams))
  })
  it("lists teams by name, with what chance explains for their size", () => {
    const { rows } = chartOf(teams.toReversed()).table
    assert.deepStrictEqual(
      rows.map(([name]) => name),
      ["Team a", "Team b", "Team c", "Team d", "Team e"]
    )
    // Of 20 at a half, 3 or fewer come up 1.3 times in 1,000 and 2 or fewer 0.2 times; the outer limit is at 1.
    assert.deepStrictEqual(rows[4], ["Team e", "10 of 20", "6 to 14", "3 to 17", "Explained by chance."])
  })
  it("draws nothing of a team that may not be shown, and says so in the table", () => {
    const chart = funnelChart({
      teams: [...["a", "b", "c", "d", "e"].map((id) => team(id, 20, 40)), team("small", 1, 40)],
      counts: "people"
    })
    assert.strictEqual(pointsIn(chart.drawAt(860)).length, 5)
    assert.deepStrictEqual(chart.table.rows[5], ["Team small", "Not shown", "Not shown", "Not shown", "Not shown"])
    assert.include(chart.note, "1 team is not shown")
  })
  it("is a table with the reason where there are too few teams, and prints no small count of people", () => {
    const chart = funnelChart({ teams: [team("b", 20, 40), team("a", 1, 40)], counts: "people" })
    assert.strictEqual(chart.title, "Too few teams to compare")
    assert.deepStrictEqual(chart.table.rows, [
      ["Team a", "Not shown"],
      ["Team b", "20 of 40"]
    ])
    assert.deepStrictEqual(pointsIn(chart.drawAt(330)), [])
    assertSound(chart)
  })
})
