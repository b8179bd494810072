import { mean } from "./mean.ts"

/**
 * Fleiss' kappa: agreement of several raters beyond chance. One row a subject, one column a category, each cell how many
 * raters chose it; every subject has the same number of raters, two or more.
 * `undefined` when all chose one category (0 / 0), or when subjects differ in raters.
 */
export const fleissKappa = (counts: ReadonlyArray<ReadonlyArray<number>>): number | undefined => {
  const raters = (counts[0] ?? []).reduce((total, count) => total + count, 0)
  if (raters < 2 || counts.some((row) => row.reduce((total, count) => total + count, 0) !== raters)) return undefined
  const observed = mean(
    counts.map((row) => row.reduce((pairs, count) => pairs + count * (count - 1), 0) / (raters * (raters - 1)))
  )
  const totals = (counts[0] ?? []).map((_, category) => counts.reduce((total, row) => total + (row[category] ?? 0), 0))
  const byChance = totals.reduce((sum, total) => sum + (total / (raters * counts.length)) ** 2, 0)
  return byChance === 1 ? undefined : (observed - byChance) / (1 - byChance)
}
