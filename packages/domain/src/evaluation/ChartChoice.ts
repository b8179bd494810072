import { Schema } from "effect"
import { longerUnit, PeriodUnit } from "../calendar/Period.ts"
import { figureValue } from "./Observation.ts"
import type { Series } from "./Series.ts"

/** The charts we draw. `xmr`: individual values; `p`: proportions of changing size; `t`: days between events; `run`: a median. */
export const ChartKind = Schema.Literals(["xmr", "p", "t", "run"])
export type ChartKind = typeof ChartKind.Type

/** Why this chart and no other. */
export const ChartReason = Schema.Literals(["ordinary", "denominators-vary", "rare-events", "mostly-equal"])
export type ChartReason = typeof ChartReason.Type

/** Why a measure cannot be charted by this period: too few to count from, or too seldom counted at all. */
export const TooSmall = Schema.Literals(["small-denominators", "rare-events"])
export type TooSmall = typeof TooSmall.Type

/** How a measure may honestly be shown. */
export const ChartChoice = Schema.TaggedUnion({
  Drawn: { chart: ChartKind, reason: ChartReason },
  /** Dots and a line, no limits. */
  Dots: { points: Schema.Natural },
  /** Count by a longer period and choose again. */
  LongerPeriod: { from: PeriodUnit, unit: PeriodUnit, reason: TooSmall },
  /** One table: no period is long enough for a chart. */
  Table: { reason: TooSmall }
})
export type ChartChoice = typeof ChartChoice.Type

/** The choice to draw a chart, which one and why. */
export type Drawn = Extract<ChartChoice, { readonly _tag: "Drawn" }>

/** Fewest points for any chart. Policy. */
export const fewestPoints = 8

/** Fewest expected in the smaller of "yes" and "no" in an average period. Policy. */
const fewestExpected = 3

/** Mean count below which limits from moving ranges raise false alarms in a fifth of steady series. Policy. */
const fewestEvents = 2

/**
 * Which chart suits a series, asked in this order: too few points; a proportion of too few; a proportion whose
 * denominators vary more than twofold; a rare count; a value that mostly stays the same; otherwise XmR. `eventDates`:
 * the date of every event is known, so that days between them can be charted.
 */
export const chooseChart = (series: Series, eventDates: boolean): ChartChoice => {
  const values = series.points.flatMap(({ figure }) => figureValue(figure) ?? [])
  if (values.length < fewestPoints) return { _tag: "Dots", points: values.length }
  if (series.kind === "proportion") {
    const { largest, numerators, smallest, denominators } = sizes(series)
    if (Math.min(numerators, denominators - numerators) < fewestExpected * values.length) {
      return tooSmall(series.unit, "small-denominators")
    }
    if (largest > 2 * smallest) return { _tag: "Drawn", chart: "p", reason: "denominators-vary" }
  }
  if (series.kind === "count") {
    const total = values.reduce((sum, value) => sum + value, 0)
    const zeros = values.filter((value) => value === 0).length
    if (total < fewestEvents * values.length || zeros * 4 > values.length) {
      return eventDates ? { _tag: "Drawn", chart: "t", reason: "rare-events" } : tooSmall(series.unit, "rare-events")
    }
  }
  return isMostlyEqual(series.points.map(({ figure }) => figureValue(figure) ?? Number.NaN))
    ? { _tag: "Drawn", chart: "run", reason: "mostly-equal" }
    : { _tag: "Drawn", chart: "xmr", reason: "ordinary" }
}

/** More than half of the moving ranges are 0, so that limits would fall on the mean and every other value outside. NaN = missing. */
export const isMostlyEqual = (values: ReadonlyArray<number>): boolean => {
  let ranges = 0
  let equal = 0
  for (let i = 1; i < values.length; i++) {
    const step = (values[i] ?? Number.NaN) - (values[i - 1] ?? Number.NaN)
    if (!Number.isNaN(step)) ranges++
    if (step === 0) equal++
  }
  return equal * 2 > ranges
}

const tooSmall = (from: PeriodUnit, reason: TooSmall): ChartChoice => {
  const unit = longerUnit(from)
  return unit === undefined ? { _tag: "Table", reason } : { _tag: "LongerPeriod", from, unit, reason }
}

const sizes = ({ points }: Series) => {
  let numerators = 0
  let denominators = 0
  let smallest = Infinity
  let largest = 0
  for (const { figure } of points) {
    if (figure._tag !== "Proportion" || figure.denominator === 0) continue
    numerators += figure.numerator
    denominators += figure.denominator
    smallest = Math.min(smallest, figure.denominator)
    largest = Math.max(largest, figure.denominator)
  }
  return { numerators, denominators, smallest, largest }
}

const chartReasons: Readonly<Record<ChartReason, string>> = {
  ordinary: "Enough figures that differ from one another: a chart of single values with limits.",
  "denominators-vary": "The number counted from changes more than twofold, so each period has limits of its own.",
  "rare-events": "The events are rare, so the days between them are shown instead of counts.",
  "mostly-equal": "Most figures are the same as the one before, so there is a median and no limits."
}

/** The choice in one or two sentences: why, and where no chart can be drawn, what to do instead. */
export const explainChoice = (choice: ChartChoice): string =>
  ChartChoice.match(choice, {
    Drawn: ({ reason }) => chartReasons[reason],
    Dots: ({ points }) =>
      `${points === 1 ? "1 figure" : `${points} figures`} so far: too few to tell. Go on recording; limits can be drawn from ${fewestPoints}.`,
    LongerPeriod: ({ from, reason, unit }) =>
      reason === "small-denominators"
        ? `Too few are counted in a ${from} to tell change from chance. Count by ${unit} instead.`
        : `Too rare to count by ${from}. Record the date of each event to see the days between them, or count by ${unit}.`,
    Table: ({ reason }) =>
      reason === "small-denominators"
        ? "Too few are counted even in a year to draw a chart. Show one table, with how far chance alone could carry each figure."
        : "Too rare to chart even by year. Record the date of each event to see the days between them, or show the counts in a table."
  })
