import { Figure } from "../evaluation/Observation.ts"
import type { SpecialCause } from "../evaluation/spc/SpecialCause.ts"
import { dayInWords } from "../readiness/inWords.ts"
import type { ChartTable } from "./ChartTable.ts"
import { type PlacedPoint, pointSegments } from "./pointSegments.ts"
import { type SpcInput, valueInWords } from "./SpcInput.ts"

/** The chart in text: a row for each period with its figure, the centre and limits there, and what it says. */
export const spcTable = (input: SpcInput): ChartTable => {
  const { reading } = input
  const value = (one: number | undefined): string => (one === undefined ? "None" : valueInWords(input, one))
  return {
    header: [
      reading.chart === "t" ? "Event on" : "From",
      reading.chart === "t" ? "Days since the one before" : "Figure",
      reading.chart === "run" ? "Median" : "Centre",
      "Lower limit",
      "Upper limit",
      "Signal"
    ],
    rows: [
      ...pointSegments(reading).map((placed) => [
        dayInWords(placed.point.on),
        figureOf(input, placed),
        value(placed.segment.centre),
        value(placed.point.limits?.drawnLower),
        value(placed.point.limits?.drawnUpper),
        placed.point.value === undefined ? "None" : causeWords[placed.point.cause]
      ]),
      ...("open" in reading && reading.open !== undefined
        ? [["None since", `${reading.open.days} so far`, "None", "None", "None", "Not judged"]]
        : [])
    ]
  }
}

const figureOf = (input: SpcInput, { point }: PlacedPoint): string => {
  const recorded = input.recorded?.find(({ on }) => on === point.on)?.figure
  if (recorded !== undefined && input.reading.chart !== "t") {
    return Figure.match(recorded, {
      Proportion: ({ denominator, numerator }) => `${numerator} of ${denominator}`,
      Count: ({ count }) => `${count}`,
      Value: ({ value }) => valueInWords(input, value),
      Missing: () => "Missing"
    })
  }
  return point.value === undefined ? "Missing" : valueInWords(input, point.value)
}

const causeWords: Readonly<Record<SpecialCause, string>> = {
  "common-cause": "Ordinary",
  "above-limits": "Above the limits",
  "below-limits": "Below the limits",
  "trend-rising": "Part of a rise",
  "trend-falling": "Part of a fall",
  "two-in-three-above": "Near the upper limit",
  "two-in-three-below": "Near the lower limit",
  "shift-above": "Part of a run above the centre",
  "shift-below": "Part of a run below the centre"
}
