import { Match } from "effect"
import { groupInWords, sentenceCase } from "../readiness/inWords.ts"
import { levelsApartInWords } from "../readiness/levelsApart.ts"
import { type Perspective, perspectiveNames } from "../readiness/Perspective.ts"
import { pictureSentence } from "../readiness/pictureSentence.ts"
import { type ProfileCell, profileColumns, type ProfileRow } from "../readiness/results/profileOf.ts"
import type { SectionGap } from "../readiness/sectionGap.ts"
import type { ChartTable } from "./ChartTable.ts"
import type { ProfileInput } from "./ProfileInput.ts"

/** The profile in text: a column for each group invited, "62 of 100, 4 of 5 questions" or why there is nothing. */
export const dotProfileTable = ({ rowIs, rows }: ProfileInput): ChartTable => {
  const columns = profileColumns(rows)
  return {
    header: [
      sentenceCase(rowIs),
      ...columns.map((perspective) => perspectiveNames[perspective].many),
      "Widest difference"
    ],
    rows: rows.map((row) => [
      row.title,
      ...columns.map((perspective) => cellInWords(row.cells[perspective], perspective)),
      gapInWords(row)
    ])
  }
}

const cellInWords = (cell: ProfileCell, perspective: Perspective): string =>
  Match.value(cell).pipe(
    Match.tagsExhaustive({
      Figure: ({ asked, scored, value }) => `${value} of 100, from ${questions(scored, asked)}`,
      Insufficient: ({ asked, scored }) => `Not enough answers: ${questions(scored, asked)}`,
      OneItem: ({ picture }) => `1 question: ${pictureSentence(picture, perspective)}`,
      NotApplicable: () => "Most say it does not apply to them",
      NotAsked: () => "Not asked",
      NotInvited: () => "Not invited",
      Withheld: () => "Not shown"
    })
  )

const questions = (scored: number, asked: number): string => `${scored} of ${asked} questions`

const gapInWords = ({ gap }: ProfileRow): string => (gap === undefined ? "Nothing to compare" : gapSentence(gap))

/** "Clinicians about 1 level higher than service users, over 3 questions". */
const gapSentence = ({ highest, items, lowest, points }: SectionGap): string =>
  points === 0
    ? `None, over ${items.length} questions`
    : `${sentenceCase(groupInWords(highest.perspective))} ${levelsApartInWords(points)} higher than ${groupInWords(
        lowest.perspective
      )}, over ${items.length} questions`
