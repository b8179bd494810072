import type { AgendaLine } from "../agenda.ts"
import { worthNaming } from "../levelsApart.ts"
import type { TeamStage } from "../stageOf.ts"

/** Whether a line of the agenda needs the meeting. Where groups stand alike, or nearly, it can be left for another day. */
export const isWorthTalkingThrough = ({ gap, reason }: Pick<AgendaLine, "gap" | "reason">): boolean => {
  switch (reason._tag) {
    case "AgreeAgain":
    case "MetButDivided":
    case "Divided":
    case "RecordsDisagree":
      return true
    case "Apart":
      return (gap?.points ?? 0) >= worthNaming
    case "DontKnow":
    case "Alike":
      return false
  }
}

/** The items that gates of the next stage look at and whose answers do not open them: a level the team agrees could. */
export const awaitedItems = ({ holdingBack }: Pick<TeamStage, "holdingBack">): ReadonlyArray<string> => [
  ...new Set(
    holdingBack.flatMap(({ gate, opinion }) =>
      gate.check._tag === "Fact" || opinion?.state === "Met" ? [] : [gate.check.item]
    )
  )
]
