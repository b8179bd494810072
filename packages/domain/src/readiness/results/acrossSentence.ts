import type { GroupWord } from "../groupSays.ts"
import { groupInWords, listInWords } from "../inWords.ts"
import type { Perspective } from "../Perspective.ts"

/**
 * In how many teams a group says what: "In 7 of 9 teams, clinicians say this is in place; in 2 their views differ." Counts teams
 * that show the group on this item, never people. The word most teams share comes first; of equals the higher band.
 */
export const acrossSentence = (
  perspective: Perspective,
  said: ReadonlyArray<readonly [word: GroupWord, teams: number]>
): string => {
  const outOf = said.reduce((sum, [, teams]) => sum + teams, 0)
  const [first, ...others] = said.toSorted(([, a], [, b]) => b - a)
  if (first === undefined) return ""
  const [word, teams] = first
  const start =
    outOf === 1
      ? `In the one team that shows them, ${groupInWords(perspective)}`
      : `In ${teams === outOf ? `all ${outOf}` : `${teams} of ${outOf}`} teams, ${groupInWords(perspective)}`
  const rest = listInWords(others.map(([other, count]) => `in ${count} they ${wordsOf[other]}`))
  return `${start} ${wordsOf[word]}${rest === "" ? "" : `; ${rest}`}.`
}

/** What follows the name of the group. */
const wordsOf: Readonly<Record<GroupWord, string>> = {
  "in-place": "say this is in place",
  partly: "say this is partly in place",
  "not-yet": "say this is not yet in place",
  "views-differ": "differ in their views",
  "few-know": "mostly do not know",
  "does-not-apply": "mostly say it does not apply to them",
  "few-levels": "did not choose enough levels to show"
}

/** The words over a list of teams: "In place". */
export const groupWordNames: Readonly<Record<GroupWord, string>> = {
  "in-place": "Most say in place",
  partly: "Most say partly in place",
  "not-yet": "Most say not yet",
  "views-differ": "Views differ",
  "few-know": "Most do not know",
  "does-not-apply": "Most say it does not apply",
  "few-levels": "Too few chose a level"
}
