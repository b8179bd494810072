import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { dayInWords } from "../readiness/inWords.ts"
import type { PipelineCount } from "../workforce/pipelineOn.ts"
import { block, type PlotChart } from "./Plot.ts"
import { drawnStages, pipelineDrawing } from "./pipelineDrawing.ts"

/** What the story of a workforce is drawn from: the counts on the days they changed, in order, up to a day. */
export interface PipelineInput {
  readonly history: ReadonlyArray<PipelineCount>
  readonly until: CalendarDate
}

/** Posts at each stage over time, as layers that add up to all open posts: those filled at the bottom. */
export const pipelineChart = ({ history, until }: PipelineInput): PlotChart => {
  const counts = history.filter(({ on }) => on <= until)
  const last = counts.at(-1)
  return {
    title: last === undefined ? "No posts yet" : findingOf(last),
    note: "Posts are counted, not hours. A post that someone left is in the table and not in the drawing.",
    description:
      last === undefined
        ? "There is nothing to draw yet."
        : `Layers of posts ${drawnStages.map(({ words }) => words.toLowerCase()).join(", ")}, from the day of the first post to ${dayInWords(until)}. The table holds the same.`,
    key: drawnStages.map(({ stage, words }) => ({
      shape: block(stage, { x: -10, y: -10, width: 20, height: 20 }),
      words
    })),
    table: {
      header: ["From", ...drawnStages.map(({ words }) => words), "Left", "Teams with a filled post"],
      rows: counts.map(({ on, posts, teamsWithPeers }) => [
        dayInWords(on),
        ...drawnStages.map(({ stage }) => `${posts[stage]}`),
        `${posts.left}`,
        `${teamsWithPeers}`
      ])
    },
    drawAt: (width) => pipelineDrawing(counts, until, width)
  }
}

const findingOf = ({ posts, teamsWithPeers }: PipelineCount): string => {
  const open = drawnStages.reduce((sum, { stage }) => sum + posts[stage], 0)
  if (open === 0) return "No post is open now"
  if (posts.filled === 0) return `None of ${open === 1 ? "1 post" : `${open} posts`} is filled yet`
  return `${posts.filled} of ${open} posts ${posts.filled === 1 ? "is" : "are"} filled, in ${
    teamsWithPeers === 1 ? "1 team" : `${teamsWithPeers} teams`
  }`
}
