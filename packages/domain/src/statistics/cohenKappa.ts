/** How much a disagreement counts: all alike, by the distance of the categories, or by its square. */
export type KappaWeights = "none" | "linear" | "quadratic"

const cost = (a: number, b: number, weights: KappaWeights): number =>
  weights === "none" ? Number(a !== b) : weights === "linear" ? Math.abs(a - b) : (a - b) ** 2

/**
 * Cohen's kappa: agreement of two raters beyond chance, for pairs of categories 1 to `categories`. Low in spite of high
 * agreement when nearly everything falls in one category, so show the share of agreement beside it.
 * `undefined` without pairs, or when both raters used one and the same category only (0 / 0).
 */
export const cohenKappa = (
  pairs: ReadonlyArray<readonly [first: number, second: number]>,
  categories: number,
  weights: KappaWeights = "none"
): number | undefined => {
  const first = Array.from({ length: categories + 1 }, () => 0)
  const second = Array.from({ length: categories + 1 }, () => 0)
  let observed = 0
  for (const [a, b] of pairs) {
    first[a] = (first[a] ?? 0) + 1
    second[b] = (second[b] ?? 0) + 1
    observed += cost(a, b, weights)
  }
  let expected = 0
  first.forEach((countA, a) => second.forEach((countB, b) => (expected += countA * countB * cost(a, b, weights))))
  return expected === 0 ? undefined : 1 - (observed * pairs.length) / expected
}
