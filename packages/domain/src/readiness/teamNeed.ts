import { Match } from "effect"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Round } from "./Round.ts"
import type { TeamStage } from "./stageOf.ts"
import { reviewDueOn } from "./StageRecord.ts"

/** The one thing a team needs from its lead before anything else, as lists of teams show it. */
export type TeamNeed =
  | { readonly _tag: "FirstRound" }
  | { readonly _tag: "FinishSetUp" }
  /** Open: people are told answering ends on this day. */
  | { readonly _tag: "Answering"; readonly closesOn: CalendarDate }
  /** Open, and that day has passed: nothing closes a round by itself. */
  | { readonly _tag: "Close"; readonly closesOn: CalendarDate }
  | { readonly _tag: "ShowResults" }
  /** So many gates of stages reached have been at risk for three months. */
  | { readonly _tag: "ReviewStage"; readonly gates: number }
  /** So many gates of the next stage have opinion and record differ. */
  | { readonly _tag: "RecordsDisagree"; readonly gates: number }
  | { readonly _tag: "Nothing" }

/** What a need is worked out from. */
export interface TeamNow {
  /** The round with the highest number. */
  readonly latest: Round | undefined
  readonly stage: Pick<TeamStage, "holdingBack" | "atRisk">
  readonly today: CalendarDate
}

/** What a team needs first: the round under way comes before anything its results say. */
export const teamNeed = ({ latest, stage, today }: TeamNow): TeamNeed => {
  if (latest === undefined) return { _tag: "FirstRound" }
  switch (latest._tag) {
    case "Draft":
      return { _tag: "FinishSetUp" }
    case "Open": {
      const { closesOn } = latest.setUp
      return { _tag: closesOn < today ? "Close" : "Answering", closesOn }
    }
    case "Closed":
      return { _tag: "ShowResults" }
    case "Revealed":
      return afterResults(stage, today)
  }
}

const afterResults = ({ atRisk, holdingBack }: TeamNow["stage"], today: CalendarDate): TeamNeed => {
  const due = atRisk.filter(({ risk }) => reviewDueOn(risk) <= today).length
  if (due > 0) return { _tag: "ReviewStage", gates: due }
  const differing = holdingBack.filter(({ state }) => state === "Contradicted").length
  return differing > 0 ? { _tag: "RecordsDisagree", gates: differing } : { _tag: "Nothing" }
}

/** The need in a few words, for a narrow column: "closes 4 Dec". Nothing is a dash. */
export const teamNeedInWords: (need: TeamNeed) => string = Match.type<TeamNeed>().pipe(
  Match.tagsExhaustive({
    FirstRound: () => "no round yet",
    FinishSetUp: () => "finish set-up",
    Answering: ({ closesOn }) => `closes ${shortDay(closesOn)}`,
    Close: ({ closesOn }) => `close it: ${shortDay(closesOn)}`,
    ShowResults: () => "show results",
    ReviewStage: () => "review stage",
    RecordsDisagree: ({ gates }) => (gates === 1 ? "1 record differs" : `${gates} records differ`),
    Nothing: () => "-"
  })
)

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

const shortDay = (day: CalendarDate): string =>
  `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1] ?? ""}`
