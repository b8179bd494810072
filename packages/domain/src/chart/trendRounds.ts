import { type Perspective, perspectives } from "../readiness/Perspective.ts"
import { compareRounds } from "../readiness/results/compareRounds.ts"
import { type ProfileCell, type ProfileRow, sectionProfile } from "../readiness/results/profileOf.ts"
import type { RoundResults } from "../readiness/results/RoundResults.ts"

/** One section in one round: where each group places it, and who cannot be compared with the round before. */
export interface TrendRound {
  readonly number: number
  /** `undefined`: the round did not ask the section. */
  readonly cells: Readonly<Record<Perspective, ProfileCell>> | undefined
  readonly notComparable: ReadonlyArray<Perspective>
}

/**
 * A section over the rounds of a team, in order. A group cannot be compared with the round before where its people changed
 * too much, it was not shown in one of them, or the section asked it other questions or in other words.
 */
export const trendRounds = (rounds: ReadonlyArray<RoundResults>, section: string): ReadonlyArray<TrendRound> =>
  rounds
    .toSorted((a, b) => a.number - b.number)
    .map((round, index, all) => {
      const row = rowIn(round, section)
      const before = all[index - 1]
      return {
        number: round.number,
        cells: row?.cells,
        notComparable: before === undefined ? [] : notComparable(before, round, section)
      }
    })

const rowIn = (round: RoundResults, section: string): ProfileRow | undefined =>
  sectionProfile(round).find(({ id }) => id === section)

const notComparable = (before: RoundResults, after: RoundResults, section: string): ReadonlyArray<Perspective> => {
  const { leftOut, sections } = compareRounds(before, after)
  const asked = [before, after].map((round) => rowIn(round, section)?.items.join(" "))
  if (asked[0] !== asked[1]) return perspectives
  const items = sections.find(({ id }) => id === section)?.items ?? []
  return perspectives.filter(
    (group) =>
      leftOut.some(({ perspective }) => perspective === group) ||
      items.some(({ groups }) =>
        groups.some(
          ({ comparison, perspective }) =>
            perspective === group && comparison._tag === "CannotCompare" && comparison.reason._tag === "QuestionChanged"
        )
      )
  )
}
