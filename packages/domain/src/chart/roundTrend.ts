import { Match } from "effect"
import { groupInWords, groupsInWords, sentenceCase } from "../readiness/inWords.ts"
import { worthNaming } from "../readiness/levelsApart.ts"
import { type Perspective, perspectiveNames, perspectives } from "../readiness/Perspective.ts"
import { pictureSentence } from "../readiness/pictureSentence.ts"
import type { ProfileCell } from "../readiness/results/profileOf.ts"
import { mark } from "./Drawing.ts"
import type { PlotChart } from "./Plot.ts"
import { trendDrawing } from "./trendDrawing.ts"
import type { TrendRound } from "./trendRounds.ts"

/** What a trend is drawn from: one section in every round, in order. */
export interface TrendInput {
  readonly title: string
  readonly rounds: ReadonlyArray<TrendRound>
}

/**
 * Where each group that may be shown placed a section, round by round. A line joins two rounds only where they may be
 * compared; where a group is not shown, or its people or questions changed, the line stops.
 */
export const roundTrend = ({ rounds, title }: TrendInput): PlotChart => {
  const groups = perspectives.filter((group) => rounds.some((round) => figureIn(round, group) !== undefined))
  return {
    title: findingOf(rounds, groups),
    note:
      "A line joins two rounds that may be compared. It is no test: the comparison of two rounds says which answers moved. " +
      "Where it stops, a group is not shown in a round, or cannot be compared with the round before.",
    description:
      groups.length === 0
        ? `No group can be shown for ${title.toLowerCase()}.`
        : `${title}, round by round, with a mark for ${groupsInWords(groups)}, from not yet at the bottom to in place at the top. The table holds the same.`,
    key: groups.map((group) => ({
      shape: mark(group, { x: 0, y: 0, radius: 8.5 }),
      words: perspectiveNames[group].many
    })),
    table: {
      header: ["Round", ...invited(rounds).map((group) => perspectiveNames[group].many)],
      rows: rounds.map((round) => [
        `Round ${round.number}`,
        ...invited(rounds).map((group) => cellInWords(round, group, round === rounds[0]))
      ])
    },
    drawAt: (width) => trendDrawing(rounds, groups, width)
  }
}

const figureIn = ({ cells }: TrendRound, group: Perspective): number | undefined => {
  const cell = cells?.[group]
  return cell?._tag === "Figure" ? cell.value : undefined
}

const invited = (rounds: ReadonlyArray<TrendRound>): ReadonlyArray<Perspective> =>
  perspectives.filter((group) =>
    rounds.some(({ cells }) => {
      const tag = cells?.[group]._tag ?? "NotAsked"
      return tag !== "NotAsked" && tag !== "NotInvited"
    })
  )

/** The last two rounds, group by group: who stands about a level or more higher or lower, of those that may be compared. */
const findingOf = (rounds: ReadonlyArray<TrendRound>, groups: ReadonlyArray<Perspective>): string => {
  const [before, after] = [rounds.at(-2), rounds.at(-1)]
  if (groups.length === 0) return "No group can be shown yet"
  if (before === undefined || after === undefined) return "One round so far, so nothing to compare"
  const changes = groups.flatMap((group) => {
    const [was, is] = [figureIn(before, group), figureIn(after, group)]
    return was === undefined || is === undefined || after.notComparable.includes(group)
      ? []
      : [{ group, change: is - was }]
  })
  if (changes.length === 0) return "The last two rounds cannot be compared"
  const [widest] = changes.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
  if (widest === undefined || Math.abs(widest.change) < worthNaming) return "Groups place it much as before"
  return `${sentenceCase(groupInWords(widest.group))} place it ${widest.change > 0 ? "higher" : "lower"} than before`
}

const cellInWords = (round: TrendRound, group: Perspective, first: boolean): string => {
  const cell: ProfileCell = round.cells?.[group] ?? { _tag: "NotAsked" }
  return Match.value(cell).pipe(
    Match.tagsExhaustive({
      Figure: ({ asked, scored, value }) =>
        `${value} of 100, from ${scored} of ${asked} questions${
          !first && round.notComparable.includes(group) ? "; cannot compare with the round before" : ""
        }`,
      Insufficient: () => "Not enough answers",
      OneItem: ({ picture }) => `1 question: ${pictureSentence(picture, group)}`,
      NotApplicable: () => "Most say it does not apply to them",
      NotAsked: () => "Not asked",
      NotInvited: () => "Not invited",
      Withheld: () => "Not shown"
    })
  )
}
