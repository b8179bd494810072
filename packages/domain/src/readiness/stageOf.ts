import { Array, Order } from "effect"
import type { GateStanding } from "./gateStanding.ts"
import type { GateState } from "./GateState.ts"
import { type Stage, stageNames, stages } from "./Stage.ts"
import { type AtRisk, highestStage, type StageRecord } from "./StageRecord.ts"

/** How far one stage's own gates have come. */
export interface StageProgress {
  readonly stage: Stage
  readonly met: number
  readonly total: number
  /** Where the team is with it: reached; or held back by something known; or not known yet. */
  readonly standing: "reached" | "held-back" | "not-known-yet"
}

/** What a team's page says of its stage. */
export interface TeamStage {
  /** The headline. `NotKnownYet` is said instead of Exploring while nothing says no. */
  readonly headline: { readonly _tag: "Reached"; readonly stage: Stage } | { readonly _tag: "NotKnownYet" }
  /** Every stage that has gates, in order: "3 of 6 gates". */
  readonly progress: ReadonlyArray<StageProgress>
  /** The stage to work for; `undefined` once the last one is reached. */
  readonly next: Stage | undefined
  /** Gates of the next stage that are not met, most telling first. Pages show three and the rest on asking. */
  readonly holdingBack: ReadonlyArray<GateStanding>
  /** Gates of stages already reached that do not hold now. */
  readonly atRisk: ReadonlyArray<{ readonly standing: GateStanding; readonly risk: AtRisk }>
  /** The next step of the first gate that holds back. */
  readonly nextStep: string | undefined
}

/** How many gates the front page shows before "see the rest". */
export const shownFirst = 3

/**
 * What the page says, from the gates as they stand and the stage reached so far (`followGates` keeps it).
 *
 * | reached | gates of Preparing | headline |
 * |---|---|---|
 * | Preparing or later | any; those not met are "at risk" | that stage |
 * | none yet | all met | Preparing |
 * | none yet | one or more `NotMet` | Exploring |
 * | none yet | none `NotMet`; one or more `NotAssessed` or `ByRecordOnly` | Not known yet |
 * | none yet | none of these; one or more `Contradicted` | Exploring |
 *
 * Why: "Exploring" is a finding, so something must say no. `ByRecordOnly` still waits for voices, so it is not known yet.
 * `Contradicted` with all else known is known to need work, so it does not hide behind "not known". The same rule, gate
 * states of its own stage only, gives the standing of every later stage.
 */
export const stageOf = (standings: ReadonlyArray<GateStanding>, record: StageRecord): TeamStage => {
  const now = highestStage(standings, ({ state }) => state === "Met")
  const rank = Math.max(stages.indexOf(record.reached), stages.indexOf(now))
  const reached = stages[rank] ?? "exploring"
  const gatesOf = (stage: Stage): ReadonlyArray<GateStanding> => standings.filter(({ gate }) => gate.stage === stage)
  const next = stages.slice(rank + 1).find((stage) => gatesOf(stage).length > 0)
  const holdingBack =
    next === undefined
      ? []
      : Array.sort(
          gatesOf(next).filter(({ state }) => state !== "Met"),
          mostTelling
        )
  const progress = stages.flatMap((stage, index) => {
    const gates = gatesOf(stage)
    if (gates.length === 0) return []
    const met = gates.filter(({ state }) => state === "Met").length
    return [{ stage, met, total: gates.length, standing: index <= rank ? ("reached" as const) : standingOf(gates) }]
  })
  const notKnown = rank === 0 && next !== undefined && standingOf(gatesOf(next)) === "not-known-yet"
  return {
    headline: notKnown ? { _tag: "NotKnownYet" } : { _tag: "Reached", stage: reached },
    progress,
    next,
    holdingBack,
    atRisk: standings.flatMap((standing) => {
      const risk = record.atRisk.find(({ gate }) => gate === standing.gate.id)
      return risk === undefined || standing.state === "Met" ? [] : [{ standing, risk }]
    }),
    nextStep: holdingBack[0]?.gate.nextStep
  }
}

/** The word of the headline: a stage name, or "Not known yet". */
export const headlineWord = ({ headline }: Pick<TeamStage, "headline">): string =>
  headline._tag === "NotKnownYet" ? "Not known yet" : stageNames[headline.stage]

/** "3 of 6 gates": never a total over stages, never a per cent. */
export const progressOfStage = ({ met, total }: Pick<StageProgress, "met" | "total">): string =>
  `${met} of ${total} gates`

const standingOf = (gates: ReadonlyArray<GateStanding>): "held-back" | "not-known-yet" => {
  const any = (...states: ReadonlyArray<GateState>): boolean => gates.some(({ state }) => states.includes(state))
  return !any("NotMet") && any("NotAssessed", "ByRecordOnly") ? "not-known-yet" : "held-back"
}

const tellingRank: Readonly<Record<GateState, number>> = {
  Contradicted: 0,
  NotMet: 1,
  ByRecordOnly: 2,
  NotAssessed: 3,
  Met: 4
}

/** Records that disagree first, then what is known to be missing, then what is not known; the sort keeps catalogue order. */
const mostTelling: Order.Order<GateStanding> = Order.mapInput(Order.Number, ({ state }) => tellingRank[state])
