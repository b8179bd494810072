import { Array as Arrays } from "effect"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { lastDayOf, longerUnit, periodOf, periodsBetween, type PeriodUnit } from "../calendar/Period.ts"
import type { Figure } from "./Observation.ts"
import { notRecorded, type Series } from "./Series.ts"

/**
 * The same measure by the next longer period (month, quarter, year), its figures added up. A longer period is whole or
 * missing: one missing part makes it missing, because what is left is not its total. Incomplete periods at either end
 * are left off. `undefined` when there is nothing longer, or the figures are values, which cannot be added.
 */
export const lengthen = (series: Series): Series | undefined => {
  const unit = longerUnit(series.unit)
  if (unit === undefined || series.kind === "value") return undefined
  const groups = Arrays.groupBy(series.points, ({ on }) => periodOf(unit, on).start)
  const points = Arrays.fromIterable(Object.values(groups)).map((parts) => {
    const on = periodOf(unit, parts[0].on).start
    return {
      on,
      figure: parts.length === partsOf(unit, series.unit, on) ? sum(parts.map(({ figure }) => figure)) : notRecorded
    }
  })
  const isWhole = ({ figure }: { readonly figure: Figure }) => figure._tag !== "Missing"
  const first = points.findIndex(isWhole)
  return { ...series, unit, points: first < 0 ? [] : points.slice(first, points.findLastIndex(isWhole) + 1) }
}

const partsOf = (unit: PeriodUnit, part: PeriodUnit, start: CalendarDate): number =>
  periodsBetween(part, start, lastDayOf({ unit, start })).length

const sum = (figures: ReadonlyArray<Figure>): Figure => {
  let numerator = 0
  let denominator = 0
  let count = 0
  for (const figure of figures) {
    switch (figure._tag) {
      case "Missing":
      case "Value":
        return notRecorded
      case "Proportion":
        numerator += figure.numerator
        denominator += figure.denominator
        break
      case "Count":
        count += figure.count
    }
  }
  return figures[0]?._tag === "Proportion" ? { _tag: "Proportion", numerator, denominator } : { _tag: "Count", count }
}
