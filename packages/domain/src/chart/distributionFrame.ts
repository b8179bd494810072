import { levelNames } from "../readiness/Level.ts"
import type { GroupOnItem } from "../readiness/results/itemResultOf.ts"
import { type BandScale, bandScale } from "./bandScale.ts"
import { type Drawn, narrowBelow, textSize, words } from "./Drawing.ts"
import { bandHeadings } from "./distributionTable.ts"
import { bandLevels } from "./groupAnswers.ts"
import { tenth } from "./linearScale.ts"
import { wrapWords } from "./wrapWords.ts"

/** Where the columns of a distribution stand, and how large things are drawn at this width. */
export interface DistributionFrame {
  readonly width: number
  readonly narrow: boolean
  readonly size: number
  /** Of the shape that is one answer. */
  readonly radius: number
  /** The columns begin and end here; "do not know" stands behind them where there is room. */
  readonly from: number
  readonly to: number
  /** Five columns where a group tells its levels apart, else three. */
  readonly split: boolean
  readonly columns: BandScale
  /** The columns that a stretch of levels covers. */
  readonly span: (levels: readonly [first: number, last: number]) => Span
  readonly k: number
}

/** Where a column begins and ends on the x axis, and its middle, in the units of the drawing. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly middle: number
}

/**
 * The frame of a distribution for a width: five columns where some group shows levels, else three; narrow, the words
 * stand above.
 */
export const distributionFrame = (groups: ReadonlyArray<GroupOnItem>, width: number, k: number): DistributionFrame => {
  const narrow = width < narrowBelow
  const split = groups.some(({ picture }) => picture._tag === "Counts" && picture.levels !== null)
  const [from, to] = narrow ? [0, width] : [Math.max(170, Math.round(width * 0.22)), Math.round(width * 0.88)]
  const columns = bandScale(split ? 5 : 3, [from, to])
  const columnOf = (level: number): number =>
    split ? level : bandLevels.findIndex(([first, last]) => first <= level && level <= last)
  return {
    width,
    narrow,
    size: textSize(width),
    radius: narrow ? 7.5 : 9.5,
    from,
    to,
    split,
    columns,
    span: ([first, last]) => {
      const [left, right] = [columns.start(columnOf(first)), columns.start(columnOf(last) + 1)]
      return { from: left, to: right, middle: tenth((left + right) / 2) }
    },
    k
  }
}

/** The names over the columns, and where the first row begins. */
export const distributionHead = ({
  columns,
  narrow,
  size,
  split,
  to,
  width
}: DistributionFrame): { readonly bottom: number; readonly shapes: ReadonlyArray<Drawn> } => {
  const headings = (split ? Object.values(levelNames) : bandHeadings).map((name) =>
    wrapWords(name, columns.width - 8, size)
  )
  const dontKnow = narrow ? [] : wrapWords("Do not know", width - to - 8, size)
  const lines = Math.max(dontKnow.length, ...headings.map(({ length }) => length))
  const y = (index: number): number => 16 + index * (size + 3)
  return {
    bottom: y(lines - 1) + 14,
    shapes: [
      ...headings.flatMap((parts, column) =>
        parts.map((text, index) => words(text, { x: columns.centre(column), y: y(index), size }, { anchor: "middle" }))
      ),
      ...dontKnow.map((text, index) =>
        words(text, { x: tenth((to + width) / 2), y: y(index), size }, { anchor: "middle", look: "quiet" })
      )
    ]
  }
}
