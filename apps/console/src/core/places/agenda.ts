import type { Look } from "../Look.ts"
import type { AgendaEntryOut, ResultsOut } from "../outputs.ts"
import type { ListRow } from "../Page.ts"
import { scaleLine, scaleTitle, scaleWidth } from "../scale.ts"
import type { Column } from "../table/Column.ts"

export const agendaColumns: ReadonlyArray<Column> = [
  { id: "place", title: "#", min: 2, max: 2 },
  { id: "about", title: "To talk about", min: 20, max: 48, grows: true },
  { id: "scale", title: scaleTitle, min: scaleWidth, max: scaleWidth },
  { id: "why", title: "Why", min: 30, max: 70, drop: 1 }
]

/** A line of the meeting's agenda: what each group says of it stands in the panel. */
const agendaRow = (entry: AgendaEntryOut, place: number | undefined, results: ResultsOut, look: Look): ListRow => {
  const said = results.items.find(({ item }) => item.id === entry.item)
  return {
    key: entry.item,
    cells: [
      place === undefined ? "-" : String(place),
      entry.title,
      entry.standings.length === 0 ? "" : scaleLine(entry.standings, entry.gap, look),
      entry.sentence
    ],
    sentence: `${place === undefined ? "" : `${place}. `}${entry.title}. ${entry.sentence}`,
    panel: {
      why: entry.sentence,
      next: `Ask the meeting “${entry.question}”`,
      more: [
        ...(said?.groups
          .filter(({ picture }) => picture._tag !== "NotAsked" && picture._tag !== "Withheld")
          .map(({ sentence }) => sentence) ?? []),
        ...(said?.consensus?._tag === "AgreedLevel"
          ? [`Agreed in round ${said.consensus.round}: level ${said.consensus.level}.`]
          : [])
      ]
    }
  }
}

/** What to talk about in the order of the meeting, then what too few answered. */
export const agendaRows = (results: ResultsOut, look: Look): ReadonlyArray<ListRow> => [
  ...results.agenda.map((entry, index) => agendaRow(entry, index + 1, results, look)),
  ...results.talkAboutIt.map((entry) => agendaRow(entry, undefined, results, look))
]
