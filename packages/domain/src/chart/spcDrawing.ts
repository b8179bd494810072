import type { ChartPoint, ChartSegment } from "../evaluation/ChartReading.ts"
import type { Meaning, SpecialCause } from "../evaluation/spc/SpecialCause.ts"
import { dayInWords } from "../readiness/inWords.ts"
import { line, words } from "./Drawing.ts"
import { linearScale, type Scale } from "./linearScale.ts"
import { type Place, type Plot, type Plotted, type PlottedPoint, point, stroke, type Tone } from "./Plot.ts"
import { endsInWords, nothingDrawn, type PlotFrame, plotFrame } from "./plotFrame.ts"
import { pointSegments } from "./pointSegments.ts"
import { type SpcInput, valueInWords } from "./SpcInput.ts"

interface Axes {
  readonly x: Scale
  readonly y: Scale
}

/**
 * The figures over time at a width. Every period has the same room. A missing figure is a gap in the line; limits are
 * drawn no further than the measure can go; time since the last event is hollow, for it is not judged.
 */
export const spcDrawing = (input: SpcInput, width: number): Plot => {
  const { reading, target } = input
  const open = "open" in reading ? reading.open : undefined
  const values = [...drawnValues(input), ...(open === undefined ? [] : [open.days])]
  const [first, last] = [reading.points[0], reading.points.at(-1)]
  if (first === undefined || last === undefined || values.length === 0) return nothingDrawn(width, "No figures yet.")
  const frame = plotFrame(width, {
    low: Math.min(input.kind === "value" && reading.chart !== "t" ? Infinity : 0, ...values),
    high: Math.max(...values),
    inWords: (value) => valueInWords(input, value)
  })
  const slots = reading.points.length + (open === undefined ? 0 : 1)
  const axes = { x: linearScale([-0.5, slots - 0.5], [frame.left, frame.right]), y: frame.y }
  const radius = frame.narrow ? 4 : 5.5
  return {
    width,
    height: frame.height,
    shapes: [
      ...frame.axis,
      ...reading.segments.flatMap((segment, index) => segmentShapes(input, segment, index, frame, axes)),
      ...(target === undefined || reading.chart === "t"
        ? []
        : [
            stroke("target", [
              [frame.left, axes.y(target)],
              [frame.right, axes.y(target)]
            ])
          ]),
      ...traces(reading.points, axes).map((places) => stroke("trace", places)),
      ...reading.points.flatMap(({ cause, meaning, value }, index) =>
        value === undefined
          ? []
          : [point(shapes[cause], tones[meaning], { x: axes.x(index), y: axes.y(value), radius })]
      ),
      ...(open === undefined
        ? []
        : [point("dot", "plain", { x: axes.x(slots - 1), y: axes.y(open.days), radius }, true)]),
      line("scale", [frame.left, frame.bottom], [frame.right, frame.bottom]),
      ...endsInWords(frame, dayInWords(first.on), dayInWords(last.on))
    ]
  }
}

const drawnValues = ({ reading, target }: SpcInput): ReadonlyArray<number> => [
  ...reading.points.flatMap(({ limits, value }) => [
    ...(value === undefined ? [] : [value]),
    ...(limits === undefined ? [] : [limits.drawnLower, limits.drawnUpper])
  ]),
  ...reading.segments.flatMap(({ centre }) => (centre === undefined ? [] : [centre])),
  ...(target === undefined || reading.chart === "t" ? [] : [target])
]

/** The centre and the limits of one stretch as steps, each point with its own; and where a later stretch begins. */
const segmentShapes = (
  { reading }: SpcInput,
  segment: ChartSegment,
  index: number,
  frame: PlotFrame,
  { x, y }: Axes
): ReadonlyArray<Plotted> => {
  const inside = pointSegments(reading).filter((placed) => placed.segment === segment)
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined) return []
  const [from, to] = [x(first.index - 0.5), x(last.index + 0.5)]
  const steps = (side: "drawnLower" | "drawnUpper"): ReadonlyArray<Place> =>
    inside.flatMap(({ index: at, point: { limits } }): ReadonlyArray<Place> =>
      limits === undefined
        ? []
        : [
            [x(at - 0.5), y(limits[side])],
            [x(at + 0.5), y(limits[side])]
          ]
    )
  const look = segment.state === "provisional" ? "provisional" : "limit"
  return [
    ...[steps("drawnLower"), steps("drawnUpper")].flatMap((places) =>
      places.length === 0 ? [] : [stroke(look, places)]
    ),
    ...(segment.centre === undefined
      ? []
      : [
          stroke("centre", [
            [from, y(segment.centre)],
            [to, y(segment.centre)]
          ])
        ]),
    ...(index === 0
      ? []
      : [
          stroke("rebase", [
            [from, frame.top],
            [from, frame.bottom]
          ]),
          words("New limits", { x: from + 4, y: frame.top - 8, size: frame.size }, { look: "quiet" })
        ])
  ]
}

/** The lines between figures: each ends where a figure is missing. */
const traces = (points: ReadonlyArray<ChartPoint>, { x, y }: Axes): ReadonlyArray<ReadonlyArray<Place>> => {
  const found: Array<Array<Place>> = [[]]
  points.forEach(({ value }, index) => {
    if (value === undefined) found.push([])
    else found.at(-1)?.push([x(index), y(value)])
  })
  return found.filter((places) => places.length > 1)
}

/** Whether a signal is high or low. */
const shapes: Readonly<Record<SpecialCause, PlottedPoint["shape"]>> = {
  "common-cause": "dot",
  "above-limits": "up",
  "below-limits": "down",
  "trend-rising": "up",
  "trend-falling": "down",
  "two-in-three-above": "up",
  "two-in-three-below": "down",
  "shift-above": "up",
  "shift-below": "down"
}

const tones: Readonly<Record<Meaning, Tone>> = {
  "common-cause": "plain",
  improvement: "improvement",
  concern: "concern",
  "neutral-high": "neutral",
  "neutral-low": "neutral"
}
