import { stageNames } from "@peerbridge/domain/readiness/Stage"
import { progressOfStage } from "@peerbridge/domain/readiness/stageOf"
import { day } from "../days.ts"
import type { Look } from "../Look.ts"
import type { TeamOverview } from "../outputs.ts"
import { stageTrack } from "../signs.ts"

type Stage = TeamOverview["stage"]

/** "▰▰▱▱▱ Preparing   3 of 13 gates to Ready to welcome". Never a total over stages. */
export const stageHead = ({ headline, next, progress }: Stage, look: Look): string => {
  const towards = progress.find(({ stage }) => stage === next)
  const gates =
    towards === undefined ? "every stage is reached" : `${progressOfStage(towards)} to ${stageNames[towards.stage]}`
  return `${stageTrack(headline, look)}   ${gates}`
}

/** Gates of stages already reached that do not hold now, where there are some. */
export const atRiskHead = ({ atRisk }: Stage): ReadonlyArray<string> => {
  const [first] = atRisk.toSorted((a, b) => (a.risk.since < b.risk.since ? -1 : 1))
  return first === undefined
    ? []
    : [
        `At risk since ${day(first.risk.since)}: ${first.standing.gate.title}${atRisk.length > 1 ? `, and ${atRisk.length - 1} more` : ""}`
      ]
}
