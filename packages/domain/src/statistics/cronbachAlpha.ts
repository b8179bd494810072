import { sampleVariance } from "./sampleVariance.ts"

/**
 * Cronbach's raw alpha: how far the items of a scale move together. One row a person, one column an item; a person with
 * a missing answer is left out whole. May be below 0. A reversed item must be turned round first.
 * `undefined` for fewer than two items or people, or when the totals do not vary.
 */
export const cronbachAlpha = (rows: ReadonlyArray<ReadonlyArray<number | undefined>>): number | undefined => {
  const complete = rows.filter((row): row is ReadonlyArray<number> => row.every((value) => value !== undefined))
  const items = complete[0]?.length ?? 0
  const ofTotal = sampleVariance(complete.map((row) => row.reduce((total, value) => total + value, 0)))
  if (items < 2 || ofTotal === undefined || ofTotal === 0) return undefined
  let ofItems = 0
  for (let item = 0; item < items; item++)
    ofItems += sampleVariance(complete.map((row) => row[item] ?? Number.NaN)) ?? 0
  return (items / (items - 1)) * (1 - ofItems / ofTotal)
}
