import { assert, describe, it } from "@effect/vitest"
import { addMonths, CalendarDate } from "../../src/calendar/CalendarDate.ts"
import { type ChartChoice, chooseChart, explainChoice } from "../../src/evaluation/ChartChoice.ts"
import { type ChosenChart, chooseOnce } from "../../src/evaluation/ChosenChart.ts"
import type { Figure } from "../../src/evaluation/Observation.ts"
import type { Series } from "../../src/evaluation/Series.ts"

const date = (text: string) => CalendarDate.make(text)
const first = date("2025-01-01")
const series = (kind: Series["kind"], figures: ReadonlyArray<Figure>, unit: Series["unit"] = "month"): Series => ({
  kind,
  unit,
  points: figures.map((figure, i) => ({
    on: addMonths(first, i * (unit === "month" ? 1 : unit === "quarter" ? 3 : 12)),
    figure
  }))
})
const missing: Figure = { _tag: "Missing", reason: "not-recorded" }
const counts = (values: ReadonlyArray<number>, unit?: Series["unit"]) =>
  series(
    "count",
    values.map((count): Figure => ({ _tag: "Count", count })),
    unit
  )
const values = (numbers: ReadonlyArray<number>) =>
  series(
    "value",
    numbers.map((value): Figure => ({ _tag: "Value", value }))
  )
const proportions = (pairs: ReadonlyArray<readonly [number, number]>, unit?: Series["unit"]) =>
  series(
    "proportion",
    pairs.map(([numerator, denominator]): Figure => ({ _tag: "Proportion", numerator, denominator })),
    unit
  )
const eight = <A>(a: A, b: A): ReadonlyArray<A> => [a, b, a, b, a, b, a, b]

const dots = (points: number): ChartChoice => ({ _tag: "Dots", points })
const drawn = (chart: "xmr" | "p" | "t" | "run") => (choice: ChartChoice) =>
  assert.strictEqual(choice._tag === "Drawn" ? choice.chart : choice._tag, chart)
const isXmr = drawn("xmr")
const isP = drawn("p")
const isT = drawn("t")
const isRun = drawn("run")

describe("the chart of a series", () => {
  it("is dots and a line below eight figures; missing ones are no figures", () => {
    assert.deepStrictEqual(chooseChart(values([1, 2, 1, 2, 1, 2, 1]), false), dots(7))
    const withGap = values(eight(1, 2))
    assert.deepStrictEqual(
      chooseChart({ ...withGap, points: withGap.points.with(3, { on: first, figure: missing }) }, false),
      dots(7)
    )
    isXmr(chooseChart(values(eight(1, 2)), false))
  })

  it("of a proportion needs three expected, of those who do and of those who do not", () => {
    const longer: ChartChoice = { _tag: "LongerPeriod", from: "month", unit: "quarter", reason: "small-denominators" }
    // 2 and 4 of 10: three in the mean. 2 and 3: two and a half.
    isXmr(chooseChart(proportions(eight([2, 10], [4, 10])), false))
    assert.deepStrictEqual(chooseChart(proportions(eight([2, 10], [3, 10])), false), longer)
    assert.deepStrictEqual(chooseChart(proportions(eight([8, 10], [7, 10])), false), longer)
    isXmr(chooseChart(proportions(eight([8, 10], [6, 10])), false))
  })

  it("of a proportion counts to the last one who did not", () => {
    const notDoing = (n: number) => proportions([...Array.from({ length: 7 }, () => [7, 10] as const), [10 - n, 10]])
    isRun(chooseChart(notDoing(3), false))
    assert.strictEqual(chooseChart(notDoing(2), false)._tag, "LongerPeriod")
  })

  it("of a proportion is a p chart when denominators vary more than twofold, not at twofold", () => {
    isXmr(chooseChart(proportions(eight([5, 10], [9, 20])), false))
    isP(chooseChart(proportions(eight([5, 10], [9, 21])), false))
    // A month with nobody to count, or none recorded, has no size.
    const twofold = proportions([...eight<readonly [number, number]>([5, 10], [9, 20]), [0, 0]])
    isXmr(chooseChart(twofold, false))
    isXmr(chooseChart({ ...twofold, points: [...twofold.points, { on: date("2026-01-01"), figure: missing }] }, false))
  })

  it("of rare counts is days between events, or a longer period when the events have no dates", () => {
    // Mean 2 and a quarter zeros are enough; less than 2, or more zeros, are not.
    isXmr(chooseChart(counts([0, 4, 0, 4, 1, 3, 1, 3]), false))
    isT(chooseChart(counts([0, 4, 0, 4, 1, 2, 1, 3]), true))
    isT(chooseChart(counts([0, 9, 0, 9, 0, 9, 1, 9]), true))
    assert.deepStrictEqual(chooseChart(counts([0, 4, 0, 4, 1, 2, 1, 3]), false), {
      _tag: "LongerPeriod",
      from: "month",
      unit: "quarter",
      reason: "rare-events"
    })
  })

  it("of a value is not asked about rarity: a value may be small", () => {
    isXmr(chooseChart(values([0, 1, 0, 1, 0, 0.5, 0, 1]), false))
  })

  it("is a run chart when more than half of the neighbours are equal, not at half", () => {
    isRun(chooseChart(values([1, 1, 1, 1, 1, 2, 3, 4]), false))
    isXmr(chooseChart(values([1, 1, 1, 1, 1, 2, 3, 4, 5]), false))
    isRun(chooseChart(counts([5, 5, 5, 5, 5, 6, 7, 8]), false))
  })

  it("is asked for in this order", () => {
    assert.deepStrictEqual(chooseChart(counts([0, 0, 0]), true), dots(3))
    // Small denominators before varying ones; varying ones before equal proportions; rare before equal counts.
    assert.strictEqual(chooseChart(proportions(eight([1, 2], [4, 9])), false)._tag, "LongerPeriod")
    isP(chooseChart(proportions(eight([10, 20], [50, 100])), false))
    isT(chooseChart(counts(eight(1, 1)), true))
  })

  it("goes from month to quarter to year to a table", () => {
    const small = eight<readonly [number, number]>([1, 4], [2, 4])
    const next = (unit: Series["unit"]) => chooseChart(proportions(small, unit), false)
    assert.deepStrictEqual(next("quarter"), {
      _tag: "LongerPeriod",
      from: "quarter",
      unit: "year",
      reason: "small-denominators"
    })
    assert.deepStrictEqual(next("year"), { _tag: "Table", reason: "small-denominators" })
    assert.deepStrictEqual(chooseChart(counts(eight(0, 1), "year"), false), { _tag: "Table", reason: "rare-events" })
  })

  it("comes with a sentence, and a refusal with what to do instead", () => {
    assert.strictEqual(
      explainChoice(dots(1)),
      "1 figure so far: too few to tell. Go on recording; limits can be drawn from 8."
    )
    assert.include(explainChoice(chooseChart(counts(eight(0, 1)), false)), "Record the date of each event")
    assert.include(explainChoice(chooseChart(proportions(eight([1, 4], [2, 4])), false)), "Count by quarter instead")
    assert.include(explainChoice({ _tag: "Table", reason: "small-denominators" }), "Show one table")
    assert.include(explainChoice({ _tag: "Table", reason: "rare-events" }), "Record the date of each event")
    for (const reason of ["ordinary", "denominators-vary", "rare-events", "mostly-equal"] as const) {
      assert.match(explainChoice({ _tag: "Drawn", chart: "xmr", reason }), /\.$/)
    }
  })
})

describe("the chosen chart", () => {
  const varied = [5, 6, 5, 7, 5, 6, 5, 8]
  const flat = [5, 5, 5, 5, 5, 5, 5, 6]
  const xmrKept: ChosenChart = { chart: "xmr", reason: "ordinary", since: null }

  it("is kept from the first time it can be drawn", () => {
    assert.deepStrictEqual(chooseOnce(values(varied), undefined, [], false), {
      choice: { _tag: "Drawn", chart: "xmr", reason: "ordinary" },
      keep: xmrKept
    })
  })

  it("stays when later figures would choose another", () => {
    const { choice, keep } = chooseOnce(values([...varied, ...flat, ...flat, ...flat]), xmrKept, [], false)
    assert.strictEqual(choice._tag === "Drawn" ? choice.chart : choice._tag, "xmr")
    assert.deepStrictEqual(keep, xmrKept)
  })

  it("is chosen again at a re-base, from the figures since, once there are eight", () => {
    const rebase = addMonths(first, 8)
    const seven = chooseOnce(values([...varied, ...flat.slice(1)]), xmrKept, [rebase], false)
    assert.deepStrictEqual(seven.keep, xmrKept)
    const eightSince = chooseOnce(values([...varied, ...flat]), xmrKept, [rebase], false)
    assert.deepStrictEqual(eightSince.keep, { chart: "run", reason: "mostly-equal", since: rebase })
    // Kept from then on.
    const later = chooseOnce(values([...varied, ...flat, ...varied, ...varied]), eightSince.keep, [rebase], false)
    assert.deepStrictEqual(later.keep, eightSince.keep)
  })

  it("is not a refusal: that passes as figures come in", () => {
    assert.deepStrictEqual(chooseOnce(values(varied.slice(1)), undefined, [], false), {
      choice: dots(7),
      keep: undefined
    })
    assert.isUndefined(chooseOnce(counts(eight(0, 1)), undefined, [], false).keep)
  })

  it("takes no notice of a re-base on no date of the series", () => {
    assert.deepStrictEqual(chooseOnce(values([...varied, ...flat]), xmrKept, [date("2025-09-15")], false).keep, xmrKept)
  })

  it("of days between events is chosen again when the dates of the events are gone", () => {
    const kept: ChosenChart = { chart: "t", reason: "rare-events", since: null }
    assert.deepStrictEqual(chooseOnce(counts(eight(5, 6)), kept, [], true).keep, kept)
    assert.deepStrictEqual(chooseOnce(counts(eight(5, 6)), kept, [], false).keep, xmrKept)
  })
})
