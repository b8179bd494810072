import { Result } from "effect"
import { type Funnel, funnel, type FunnelPoint, type FunnelTeam } from "../evaluation/funnel.ts"
import type { Counted } from "../evaluation/Indicator.ts"
import { funnelDrawing } from "./funnelDrawing.ts"
import { funnelTable, teamsTable } from "./funnelTable.ts"
import { nothingDrawn } from "./plotFrame.ts"
import { point, type PlotChart, stroke } from "./Plot.ts"

/** What a funnel is drawn from: the figures of teams, and what is counted in them. */
export interface FunnelInput {
  readonly teams: ReadonlyArray<FunnelTeam<string>>
  readonly counts: Counted
}

/**
 * Teams beside each other, each where its size and its proportion put it, between the limits that chance alone explains.
 * In name order, never ranked. Where there are too few teams, or one is too small, a table and why.
 */
export const funnelChart = ({ counts, teams }: FunnelInput): PlotChart =>
  Result.match(funnel(teams, counts), {
    onFailure: (refused) => ({
      title: refused._tag === "TooFewTeams" ? "Too few teams to compare" : "Some teams are too small to compare",
      note: `${refused.message}.`,
      description: "There is no drawing. The table holds the figures that may be shown.",
      key: [],
      table: teamsTable(teams, counts),
      drawAt: (width) => nothingDrawn(width, "No chart: see the table.")
    }),
    onSuccess: (drawn) => ({
      title: findingOf(drawn),
      note: noteOf(drawn),
      description:
        `A point for each of ${drawn.points.length} teams: further right the more are counted, higher the larger the share. ` +
        `The share of all together is ${Math.round(drawn.centre * 100)}%. The table holds the same.`,
      key: [
        { shape: point("dot", "plain", at), words: "Explained by chance" },
        { shape: point("up", "neutral", at, true), words: "Beyond the inner limit: look closer" },
        { shape: point("up", "neutral", at), words: "Beyond the outer limit: find out why" },
        { shape: stroke("limit", level), words: "Inner limits, 95 in 100" },
        { shape: stroke("outer-limit", level), words: "Outer limits, 998 in 1,000" },
        { shape: stroke("centre", level), words: "All teams together" }
      ],
      table: funnelTable(drawn),
      drawAt: (width) => funnelDrawing(drawn, width)
    })
  })

const at = { x: 0, y: 0, radius: 5.5 }
const level = [
  [-10, 0],
  [10, 0]
] as const

const findingOf = ({ points }: Funnel<string>): string => {
  const beyond = (limit: "act" | "warn"): number => points.filter(({ position }) => position.startsWith(limit)).length
  const [outer, inner] = [beyond("act"), beyond("warn")]
  if (outer + inner === 0) return "Chance explains how the teams differ"
  const [count, which] = outer > 0 ? [outer, "outer"] : [inner, "inner"]
  return `${count} of ${points.length} teams ${count === 1 ? "lies" : "lie"} beyond the ${which} limits`
}

const noteOf = ({ points, withheld }: Funnel<string>): string =>
  [
    "Teams with few people vary more by chance, so their limits are wider. Beyond a limit is a reason to ask, not a verdict.",
    ...(points.some(({ fall }: FunnelPoint<string>) => fall !== "can-show")
      ? ["Some teams are too small to fall below a limit: the table says which."]
      : []),
    ...(withheld.length === 0
      ? []
      : [`${withheld.length === 1 ? "1 team is" : `${withheld.length} teams are`} not shown, to protect people.`])
  ].join(" ")
