import type { CalendarDate } from "../calendar/CalendarDate.ts"
import { type PipelineStage, type Post, stageOn } from "./Post.ts"

/** Posts at each stage on a day, and in how many teams at least one is filled. */
export interface PipelineCount {
  readonly on: CalendarDate
  readonly posts: Readonly<Record<PipelineStage, number>>
  readonly teamsWithPeers: number
}

/** Counts the pipeline on a day. Posts are counted, not hours: two half-time posts are two. */
export const pipelineOn = (posts: ReadonlyArray<Post>, on: CalendarDate): PipelineCount => {
  const stages = posts.map((post) => stageOn(post, on))
  const at = (stage: PipelineStage): number => stages.filter((found) => found === stage).length
  return {
    on,
    posts: {
      planned: at("planned"),
      "in-development": at("in-development"),
      recruiting: at("recruiting"),
      filled: at("filled"),
      left: at("left")
    },
    teamsWithPeers: new Set(posts.filter((_, place) => stages[place] === "filled").map(({ team }) => team)).size
  }
}

/** The pipeline on every day it changed, in order: the story of a workforce. */
export const pipelineHistory = (posts: ReadonlyArray<Post>): ReadonlyArray<PipelineCount> =>
  [...new Set(posts.flatMap(({ pipeline }) => pipeline.map(({ on }) => on)))]
    .toSorted()
    .map((on) => pipelineOn(posts, on))
