import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Slug } from "../Slug.ts"
import { TeamId } from "../supervision/Records.ts"
import { Band } from "./Band.ts"

/** How far a post has come. A post that someone left stays a post: it may be recruited to again. */
export const PipelineStage = Schema.Literals(["planned", "in-development", "recruiting", "filled", "left"])
export type PipelineStage = typeof PipelineStage.Type

/** How the person in the post is employed. */
export const Contract = Schema.TaggedUnion({ Permanent: {}, Fixed: { until: CalendarDate }, Bank: {} })
export type Contract = typeof Contract.Type

/** Where the money comes from: lasting, to a last day, or nowhere yet. */
export const Funding = Schema.TaggedUnion({ Recurrent: {}, Until: { until: CalendarDate }, None: {} })
export type Funding = typeof Funding.Type

/** A peer post of a team. It holds nothing about the person in it. */
export const Post = Schema.Struct({
  id: Schema.NonEmptyString,
  team: TeamId,
  role: Slug,
  band: Band,
  /** Whole-time equivalent, above 0 and up to 1. */
  wte: Schema.Finite.check(Schema.isGreaterThan(0), Schema.isLessThanOrEqualTo(1)),
  contract: Contract,
  funding: Funding,
  /** The stages it entered and when; between them it stays where it is. */
  pipeline: Schema.NonEmptyArray(Schema.Struct({ stage: PipelineStage, on: CalendarDate })),
  /** The last day the band was compared with the duties. */
  bandCheckedOn: Schema.optionalKey(CalendarDate)
})
export type Post = typeof Post.Type

/** Where a post is in the pipeline on a day, if it exists by then; of two stages on one day the later in the pipeline. */
export const stageOn = ({ pipeline }: Post, on: CalendarDate): PipelineStage | undefined =>
  pipeline.reduce<Post["pipeline"][number] | undefined>(
    (latest, entry) =>
      entry.on <= on &&
      (latest === undefined ||
        entry.on > latest.on ||
        (entry.on === latest.on && rank(entry.stage) > rank(latest.stage)))
        ? entry
        : latest,
    undefined
  )?.stage

/** Whether a post exists on a day: entered, and not left. */
export const isOpen = (post: Post, on: CalendarDate): boolean => {
  const stage = stageOn(post, on)
  return stage !== undefined && stage !== "left"
}

const rank = (stage: PipelineStage): number => PipelineStage.literals.indexOf(stage)
