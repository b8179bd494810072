/// <reference types="vite/types/import-meta.d.ts" />
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { addMonths, CalendarDate } from "../../src/calendar/CalendarDate.ts"
import { type ChartChoice, chooseChart } from "../../src/evaluation/ChartChoice.ts"
import { funnelLimits } from "../../src/evaluation/funnel.ts"
import type { Figure } from "../../src/evaluation/Observation.ts"
import { MeasureKind } from "../../src/evaluation/Series.ts"
import { tLimits } from "../../src/evaluation/tChart.ts"
import { wilson } from "../../src/statistics/wilson.ts"

const files = import.meta.glob("../vectors/measurement/*.json", { eager: true, import: "default" })

const Pair = Schema.Tuple([Schema.Finite, Schema.Finite])
const Funnel = Schema.Struct({
  input: Schema.Struct({ n: Schema.Int, centre: Schema.Finite }),
  output: Schema.Struct({ warn95: Pair, act998: Pair })
})
const Wilson = Schema.Struct({ input: Schema.Struct({ x: Schema.Int, n: Schema.Int }), output: Pair })
const TChart = Schema.Struct({
  input: Schema.Struct({ days: Schema.Array(Schema.Finite) }),
  output: Schema.Struct({ centre: Schema.Finite, upper: Schema.Finite, lower: Schema.Finite })
})
const Choose = Schema.Struct({
  input: Schema.Struct({
    kind: MeasureKind,
    points: Schema.Array(Schema.Union([Schema.Finite, Pair])),
    eventDates: Schema.Boolean
  }),
  output: Schema.Struct({ chart: Schema.String })
})

const near = (actual: number | undefined, expected: number) =>
  assert.approximately(actual ?? Number.NaN, expected, 1e-9)

const figureOf = (kind: MeasureKind, point: number | readonly [number, number]): Figure =>
  typeof point !== "number"
    ? { _tag: "Proportion", numerator: point[0], denominator: point[1] }
    : kind === "count"
      ? { _tag: "Count", count: point }
      : { _tag: "Value", value: point }

/** The vectors name a refusal by what is done instead. */
const nameOf = (choice: ChartChoice): string =>
  choice._tag === "Drawn" ? choice.chart : choice._tag === "LongerPeriod" ? "longer-period" : choice._tag.toLowerCase()

const checks: Readonly<Record<string, (vector: unknown) => void>> = {
  funnel: (vector) => {
    const { input, output } = Schema.decodeUnknownSync(Funnel)(vector)
    const { act, warn } = funnelLimits(input.n, input.centre)
    assert.deepStrictEqual([warn.lower, warn.upper], [...output.warn95])
    assert.deepStrictEqual([act.lower, act.upper], [...output.act998])
  },
  wilson: (vector) => {
    const { input, output } = Schema.decodeUnknownSync(Wilson)(vector)
    near(wilson(input.x, input.n).lower, output[0])
    near(wilson(input.x, input.n).upper, output[1])
  },
  tChart: (vector) => {
    const { input, output } = Schema.decodeUnknownSync(TChart)(vector)
    near(tLimits(input.days)?.centre, output.centre)
    near(tLimits(input.days)?.upper, output.upper)
    near(tLimits(input.days)?.lower, output.lower)
  },
  chooseChart: (vector) => {
    const { input, output } = Schema.decodeUnknownSync(Choose)(vector)
    const first = CalendarDate.make("2025-01-01")
    const points = input.points.map((point, i) => ({ on: addMonths(first, i), figure: figureOf(input.kind, point) }))
    assert.strictEqual(nameOf(chooseChart({ kind: input.kind, unit: "month", points }, input.eventDates)), output.chart)
  }
}

const Named = Schema.Struct({
  id: Schema.String,
  function: Schema.Literals(["funnel", "wilson", "tChart", "chooseChart"])
})

describe("reference vectors of charts and proportions", () => {
  const isOurs = Schema.is(Named)
  const ours = Object.values(files).filter(isOurs)

  it("are there for each function", () => {
    assert.deepStrictEqual(new Set(ours.map((vector) => vector.function)), new Set(Object.keys(checks)))
    assert.isAtLeast(ours.length, 5)
  })

  for (const vector of ours) {
    it(vector.id, () => checks[vector.function]?.(vector))
  }
})
