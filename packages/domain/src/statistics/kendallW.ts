import { mean } from "./mean.ts"

/** Agreement of judges on an order. */
export interface Concordance {
  /** 0 no agreement, 1 all judges give one order; corrected for ties. */
  readonly w: number
  /** The same without the correction: lower when judges tie. */
  readonly uncorrected: number
  /** Sum of the ranks of each item. */
  readonly rankSums: ReadonlyArray<number>
}

/** Ranks from 1, the lowest score first; equal scores share the mean of their ranks. */
const ranksOf = (scores: ReadonlyArray<number>): ReadonlyArray<number> =>
  scores.map((score) => {
    let lower = 0
    let equal = 0
    for (const other of scores) {
      if (other < score) lower++
      if (other === score) equal++
    }
    return lower + (equal + 1) / 2
  })

/** t^3 - t over the groups of t equal scores of one judge, summed score by score. */
const tieTerm = (scores: ReadonlyArray<number>): number =>
  scores.reduce((sum, score) => sum + scores.filter((other) => other === score).length ** 2 - 1, 0)

/**
 * Kendall's coefficient of concordance. One row a judge, one column an item, each cell a score or rank.
 * `undefined` for fewer than two judges or items, or when every judge ties everything.
 */
export const kendallW = (judges: ReadonlyArray<ReadonlyArray<number>>): Concordance | undefined => {
  const items = judges[0]?.length ?? 0
  const ranks = judges.map(ranksOf)
  const rankSums = Array.from({ length: items }, (_, item) => ranks.reduce((sum, row) => sum + (row[item] ?? 0), 0))
  const centre = mean(rankSums)
  const spread = rankSums.reduce((sum, rankSum) => sum + (rankSum - centre) ** 2, 0)
  const greatest = (judges.length ** 2 * (items ** 3 - items)) / 12
  const ties = (judges.length * judges.reduce((sum, scores) => sum + tieTerm(scores), 0)) / 12
  if (judges.length < 2 || items < 2 || greatest === ties) return undefined
  return { w: spread / (greatest - ties), uncorrected: spread / greatest, rankSums }
}
