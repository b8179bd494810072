import { assert, describe, it } from "@effect/vitest"
import { addDays } from "../../src/calendar/addDays.ts"
import { addMonths, CalendarDate } from "../../src/calendar/CalendarDate.ts"
import type { Figure } from "../../src/evaluation/Observation.ts"
import { type MeasureContext, readMeasure } from "../../src/evaluation/readMeasure.ts"
import type { MeasureKind, Series } from "../../src/evaluation/Series.ts"

const first = CalendarDate.make("2025-01-01")
const series = (kind: MeasureKind, figures: ReadonlyArray<Figure>): Series => ({
  kind,
  unit: "month",
  points: figures.map((figure, i) => ({ on: addMonths(first, i), figure }))
})
const counts = (values: ReadonlyArray<number>) =>
  series(
    "count",
    values.map((count) => ({ _tag: "Count", count }))
  )
const context: MeasureContext = { direction: "up", rebasedOn: [], kept: undefined }
const year = [2, 4, 2, 4, 2, 4, 2, 4, 2, 4, 2, 4]

describe("a measure", () => {
  it("is read by the chart that suits it", () => {
    const proportion = (pairs: ReadonlyArray<readonly [number, number]>) =>
      series(
        "proportion",
        pairs.map(([numerator, denominator]) => ({ _tag: "Proportion", numerator, denominator }))
      )
    const twice = <A>(items: ReadonlyArray<A>) => [...items, ...items, ...items, ...items]
    assert.strictEqual(readMeasure(counts(year), context).reading?.chart, "xmr")
    assert.strictEqual(
      readMeasure(
        proportion(
          twice([
            [5, 10],
            [30, 50]
          ])
        ),
        context
      ).reading?.chart,
      "p"
    )
    assert.strictEqual(readMeasure(counts([...year.slice(2).map(() => 4), 5, 6]), context).reading?.chart, "run")
    const on = Array.from({ length: 10 }, (_, i) => addDays(first, i * 11))
    const rare = readMeasure(counts(year.map((_, i) => i % 2)), {
      ...context,
      events: { on, today: addDays(first, 120) }
    })
    assert.strictEqual(rare.reading?.chart, "t")
    assert.deepStrictEqual(
      rare.reading !== undefined && "open" in rare.reading ? rare.reading.open?.days : undefined,
      21
    )
  })

  it("has no chart where the choice is not to draw one", () => {
    const few = readMeasure(counts(year.slice(0, 7)), context)
    assert.deepStrictEqual([few.choice._tag, few.reading, few.keep], ["Dots", undefined, undefined])
    assert.strictEqual(readMeasure(counts(year.map(() => 0)), context).choice._tag, "LongerPeriod")
  })

  it("keeps its chart, target, direction and re-bases", () => {
    const chosen = readMeasure(counts(year), context)
    const later = readMeasure(counts([...year, ...year.map((count) => count + 20)]), {
      direction: "down",
      target: 40,
      rebasedOn: [addMonths(first, 12)],
      kept: chosen.keep
    })
    assert.strictEqual(later.reading?.segments.length, 2)
    assert.deepStrictEqual(later.reading?.assurance, { _tag: "Icon", icon: "pass" })
    assert.deepStrictEqual(later.keep, { chart: "xmr", reason: "ordinary", since: addMonths(first, 12) })
  })

  it("is drawn only where it can be: counts from 0, proportions to 1, values anywhere", () => {
    const limits = (measure: Series) => readMeasure(measure, context).reading?.points[0]?.limits
    // Mean 3, moving ranges of 2: 3 - 5.32 is below 0.
    assert.strictEqual(limits(counts(year))?.drawnLower, 0)
    assert.isBelow(
      limits(
        series(
          "value",
          year.map((value) => ({ _tag: "Value", value }))
        )
      )?.drawnLower ?? 0,
      0
    )
    const few = series(
      "proportion",
      year.map((count) => ({ _tag: "Proportion", numerator: 5 * count, denominator: 100 }))
    )
    assert.strictEqual(limits(few)?.drawnLower, 0)
    const nearlyAll = series(
      "proportion",
      year.map((count) => ({ _tag: "Proportion", numerator: 70 + 5 * count, denominator: 100 }))
    )
    assert.strictEqual(limits(nearlyAll)?.drawnUpper, 1)
  })

  it("that was missing is not 0", () => {
    const gap: Figure = { _tag: "Missing", reason: "no-service" }
    const measure = series("count", [...counts(year).points.map(({ figure }) => figure), gap])
    const { reading } = readMeasure(measure, context)
    assert.strictEqual(reading?.segments[0]?.centre, 3)
    assert.isUndefined(reading?.points.at(-1)?.value)
  })
})
