import type { Perspective } from "../readiness/Perspective.ts"
import type { Chart } from "./Chart.ts"
import type { Drawn } from "./Drawing.ts"

/** A place in a drawing. */
export type Place = readonly [x: number, y: number]

/** What a point means to a reader: `plain` is ordinary, `neutral` stands out where neither direction is better. */
export type Tone = "plain" | "improvement" | "concern" | "neutral"

/**
 * A point of a measure. Its shape says where it lies without colour: `dot` is ordinary, `up` and `down` are signals high
 * and low. Hollow: a warning only, or a figure that is not judged.
 */
export interface PlottedPoint {
  readonly _tag: "Point"
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly shape: "dot" | "up" | "down"
  readonly tone: Tone
  readonly hollow: boolean
}

/**
 * A line through places. `trace` joins figures; `centre`, `limit`, `outer-limit` and `target` stand behind them, and
 * `provisional` is a limit that will move; `rebase` is where they were made anew. `link` and `far-link` join parts of a
 * model that lie next to the chosen one and further on; `inferred-link` rests on no words of a source.
 */
export interface PlottedStroke {
  readonly _tag: "Stroke"
  readonly places: ReadonlyArray<Place>
  readonly look:
    | "trace"
    | "centre"
    | "limit"
    | "outer-limit"
    | "provisional"
    | "target"
    | "rebase"
    | "link"
    | "far-link"
    | "inferred-link"
  readonly group: Perspective | undefined
}

/** A box with a meaning: posts at a stage of the pipeline, or a part of a model and how it lies to the chosen one. */
export interface PlottedBlock {
  readonly _tag: "Block"
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly look:
    "planned" | "in-development" | "recruiting" | "filled" | "part" | "chosen" | "leads-here" | "follows" | "beside"
}

/** Any shape of a plot. */
export type Plotted = Drawn | PlottedPoint | PlottedStroke | PlottedBlock

/** A chart of figures or parts at one width: shapes in the order they are painted. Colours and dashes are the front-end's. */
export interface Plot {
  readonly width: number
  readonly height: number
  readonly shapes: ReadonlyArray<Plotted>
}

/** A chart whose drawing is a plot. */
export interface PlotChart extends Pick<Chart, "title" | "note" | "description" | "table"> {
  /** What each kind of shape stands for. The shape lies round 0, 0 and is about 20 wide. */
  readonly key: ReadonlyArray<{ readonly shape: Plotted; readonly words: string }>
  readonly drawAt: (width: number) => Plot
}

/** A line through places, in the colour of a group if it has one. */
export const stroke = (
  look: PlottedStroke["look"],
  places: ReadonlyArray<Place>,
  group?: Perspective
): PlottedStroke => ({ _tag: "Stroke", places, look, group })

/** A point, filled unless said otherwise. */
export const point = (
  shape: PlottedPoint["shape"],
  tone: Tone,
  place: Pick<PlottedPoint, "x" | "y" | "radius">,
  hollow = false
): PlottedPoint => ({ _tag: "Point", ...place, shape, tone, hollow })

/** A box with a meaning. */
export const block = (
  look: PlottedBlock["look"],
  place: Pick<PlottedBlock, "x" | "y" | "width" | "height">
): PlottedBlock => ({ _tag: "Block", ...place, look })
