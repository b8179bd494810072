import { Order } from "effect"
import { figureOutside, type OutsideFigure } from "../evaluation/discloseMeasure.ts"
import { explainFall, type Funnel, type FunnelPosition, type FunnelTeam } from "../evaluation/funnel.ts"
import type { Counted } from "../evaluation/Indicator.ts"
import type { ChartTable } from "./ChartTable.ts"

/** The funnel in text: teams by name, with what chance explains for their size. Teams that are not shown say so. */
export const funnelTable = ({ points, withheld }: Funnel<string>): ChartTable => ({
  header: ["Team", "Figure", "Chance explains (95 in 100)", "Chance explains (998 in 1,000)", "Where it lies"],
  rows: [
    ...points.map(({ act, denominator, fall, name, numerator, position, warn }) => [
      name,
      `${numerator} of ${denominator}`,
      `${warn.lower} to ${warn.upper}`,
      `${act.lower} to ${act.upper}`,
      [`${positionWords[position]}.`, explainFall({ fall }) ?? ""].filter((text) => text !== "").join(" ")
    ]),
    ...withheld.map((name) => [name, "Not shown", "Not shown", "Not shown", "Not shown"])
  ].toSorted((a, b) => Order.String(a[0] ?? "", b[0] ?? ""))
})

/** The figures alone, where no funnel can be drawn: by name, as they may be printed outside the team. */
export const teamsTable = (teams: ReadonlyArray<FunnelTeam<string>>, counts: Counted): ChartTable => ({
  header: ["Team", "Figure"],
  rows: teams
    .toSorted(
      Order.combine(
        Order.mapInput(Order.String, ({ name }) => name),
        Order.mapInput(Order.String, ({ id }) => id)
      )
    )
    .map((team) => [
      team.name,
      inWords(figureOutside({ _tag: "Proportion", ...team }, { counts, workers: team.workers }))
    ])
})

const inWords = (figure: OutsideFigure): string =>
  figure._tag === "Proportion" && figure.denominator !== null && figure.numerator !== "*"
    ? `${figure.numerator} of ${figure.denominator}`
    : "Not shown"

const positionWords: Readonly<Record<FunnelPosition, string>> = {
  inside: "Explained by chance",
  "warn-low": "Below the inner limit",
  "warn-high": "Above the inner limit",
  "act-low": "Below the outer limit",
  "act-high": "Above the outer limit"
}
