import { dotProfileDrawing } from "./dotProfileDrawing.ts"
import { dotProfileTable } from "./dotProfileTable.ts"
import type { Chart } from "./Chart.ts"
import { groupsInWords } from "../readiness/inWords.ts"
import { profileFinding } from "./profileFinding.ts"
import type { ProfileInput } from "./ProfileInput.ts"
import { shownGroups } from "./shownGroups.ts"

/**
 * A row for each section or construct, and on it a mark for each group that may be shown, where that group places the team
 * between not yet and in place. A heavy line joins two groups that stand about a level apart or more.
 */
export const dotProfile = (input: ProfileInput): Chart => {
  const shown = shownGroups(input.groups)
  return {
    title: profileFinding(input.rows, input.rowIs),
    note:
      `Where each group places the team, on average, in each ${input.rowIs}. A heavy line marks a difference of about 1 level or more, ` +
      "over the questions both groups were asked.",
    description:
      `A row for each ${input.rowIs}, with a mark for ${groupsInWords(shown.map(({ perspective }) => perspective))} ` +
      "from not yet on the left to in place on the right. The table holds the same.",
    key: shown.map(({ n, perspective, words }) => ({ group: perspective, words: `${words}, ${n} answered` })),
    table: dotProfileTable(input),
    drawAt: (width) => dotProfileDrawing(input, width)
  }
}
