import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { dayNumber } from "../calendar/DayNumber.ts"
import { dayInWords } from "../readiness/inWords.ts"
import type { PipelineStage } from "../workforce/Post.ts"
import type { PipelineCount } from "../workforce/pipelineOn.ts"
import { line } from "./Drawing.ts"
import { linearScale, tenth } from "./linearScale.ts"
import { block, type Plot } from "./Plot.ts"
import { endsInWords, nothingDrawn, plotFrame } from "./plotFrame.ts"

/** The stages that are drawn, from the bottom up. */
export const drawnStages: ReadonlyArray<{ readonly stage: Exclude<PipelineStage, "left">; readonly words: string }> = [
  { stage: "filled", words: "Filled" },
  { stage: "recruiting", words: "Recruiting" },
  { stage: "in-development", words: "In development" },
  { stage: "planned", words: "Planned" }
]

/** The layers at a width: a block holds until the next day on which something changed, and the last one until `until`. */
export const pipelineDrawing = (counts: ReadonlyArray<PipelineCount>, until: CalendarDate, width: number): Plot => {
  const [first] = counts
  if (first === undefined) return nothingDrawn(width, "No posts yet.")
  const most = Math.max(1, ...counts.map((count) => openIn(count)))
  const frame = plotFrame(width, {
    low: 0,
    high: most,
    inWords: (value) => (Number.isInteger(value) ? `${value}` : "")
  })
  // The last day counts whole, so that what began today is seen.
  const x = linearScale([dayNumber(first.on), dayNumber(until) + 1], [frame.left, frame.right])
  return {
    width,
    height: frame.height,
    shapes: [
      ...frame.axis,
      ...counts.flatMap((count, index) => {
        const next = counts[index + 1]
        const [from, to] = [x(dayNumber(count.on)), x(next === undefined ? dayNumber(until) + 1 : dayNumber(next.on))]
        return drawnStages.flatMap(({ stage }, layer) => {
          if (count.posts[stage] === 0) return []
          const below = drawnStages.slice(0, layer).reduce((sum, under) => sum + count.posts[under.stage], 0)
          const [top, base] = [frame.y(below + count.posts[stage]), frame.y(below)]
          return [block(stage, { x: from, y: top, width: tenth(to - from), height: tenth(base - top) })]
        })
      }),
      line("scale", [frame.left, frame.bottom], [frame.right, frame.bottom]),
      ...endsInWords(frame, dayInWords(first.on), dayInWords(until))
    ]
  }
}

const openIn = ({ posts }: PipelineCount): number => drawnStages.reduce((sum, { stage }) => sum + posts[stage], 0)
