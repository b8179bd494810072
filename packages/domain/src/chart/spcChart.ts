import { explainAssurance, explainNote, explainVariation } from "../evaluation/explainReading.ts"
import { dayInWords } from "../readiness/inWords.ts"
import { point, type PlotChart, type Plotted, stroke } from "./Plot.ts"
import { spcDrawing } from "./spcDrawing.ts"
import { spcFinding } from "./spcFinding.ts"
import { type SpcInput, valueInWords } from "./SpcInput.ts"
import { spcTable } from "./spcTable.ts"

/**
 * A measure over time: XmR, p, T or run chart. Figures on a line, signals as triangles that point where they lie, the
 * centre, the limits as far as the measure can go, the target, and where people had limits made anew.
 */
export const spcChart = (input: SpcInput): PlotChart => ({
  title: spcFinding(input),
  note: noteOf(input),
  description: descriptionOf(input),
  key: keyOf(input),
  table: spcTable(input),
  drawAt: (width) => spcDrawing(input, width)
})

const noteOf = ({ reading, target }: SpcInput): string =>
  [
    explainVariation(reading.variation),
    ...(target === undefined ? [] : [explainAssurance(reading.assurance)]),
    ...reading.notes.map(explainNote),
    ...("open" in reading && reading.open !== undefined
      ? [`The last event was on ${dayInWords(reading.open.since)}; the time since then is not judged.`]
      : [])
  ].join(" ")

const descriptionOf = (input: SpcInput): string => {
  const { reading } = input
  const [first, last, segment] = [reading.points[0], reading.points.at(-1), reading.segments.at(-1)]
  if (first === undefined || last === undefined) return "A chart without figures yet."
  const known = reading.points.filter(({ value }) => value !== undefined).length
  const signals = reading.points.filter(({ cause }) => cause !== "common-cause").length
  const centre = segment?.centre === undefined ? "" : ` ${centreName(input)} ${valueInWords(input, segment.centre)}.`
  return (
    `A line of ${known === 1 ? "1 figure" : `${known} figures`} from ${dayInWords(first.on)} to ${dayInWords(last.on)}; ` +
    `${signals === 0 ? "none stands" : signals === 1 ? "1 stands" : `${signals} stand`} out.${centre} The table holds the same.`
  )
}

const centreName = ({ reading }: SpcInput): string =>
  reading.segments.at(-1)?.state === "mostly-equal" || reading.chart === "run" ? "Median" : "Centre"

const keyOf = (input: SpcInput): PlotChart["key"] => {
  const { reading, target } = input
  const level = (look: "centre" | "limit" | "provisional" | "target" | "rebase"): Plotted =>
    stroke(look, [
      [-10, 0],
      [10, 0]
    ])
  const place = { x: 0, y: 0, radius: 5.5 }
  const signals = reading.points.filter(({ cause }) => cause !== "common-cause")
  const hasLimits = (provisional: boolean): boolean =>
    reading.segments.some(({ state }) => (provisional ? state === "provisional" : state === "settled"))
  return [
    { when: reading.points.length > 0, shape: point("dot", "plain", place), words: "Ordinary" },
    { when: signals.length > 0, shape: point("up", "neutral", place), words: "Stands out, high or rising" },
    { when: signals.length > 0, shape: point("down", "neutral", place), words: "Stands out, low or falling" },
    {
      when: reading.segments.some(({ centre }) => centre !== undefined),
      shape: level("centre"),
      words: centreName(input)
    },
    { when: hasLimits(false), shape: level("limit"), words: "Limits of ordinary variation" },
    { when: hasLimits(true), shape: level("provisional"), words: "Limits that will still move" },
    { when: target !== undefined && reading.chart !== "t", shape: level("target"), words: "Target" }
  ].flatMap(({ shape, when, words }) => (when ? [{ shape, words }] : []))
}
