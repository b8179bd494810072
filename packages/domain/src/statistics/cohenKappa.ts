/** How much a disagreement counts: all alike, by the distance of the categories, or by its square. */
export type KappaWeights = "none" | "linear" | "quadratic"

const cost = (a: number, b: number, weights: KappaWeights): number =>
  weights === "none" ? Number(a !== b) : weights === "linear" ? Math.abs(a - b) : (a - b) ** 2

/**
 * Cohen's kappa: agreement of two raters beyond chance, for pairs of categories (whole numbers). Low in spite of high
 * agreement when nearly everything falls in one category, so show the share of agreement beside it.
 * `undefined` without pairs, or when both raters used one and the same category only (0 / 0).
 */
export const cohenKappa = (
  pairs: ReadonlyArray<readonly [first: number, second: number]>,
  weights: KappaWeights = "none"
): number | undefined => {
  const first = timesEach(pairs.map(([a]) => a))
  const second = timesEach(pairs.map(([, b]) => b))
  let expected = 0
  for (const [a, timesA] of first) for (const [b, timesB] of second) expected += timesA * timesB * cost(a, b, weights)
  const observed = pairs.reduce((sum, [a, b]) => sum + cost(a, b, weights), 0)
  return expected === 0 ? undefined : 1 - (observed * pairs.length) / expected
}

const timesEach = (categories: ReadonlyArray<number>): ReadonlyMap<number, number> => {
  const times = new Map<number, number>()
  for (const category of categories) times.set(category, (times.get(category) ?? 0) + 1)
  return times
}
