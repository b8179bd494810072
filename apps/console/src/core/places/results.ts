import { day } from "../days.ts"
import type { Look } from "../Look.ts"
import type { ResultsOut, RoundResultsOut } from "../outputs.ts"
import type { Page } from "../Page.ts"
import type { Session } from "../Session.ts"
import { groupLabel, severalSign } from "../signs.ts"
import { agendaColumns, agendaRows } from "./agenda.ts"
import { gatePane } from "./gates.ts"
import { profileColumns, profileRow } from "./profile.ts"
import { stageHead } from "./stageHead.ts"

/** "Shown: ● PU 6 of 6, ■ CL 8 of 8   Not shown: ▲ PS, ▼ MA": with the key to the shapes. */
export const whoIsShown = ({ groups }: ResultsOut, look: Look): string => {
  const shown = groups.flatMap((group) =>
    group._tag === "Shown" ? [`${groupLabel(group.perspective, look)} ${group.n} of ${group.invited}`] : []
  )
  const not = groups.flatMap((group) => (group._tag === "NotShown" ? [groupLabel(group.perspective, look)] : []))
  return [
    shown.length === 0 ? "No group can be shown." : `Shown: ${shown.join(", ")}`,
    ...(not.length === 0 ? [] : [`Not shown: ${not.join(", ")}`])
  ].join("   ")
}

/** The lines above results: stage and gates first, then who is shown. */
export const resultsHead = ({ closedOn, results }: RoundResultsOut, look: Look): ReadonlyArray<string> => [
  `${stageHead(results.stage, look)}   closed ${day(closedOn)}`,
  whoIsShown(results, look),
  ...(results.livedExperienceMark === undefined ? [] : [results.livedExperienceMark])
]

export const resultsPage = async (session: Session, slug: string, number: number): Promise<Page> => {
  const out = await session.client.results.round.query({ team: slug, number })
  const { results } = out
  const { look } = session
  return {
    trail: [out.team, `Round ${number}`, "Results"],
    head: resultsHead(out, look),
    panes: [
      {
        id: "agenda",
        title: "Talk about first",
        columns: agendaColumns,
        rows: agendaRows(results, look),
        empty: "Nothing to compare: fewer than two groups are shown."
      },
      {
        id: "profile",
        title: "Profile",
        columns: profileColumns,
        rows: results.sections.map((row) => profileRow(row, results, look)),
        empty: "No section was asked."
      },
      {
        id: "theory",
        title: "By NPT construct",
        columns: profileColumns.map((column) => (column.id === "section" ? { ...column, title: "Construct" } : column)),
        rows: results.constructs.map((row) => profileRow(row, results, look)),
        empty: "No construct was asked about."
      },
      gatePane("Gates", results.gates, look, results.stage.holdingBack[0]?.gate.id)
    ],
    beside: false,
    note: look.spoken
      ? "In the order of the meeting."
      : `${severalSign(look)} stands for several groups at one place. ? says what every sign means.`,
    command: `round results ${slug}/${number}`,
    links: { rounds: { _tag: "Rounds", team: slug } },
    actions: []
  }
}
