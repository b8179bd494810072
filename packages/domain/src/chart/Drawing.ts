import type { Perspective } from "../readiness/Perspective.ts"

/**
 * A line: `grid` behind everything, `row` between rows, `scale` and its ticks, `gap` between two groups, `wide-gap` where
 * they stand about a level apart or more.
 */
export interface DrawnLine {
  readonly _tag: "Line"
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly look: "grid" | "row" | "scale" | "gap" | "wide-gap"
}

/**
 * A box: `withheld` is hatched; `most` stands over the columns of a band and has no size that could be counted; `span`
 * holds several columns together; `bar` is a count too large for single shapes; `ground` keeps text readable over lines.
 */
export interface DrawnBox {
  readonly _tag: "Box"
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly look: "withheld" | "most" | "span" | "bar" | "ground"
  readonly group: Perspective | undefined
}

/** One line of text; `y` is its baseline. `strong` names a row, `quiet` stands back. */
export interface DrawnWords {
  readonly _tag: "Words"
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly anchor: "start" | "middle" | "end"
  readonly look: "plain" | "strong" | "quiet"
}

/** The shape of a group around its centre; `radius` is that of a circle as large. Hollow = not shown as a group. */
export interface DrawnMark {
  readonly _tag: "Mark"
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly group: Perspective
  readonly hollow: boolean
}

/** Any shape of a drawing. */
export type Drawn = DrawnLine | DrawnBox | DrawnWords | DrawnMark

/** A chart as it is drawn at one width: shapes in the order they are painted. Colours and outlines are the front-end's. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: ReadonlyArray<Drawn>
}

/** Below this width labels go above their rows, and text is smaller. */
export const narrowBelow = 480

/** Size of chart text at a width: 16 px wide, 14 px narrow. */
export const textSize = (width: number): number => (width < narrowBelow ? 14 : 16)

/** A line between two points. */
export const line = (
  look: DrawnLine["look"],
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number]
): DrawnLine => ({ _tag: "Line", x1, y1, x2, y2, look })

/** A box, in the colour of a group if it has one. */
export const box = (
  look: DrawnBox["look"],
  place: Pick<DrawnBox, "x" | "y" | "width" | "height">,
  group?: Perspective
): DrawnBox => ({ _tag: "Box", ...place, look, group })

/** Words at a point; from there on, unless said otherwise. */
export const words = (
  text: string,
  place: Pick<DrawnWords, "x" | "y" | "size">,
  { anchor = "start", look = "plain" }: Partial<Pick<DrawnWords, "anchor" | "look">> = {}
): DrawnWords => ({ _tag: "Words", ...place, text, anchor, look })

/** The mark of a group, filled or hollow. */
export const mark = (group: Perspective, place: Pick<DrawnMark, "x" | "y" | "radius">, hollow = false): DrawnMark => ({
  _tag: "Mark",
  ...place,
  group,
  hollow
})
