import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { comparisonSentence } from "@peerbridge/domain/readiness/compareItem"
import type { Look } from "../core/Look.ts"
import type { ComparisonOut, RoundResultsOut } from "../core/outputs.ts"
import { agendaColumns, agendaRows } from "../core/places/agenda.ts"
import { gateColumns, gateRow } from "../core/places/gates.ts"
import { groupColumns, groupRow } from "../core/places/groups.ts"
import { profileColumns, profileRow } from "../core/places/profile.ts"
import { stageHead } from "../core/places/stageHead.ts"
import { plainTable } from "../core/table/plainTable.ts"
import { groupLabel } from "../core/signs.ts"

/** The results of a round as a page of text, in the order of the web page: what to talk about first. */
export const resultsText = (out: RoundResultsOut, look: Look): ReadonlyArray<string> => {
  const { closedOn, instrument, number, results, team } = out
  return [
    `${team}, round ${number}, closed ${dayInWords(CalendarDate.make(closedOn))}`,
    `${instrument.title}, version ${instrument.version}`,
    stageHead(results.stage, look),
    ...headed("Talk about first", plainTable(agendaColumns, agendaRows(results, look))),
    ...headed("Who is shown", [
      ...plainTable(
        groupColumns,
        results.groups.map((group) => groupRow(group, look))
      ),
      ...(results.livedExperienceMark === undefined ? [] : [results.livedExperienceMark])
    ]),
    ...headed(
      "Profile by section",
      plainTable(
        profileColumns,
        results.sections.map((row) => profileRow(row, results, look))
      )
    ),
    ...headed(
      "Profile by NPT construct",
      plainTable(
        profileColumns,
        results.constructs.map((row) => profileRow(row, results, look))
      )
    ),
    ...headed(
      "Gates",
      plainTable(
        gateColumns,
        results.gates.map((gate) => gateRow(gate, look))
      )
    )
  ]
}

/** Two rounds side by side, a line for each group on each question. */
export const comparisonText = (
  { after, before, comparison, team }: ComparisonOut,
  look: Look
): ReadonlyArray<string> => [
  `${team}: round ${before.number} (${dayInWords(CalendarDate.make(before.closedOn))}) and round ${after.number} (${dayInWords(CalendarDate.make(after.closedOn))})`,
  ...(comparison.headline === undefined ? ["Nothing could be tested."] : [comparison.headline, comparison.caution]),
  ...comparison.leftOut.map(
    ({ perspective, reason }) =>
      `${groupLabel(perspective, look)}  ${comparisonSentence({ _tag: "CannotCompare", reason }, perspective)}`
  ),
  ...comparison.sections.flatMap(({ items, title }) =>
    headed(
      title,
      items
        .filter(({ groups }) => groups.length > 0)
        .flatMap((item) => [
          item.title,
          ...item.groups.map(({ perspective, sentence }) => `  ${groupLabel(perspective, look)}  ${sentence}`)
        ])
    )
  )
]

/** Lines under a heading; nothing where there are none. */
const headed = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.length === 0 ? [] : ["", title, ...lines]
