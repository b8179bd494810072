import { type Drawn, line, narrowBelow, textSize, words } from "./Drawing.ts"
import { linearScale, type Scale } from "./linearScale.ts"
import { niceTicks } from "./niceTicks.ts"

/** Where the axes of a plot stand at a width, and how large its text is. */
export interface PlotFrame {
  readonly width: number
  readonly height: number
  readonly narrow: boolean
  readonly size: number
  /** Where the figures are drawn. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly y: Scale
  /** The upright axis: a faint line and a word at each tick. */
  readonly axis: ReadonlyArray<Drawn>
}

/** What stands on the upright axis. */
export interface UprightAxis {
  readonly low: number
  readonly high: number
  readonly inWords: (value: number) => string
}

/** The frame of a plot: round ticks on the upright axis, and room under it for one line of words. */
export const plotFrame = (width: number, { high, inWords, low }: UprightAxis): PlotFrame => {
  const narrow = width < narrowBelow
  const size = textSize(width)
  const height = narrow ? 260 : 340
  const [left, right, top, bottom] = [narrow ? 46 : 64, width - (narrow ? 10 : 24), 24, height - size - 20]
  const ticks = niceTicks(low, high, narrow ? 4 : 5)
  const y = linearScale([ticks[0], ticks.at(-1) ?? ticks[0]], [bottom, top])
  return {
    width,
    height,
    narrow,
    size,
    left,
    right,
    top,
    bottom,
    y,
    axis: ticks.flatMap((tick) => [
      line("grid", [left, y(tick)], [right, y(tick)]),
      words(inWords(tick), { x: left - 8, y: y(tick) + size / 3, size }, { anchor: "end", look: "quiet" })
    ])
  }
}

/** Words under both ends of the level axis. */
export const endsInWords = (
  { bottom, left, right, size }: PlotFrame,
  from: string,
  to: string
): ReadonlyArray<Drawn> => {
  const y = bottom + size + 10
  return from === to
    ? [words(from, { x: left, y, size }, { look: "quiet" })]
    : [
        words(from, { x: left, y, size }, { look: "quiet" }),
        words(to, { x: right, y, size }, { anchor: "end", look: "quiet" })
      ]
}

/** A sentence in place of a drawing, where there is nothing to draw. */
export const nothingDrawn = (
  width: number,
  sentence: string
): { readonly width: number; readonly height: number; readonly shapes: ReadonlyArray<Drawn> } => {
  const size = textSize(width)
  return { width, height: size + 20, shapes: [words(sentence, { x: 0, y: size + 6, size }, { look: "quiet" })] }
}
