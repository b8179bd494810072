import { Result, Schema } from "effect"
import { addMonths, CalendarDate } from "../calendar/CalendarDate.ts"
import { Slug } from "../Slug.ts"
import type { GateStanding } from "./gateStanding.ts"
import { dayInWords } from "./inWords.ts"
import { Stage, stages } from "./Stage.ts"

/** A gate of a stage already reached that does not hold now, and the day that was first seen. */
export const AtRisk = Schema.Struct({ gate: Slug, since: CalendarDate })
export type AtRisk = typeof AtRisk.Type

/**
 * The stage a team has reached, as stored. It rises by itself and never falls by itself: people leave and fall ill, groups
 * become too small to show, opinions dip. Until a person confirms a review the gates concerned are at risk, with a date.
 */
export const StageRecord = Schema.Struct({
  reached: Stage,
  /** The day `reached` was reached; absent while exploring, where every team starts. */
  since: Schema.optionalKey(CalendarDate),
  /** In the order of the gates. */
  atRisk: Schema.Array(AtRisk)
})
export type StageRecord = typeof StageRecord.Type

/** The record of a team that has just begun. */
export const startingRecord: StageRecord = { reached: "exploring", atRisk: [] }

/** How long a gate is at risk before a review may lower the stage. Policy. */
export const reviewAfterMonths = 3

/** The day from which a review of a gate at risk may be confirmed. */
export const reviewDueOn = (risk: AtRisk): CalendarDate => addMonths(risk.since, reviewAfterMonths)

/** No gate is at risk, so there is no stage to lower. */
export class NothingToReview extends Schema.TaggedError<NothingToReview>()("NothingToReview", { reached: Stage }) {
  override get message() {
    return "Every gate of the stages reached holds. There is nothing to review."
  }
}

/** A gate is at risk, but not for long enough: a review can be confirmed on the day `from`, or later. */
export class ReviewNotDue extends Schema.TaggedError<ReviewNotDue>()("ReviewNotDue", {
  gate: Slug,
  from: CalendarDate
}) {
  override get message() {
    return `No gate has been at risk for ${reviewAfterMonths} months yet. Work on the next steps; the review can be confirmed from ${dayInWords(
      this.from
    )}.`
  }
}

const rankOf = (stage: Stage): number => stages.indexOf(stage)

/**
 * The highest stage all of whose gates, and all earlier ones, satisfy `holds`. A stage without gates cannot be reached:
 * nothing would show it.
 */
export const highestStage = (
  standings: ReadonlyArray<GateStanding>,
  holds: (standing: GateStanding) => boolean
): Stage => {
  const reached = stages.slice(1).findIndex((stage) => {
    const gates = standings.filter(({ gate }) => gate.stage === stage)
    return gates.length === 0 || !gates.every(holds)
  })
  return stages[reached === -1 ? stages.length - 1 : reached] ?? "exploring"
}

/** The record after gates changed: run on reveal, agreement, a fact, a record. The stage can only rise. */
export const followGates = (
  record: StageRecord,
  standings: ReadonlyArray<GateStanding>,
  today: CalendarDate
): StageRecord => {
  const now = highestStage(standings, ({ state }) => state === "Met")
  const risen = rankOf(now) > rankOf(record.reached)
  const reached = risen ? now : record.reached
  return { ...withSince(reached, risen ? today : record.since), atRisk: risksOf(record, reached, standings, today) }
}

/**
 * A person confirms that what was lost is lost. The stage falls to the highest that holds, counting a gate at risk for
 * less than three months as holding still. Refused when nothing is at risk, or not long enough.
 */
export const confirmReview = (
  record: StageRecord,
  standings: ReadonlyArray<GateStanding>,
  today: CalendarDate
): Result.Result<StageRecord, NothingToReview | ReviewNotDue> => {
  const risks = risksOf(record, record.reached, standings, today)
  const [first] = risks.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.gate < b.gate ? -1 : 1))
  if (first === undefined) return Result.fail(new NothingToReview({ reached: record.reached }))
  if (reviewDueOn(first) > today) return Result.fail(new ReviewNotDue({ gate: first.gate, from: reviewDueOn(first) }))
  const lost = new Set(risks.filter((risk) => reviewDueOn(risk) <= today).map(({ gate }) => gate))
  const reached =
    stages
      .slice(0, rankOf(record.reached) + 1)
      .findLast((stage) => standings.every(({ gate }) => rankOf(gate.stage) > rankOf(stage) || !lost.has(gate.id))) ??
    "exploring"
  return Result.succeed({
    ...withSince(reached, today),
    atRisk: risksOf({ ...record, atRisk: risks }, reached, standings, today)
  })
}

const withSince = (reached: Stage, since: CalendarDate | undefined): Omit<StageRecord, "atRisk"> =>
  reached === "exploring" || since === undefined ? { reached } : { reached, since }

const risksOf = (
  record: StageRecord,
  reached: Stage,
  standings: ReadonlyArray<GateStanding>,
  today: CalendarDate
): ReadonlyArray<AtRisk> =>
  standings
    .filter(({ gate, state }) => rankOf(gate.stage) <= rankOf(reached) && state !== "Met")
    .map(({ gate }) => record.atRisk.find((risk) => risk.gate === gate.id) ?? { gate: gate.id, since: today })
