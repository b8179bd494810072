import type { ChartReading } from "../evaluation/ChartReading.ts"
import type { MeasureKind, SeriesPoint } from "../evaluation/Series.ts"
import type { TReading } from "../evaluation/tChart.ts"

/** What a chart of a measure over time is drawn from. */
export interface SpcInput {
  /** Two or three words: "People told". */
  readonly name: string
  readonly kind: MeasureKind
  readonly reading: ChartReading | TReading
  /** In the unit of the values; drawn as a line. */
  readonly target?: number | undefined
  /** The figures as recorded, so that the table can say "6 of 8" and why one is missing. */
  readonly recorded?: ReadonlyArray<SeriesPoint>
}

/** A value as an axis and a table say it: whole per cent for proportions, else up to one decimal. */
export const valueInWords = ({ kind, reading }: Pick<SpcInput, "kind" | "reading">, value: number): string =>
  reading.chart !== "t" && kind === "proportion" ? `${oneDecimal(value * 100)}%` : oneDecimal(value)

const oneDecimal = (value: number): string => `${Math.round((value + Number.EPSILON) * 10) / 10}`
