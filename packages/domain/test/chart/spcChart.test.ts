import { assert, describe, it } from "@effect/vitest"
import { addMonths, CalendarDate } from "../../src/calendar/CalendarDate.ts"
import { niceTicks } from "../../src/chart/niceTicks.ts"
import { spcChart } from "../../src/chart/spcChart.ts"
import { pChart } from "../../src/evaluation/pChart.ts"
import { readXmr } from "../../src/evaluation/readXmr.ts"
import { runChart } from "../../src/evaluation/runChart.ts"
import { tChart } from "../../src/evaluation/tChart.ts"
import { assertSound, pointsIn, strokesIn, wordsIn } from "./plots.ts"

const start = CalendarDate.make("2024-01-01")
const counts = { floor: 0, ceiling: Infinity }
const series = (values: ReadonlyArray<number | undefined>, starts: ReadonlyArray<number> = []) => ({
  points: values.map((value, month) => ({ on: addMonths(start, month), value })),
  starts
})
const xmrOf = (values: ReadonlyArray<number | undefined>, starts: ReadonlyArray<number> = [], target?: number) =>
  spcChart({
    name: "People told",
    kind: "count",
    reading: readXmr(series(values, starts), { direction: "up", bounds: counts, target }),
    target
  })
/** Mean 10, moving ranges of 2: limits 10 - 5.3 and 10 + 5.3. */
const ordinary = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11]

it("ticks are round, and hold the lowest and the highest value between them", () => {
  assert.deepStrictEqual(niceTicks(0, 9, 5), [0, 2, 4, 6, 8, 10])
  assert.deepStrictEqual(niceTicks(0, 1, 5), [0, 0.2, 0.4, 0.6, 0.8, 1])
  assert.deepStrictEqual(niceTicks(-3, 12, 4), [-5, 0, 5, 10, 15])
  assert.deepStrictEqual(niceTicks(0, 0, 4), [0, 0.5])
})

describe("a chart of a measure over time", () => {
  it("draws the centre and both limits at their values, on the scale of the axis", () => {
    const plot = xmrOf(ordinary).drawAt(860)
    // Ticks 0, 5, 10, 15, 20 (the upper limit is 15.3) between 304 and 24: a unit is 14 high.
    assert.deepStrictEqual(strokesIn(plot, "centre"), [
      [
        [64, 164],
        [836, 164]
      ]
    ])
    const [lower, upper] = strokesIn(plot, "limit").map((places) => places.map(([, y]) => y))
    assert.deepStrictEqual(new Set(lower), new Set([238.5]))
    assert.deepStrictEqual(new Set(upper), new Set([89.5]))
  })
  it("draws a point above the limits as a triangle upwards, better where up is better", () => {
    const points = pointsIn(xmrOf([...ordinary, 17]).drawAt(860))
    assert.deepStrictEqual([points.at(-1)?.shape, points.at(-1)?.tone], ["up", "improvement"])
    assert.deepStrictEqual([points[0]?.shape, points[0]?.tone], ["dot", "plain"])
  })
  it("draws a point below the limits as a triangle downwards", () => {
    const points = pointsIn(xmrOf([...ordinary, 1]).drawAt(860))
    assert.deepStrictEqual([points.at(-1)?.shape, points.at(-1)?.tone], ["down", "concern"])
  })
  it("draws no limit below 0 where nothing can be", () => {
    // Mean 2.5, moving ranges of 3: the lower limit would be -5.48.
    const chart = xmrOf([1, 4, 1, 4, 1, 4, 1, 4, 1, 4, 1, 4])
    const plot = chart.drawAt(860)
    assert.strictEqual(chart.table.rows[0]?.[3], "0")
    assert.deepStrictEqual(new Set(strokesIn(plot, "limit")[0]?.map(([, y]) => y)), new Set([304]))
    assert.include(chart.note, "A fall cannot show")
  })
  it("leaves a gap in the line where a figure is missing", () => {
    const chart = xmrOf([9, 11, 9, undefined, 9, 11, 9, 11, 9, 11])
    const plot = chart.drawAt(860)
    assert.deepStrictEqual(
      strokesIn(plot, "trace").map(({ length }) => length),
      [3, 6]
    )
    assert.strictEqual(pointsIn(plot).length, 9)
    assert.deepStrictEqual(chart.table.rows[3]?.slice(0, 2), ["1 April 2024", "Missing"])
  })
  it("draws limits that will still move apart from settled ones", () => {
    const plot = xmrOf(ordinary.slice(0, 8)).drawAt(860)
    assert.strictEqual(strokesIn(plot, "provisional").length, 2)
    assert.strictEqual(strokesIn(plot, "limit").length, 0)
  })
  it("begins a centre of its own, and a line upright, at each re-base", () => {
    const plot = xmrOf([...ordinary, ...ordinary.map((value) => value + 20)], [12]).drawAt(860)
    const [before, after] = strokesIn(plot, "centre")
    assert.strictEqual(before?.[1]?.[0], after?.[0]?.[0])
    assert.strictEqual(strokesIn(plot, "rebase").length, 1)
    assert.include(wordsIn(plot), "New limits")
  })
  it("draws the target, and says whether it will be met", () => {
    const chart = xmrOf(ordinary, [], 20)
    assert.strictEqual(strokesIn(chart.drawAt(860), "target")[0]?.[0]?.[1], 24)
    assert.include(chart.note, "will not be met")
    assert.strictEqual(strokesIn(xmrOf(ordinary).drawAt(860), "target").length, 0)
  })
  it("says in its title what the latest figure says", () => {
    assert.strictEqual(xmrOf(ordinary).title, "People told: nothing unusual in the latest figure")
    assert.strictEqual(xmrOf([...ordinary, 30]).title, "People told: high or rising, which is better")
    assert.strictEqual(xmrOf([1, 2]).title, "People told: too few figures to judge")
    assert.strictEqual(xmrOf([...ordinary, undefined]).title, "People told: the latest figure is missing")
  })
  it("gives each point of a p chart limits of its own, as steps", () => {
    const points = [8, 16, 8, 16, 8, 16, 8, 16].map((denominator, month) => ({
      on: addMonths(start, month),
      figure: { _tag: "Proportion" as const, numerator: denominator / 2, denominator }
    }))
    const reading = pChart({ points, starts: [] }, { direction: "up" })
    const chart = spcChart({ name: "People told", kind: "proportion", reading, recorded: points })
    const [lower] = [...strokesIn(chart.drawAt(860), "provisional"), ...strokesIn(chart.drawAt(860), "limit")]
    assert.strictEqual(lower?.length, 16)
    assert.strictEqual(new Set(lower?.map(([, y]) => y)).size, 2)
    assert.deepStrictEqual(chart.table.rows[0]?.slice(0, 3), ["1 January 2024", "4 of 8", "50%"])
    assertSound(chart)
  })
  it("draws the time since the last event hollow, and does not judge it", () => {
    const on = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((month) => addMonths(start, month))
    const reading = tChart({ on, direction: "down", rebasedOn: [], today: CalendarDate.make("2024-11-21") })
    const chart = spcChart({ name: "Left early", kind: "count", reading })
    assert.strictEqual(pointsIn(chart.drawAt(860)).at(-1)?.hollow, true)
    assert.deepStrictEqual(chart.table.rows.at(-1)?.slice(0, 2), ["None since", "20 so far"])
    assert.strictEqual(chart.table.header[0], "Event on")
    assertSound(chart)
  })
  it("draws a run chart with its median and no limits", () => {
    const reading = runChart(series([5, 5, 5, 5, 6, 5, 5, 4, 5]), { direction: "up" })
    const chart = spcChart({ name: "Meetings", kind: "count", reading })
    assert.strictEqual(chart.table.header[2], "Median")
    assert.strictEqual(strokesIn(chart.drawAt(860), "limit").length, 0)
    assertSound(chart)
  })
  it("is one sentence where there are no figures", () => {
    const chart = xmrOf([])
    assert.deepStrictEqual(wordsIn(chart.drawAt(330)), ["No figures yet."])
    assert.deepStrictEqual(chart.table.rows, [])
    assertSound(chart)
  })
  it("stays within both widths, and is lower on a small screen", () => {
    const chart = xmrOf([...ordinary, 30], [], 20)
    assertSound(chart)
    assert.isBelow(chart.drawAt(330).height, chart.drawAt(860).height)
  })
})
