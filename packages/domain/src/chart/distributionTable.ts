import { Match } from "effect"
import { type Level, levelNames } from "../readiness/Level.ts"
import { perspectiveNames } from "../readiness/Perspective.ts"
import type { DontKnowWord, ItemPicture } from "../readiness/release/ItemPicture.ts"
import type { GroupOnItem } from "../readiness/results/itemResultOf.ts"
import type { ChartTable } from "./ChartTable.ts"
import type { DistributionInput } from "./DistributionInput.ts"
import { bandLevels } from "./groupAnswers.ts"

/** The three columns every group of five or more has. */
export const bandHeadings: readonly [string, string, string] = [
  "Not yet or being planned",
  "Partly in place",
  "In place or reviewed"
]

/** Levels that stand alone in a column only from eight answers on; partly in place is a band and a level in one. */
const splitLevels: ReadonlyArray<Level> = [0, 1, 3, 4]

/** The distribution in text: bands of every group, levels where they are told, and a word for each silence, never one dash. */
export const distributionTable = ({ k, result: { groups } }: DistributionInput): ChartTable => {
  const split = groups.some(({ picture }) => picture._tag === "Counts" && picture.levels !== null)
  return {
    header: [
      "Group",
      ...bandHeadings,
      ...(split ? splitLevels.map((level) => `Of these: ${levelNames[level].toLowerCase()}`) : []),
      "Do not know",
      ...(split ? ["Agreement in the group"] : [])
    ],
    rows: groups.map((group) => [
      perspectiveNames[group.perspective].many,
      ...bandCells(group.picture, k),
      ...(split ? splitLevels.map((level) => levelCell(group.picture, level, k)) : []),
      dontKnowCell(group.picture, k),
      ...(split ? [agreementCell(group)] : [])
    ])
  }
}

const bandCells = (picture: ItemPicture, k: number): ReadonlyArray<string> =>
  bandLevels.map((_, index) =>
    Match.value(picture).pipe(
      Match.tags({
        Counts: ({ bands }) => `${bands[index] ?? 0}`,
        Most: ({ band }) => (["not-yet", "partly", "in-place"][index] === band ? "Most" : "No numbers")
      }),
      Match.orElse(() => silence(picture, k))
    )
  )

const levelCell = (picture: ItemPicture, level: Level, k: number): string =>
  picture._tag === "Counts"
    ? picture.levels === null
      ? "Not told apart"
      : `${picture.levels[level]}`
    : picture._tag === "Most"
      ? "No numbers"
      : silence(picture, k)

/** The word of a group that shows no levels. */
export const silence = (picture: ItemPicture, k: number): string =>
  Match.value(picture).pipe(
    Match.tags({
      MostlyDontKnow: () => "Most do not know",
      MostlyNotApplicable: () => "Most say it does not apply to them",
      TooFewLevels: () => `Fewer than ${k} chose a level`,
      Withheld: () => "Not shown",
      NotAsked: () => "Not asked",
      Pooled: ({ picture: coarse }) =>
        coarse === "mixed"
          ? "Mixed, with other teams"
          : `Most, with other teams: ${coarse === "in-place" ? "in place" : "not yet"}`
    }),
    Match.orElse(() => "")
  )

/** How many did not know, as a table says it: never a count. */
export const dontKnowWords: Readonly<Record<DontKnowWord, string>> = {
  "few-or-none": "Few or none",
  some: "Some",
  most: "Most"
}

const dontKnowCell = (picture: ItemPicture, k: number): string =>
  picture._tag === "Counts" || picture._tag === "Most" ? dontKnowWords[picture.dontKnow] : silence(picture, k)

const agreementCell = ({ agreement, divided, picture }: GroupOnItem): string => {
  if (agreement !== undefined) return agreement.word === "none" ? "No agreement" : sentence(agreement.word)
  if (picture._tag === "Most") return "Nearly all agree"
  return picture._tag === "Counts" ? (divided ? "Divided" : "Not divided") : "Not known"
}

const sentence = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
