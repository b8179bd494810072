import { type Perspective, perspectiveNames, perspectives } from "@peerbridge/domain/readiness/Perspective"
import { levelsApartInWords } from "@peerbridge/domain/readiness/levelsApart"
import { questionsWord } from "@peerbridge/domain/readiness/sectionFigure"
import type { Look } from "../Look.ts"
import type { ProfileRowOut, ResultsOut } from "../outputs.ts"
import type { ListRow } from "../Page.ts"
import { type Mark, scaleLine, scaleTitle, scaleWidth } from "../scale.ts"
import { groupLabel } from "../signs.ts"
import type { Column } from "../table/Column.ts"

export const profileColumns: ReadonlyArray<Column> = [
  { id: "section", title: "Section", min: 24, max: 48, grows: true },
  { id: "scale", title: scaleTitle, min: scaleWidth, max: scaleWidth },
  { id: "gap", title: "Widest difference", min: 18, max: 30, drop: 1 }
]

/** A group in a row of the profile: where it stands, if it can be said, and the words for it. */
interface Told {
  readonly perspective: Perspective
  readonly position: number | undefined
  readonly words: string
}

/** A row of the profile with a mark for each group that is shown. Groups are never added together. */
export const profileRow = (row: ProfileRowOut, results: ResultsOut, look: Look): ListRow => {
  const told = perspectives.flatMap((perspective) => toldOf(row, perspective, results))
  const marks = told.flatMap(({ perspective, position }): ReadonlyArray<Mark> =>
    position === undefined ? [] : [{ perspective, position }]
  )
  const gap = gapWords(row)
  const each = told.map(({ perspective, words }) => `${groupLabel(perspective, look)} ${words}`)
  return {
    key: row.id,
    cells: [row.title, marks.length === 0 ? "" : scaleLine(marks, row.gap, look), gap],
    sentence: `${row.title}: ${told.map(({ perspective, words }) => `${perspectiveNames[perspective].many.toLowerCase()} ${words}`).join("; ")}.`,
    panel: {
      why: each.join("   "),
      more: [`Widest difference: ${gap}.`]
    }
  }
}

const toldOf = (row: ProfileRowOut, perspective: Perspective, results: ResultsOut): ReadonlyArray<Told> => {
  const cell = row.cells[perspective]
  switch (cell._tag) {
    case "NotAsked":
    case "NotInvited":
      return []
    case "Withheld":
      return [{ perspective, position: undefined, words: "not shown" }]
    case "NotApplicable":
      return [{ perspective, position: undefined, words: "most say it does not apply" }]
    case "Insufficient":
      return [{ perspective, position: undefined, words: lower(questionsWord(cell) ?? "not enough answers") }]
    case "Figure":
      return [{ perspective, position: cell.value, words: `${cell.value} of 100 (${questionsWord(cell) ?? ""})` }]
    case "OneItem":
      return [oneItem(row, perspective, results)]
  }
}

/** Of a section with one question that counts, the question itself is told. */
const oneItem = (row: ProfileRowOut, perspective: Perspective, results: ResultsOut): Told => {
  const said = row.items
    .flatMap((id) => results.items.filter(({ item }) => item.id === id))
    .flatMap(({ groups }) => groups.filter((group) => group.perspective === perspective))
    .find(({ picture }) => picture._tag !== "NotAsked" && picture._tag !== "MostlyNotApplicable")
  return { perspective, position: said?.position, words: `1 question: ${said?.sentence ?? ""}` }
}

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

const gapWords = ({ gap }: ProfileRowOut): string =>
  gap === undefined
    ? "nothing to compare"
    : gap.points === 0
      ? "none"
      : `${perspectiveNames[gap.highest.perspective].code} ${levelsApartInWords(gap.points)} above ${perspectiveNames[gap.lowest.perspective].code}`
