import type { Chart } from "./Chart.ts"
import { groupsInWords } from "../readiness/inWords.ts"
import type { GroupOnItem } from "../readiness/results/itemResultOf.ts"
import type { DistributionInput } from "./DistributionInput.ts"
import { distributionDrawing } from "./distributionDrawing.ts"
import { distributionFinding } from "./distributionFinding.ts"
import { distributionTable } from "./distributionTable.ts"
import { answersOf, drawnSingly } from "./groupAnswers.ts"

/**
 * What each group says to one item: five columns from eight levels on, three for five to seven, "most say ..." without
 * numbers where nearly everyone agrees, and for every silence its reason. One shape is one answer, up to 20 in a group.
 */
export const distribution = (input: DistributionInput): Chart => {
  const asked = input.result.groups.filter(({ picture }) => picture._tag !== "NotAsked")
  return {
    title: distributionFinding(input.result),
    note: noteOf(asked),
    description:
      `A row for ${groupsInWords(asked.map(({ perspective }) => perspective))}, with a column for each level from not yet on the left ` +
      "to in place and reviewed on the right. The table holds the same.",
    // Each row carries the shape and the name of its group.
    key: [],
    table: distributionTable(input),
    drawAt: (width) => distributionDrawing(input, width)
  }
}

const noteOf = (groups: ReadonlyArray<GroupOnItem>): string =>
  [
    groups.some(({ picture }) => drawnSingly(picture)) ? ["Each shape is 1 answer."] : [],
    groups.some(({ picture }) => answersOf(picture) !== undefined && !drawnSingly(picture))
      ? ["A bar stands for more than 20 answers."]
      : [],
    groups.some(({ picture }) => picture._tag === "Counts" && picture.levels === null)
      ? ["Groups of 5 to 7 are shown in 3 columns."]
      : [],
    groups.some(({ picture }) => picture._tag === "Most")
      ? ["Where nearly everyone agrees we say “most”, without numbers."]
      : []
  ]
    .flat()
    .join(" ")
