import type { ItemCounts } from "../releaseItem.ts"
import { cellsPerItem, dontKnowCell, notApplicableCell, open, type Tally, unansweredCell } from "./SealedTally.ts"

/** The counts of each asked item of a tally, in printed order. */
export const itemCountsOf = (tally: Tally): ReadonlyArray<readonly [item: string, counts: ItemCounts]> => {
  const { cells, items } = open(tally)
  return items.map((item, position) => {
    const at = (cell: number): number => cells[position * cellsPerItem + cell] ?? 0
    return [
      item,
      {
        levels: [at(0), at(1), at(2), at(3), at(4)],
        dontKnow: at(dontKnowCell),
        notApplicable: at(notApplicableCell),
        unanswered: at(unansweredCell)
      }
    ]
  })
}
