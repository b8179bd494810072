/** What a permutation test of two groups' levels gives. */
export interface Permutation {
  /** Two-sided: how often chance alone would part the mean levels at least as far, among all ways to deal the same answers. */
  readonly p: number
  /** Chance that one answer of the later round is higher than one of the earlier, ties as half: "about 86 in 100 pairs". */
  readonly a: number
  /** Mean level of the later round less that of the earlier. */
  readonly difference: number
}

/** Up to so many answers in both rounds together every way to deal them is counted; beyond, the normal limit of the same test. */
export const countedUpTo = 400

/**
 * Exact permutation test on the difference of mean levels, and A. Conditional on the pooled counts: every split into
 * groups of the two sizes counts once, `p = P(|d*| >= |d|)`. Counted, not drawn: ways to reach each sum, level by level
 * (convolution). Sums are compared as whole numbers, so no split is misjudged; ways are whole numbers below 2^53 (56 answers)
 * and correct to 12 digits above. `undefined` if a side is empty.
 *
 * It treats the two rounds as independent, though largely the same people answer: "no clear change" is said too often,
 * never too seldom.
 */
export const permutationTest = (
  before: ReadonlyArray<number>,
  after: ReadonlyArray<number>
): Permutation | undefined => {
  const [n1, n2] = [countOf(before), countOf(after)]
  if (n1 === 0 || n2 === 0) return undefined
  const pooled = after.map((count, level) => count + (before[level] ?? 0))
  // Either group gives the same p; dealing to the smaller is less work.
  const smaller = n1 < n2 ? before : after
  return {
    p: n1 + n2 <= countedUpTo ? countedP(pooled, smaller) : normalP(pooled, smaller),
    a: higherOrEqual(before, after) / (2 * n1 * n2),
    difference: sumOf(after) / n2 - sumOf(before) / n1
  }
}

const countOf = (counts: ReadonlyArray<number>): number => counts.reduce((sum, count) => sum + count, 0)
const sumOf = (counts: ReadonlyArray<number>): number => counts.reduce((sum, count, level) => sum + count * level, 0)

const countedP = (pooled: ReadonlyArray<number>, group: ReadonlyArray<number>): number => {
  const [all, size, total] = [countOf(pooled), countOf(group), sumOf(pooled)]
  // The difference of means times both sizes, from the sum dealt to the group: a whole number.
  const apart = (sum: number): number => Math.abs(sum * all - total * size)
  const observed = apart(sumOf(group))
  let [asFar, every] = [0, 0]
  for (const [sum, ways] of waysToDeal(pooled, size).entries()) {
    every += ways
    if (apart(sum) >= observed) asFar += ways
  }
  return asFar / every
}

/** In how many ways `size` answers dealt from the counts add up to each sum of levels; the index is the sum. */
const waysToDeal = (counts: ReadonlyArray<number>, size: number): Float64Array => {
  const width = size * (counts.length - 1) + 1
  let ways = new Float64Array((size + 1) * width)
  ways[0] = 1
  let remaining = countOf(counts)
  let dealt = 0
  for (const [level, count] of counts.entries()) {
    remaining -= count
    const next = new Float64Array(ways.length)
    for (let answers = 0; answers <= Math.min(size, dealt); answers++) {
      for (let sum = 0; sum <= answers * level; sum++) {
        const here = ways[answers * width + sum] ?? 0
        if (here === 0) continue
        let choose = 1
        for (let taken = 0; taken <= count && answers + taken <= size; taken++) {
          // Ways that cannot be completed are left out: they could outgrow the whole.
          if (answers + taken + remaining >= size) {
            const to = (answers + taken) * width + sum + taken * level
            next[to] = (next[to] ?? 0) + here * choose
          }
          choose = (choose * (count - taken)) / (taken + 1)
        }
      }
    }
    dealt += count
    ways = next
  }
  return ways.slice(size * width)
}

/** The normal limit: mean and variance of the sum dealt are exact, with half a level for continuity. */
const normalP = (pooled: ReadonlyArray<number>, group: ReadonlyArray<number>): number => {
  const [all, size] = [countOf(pooled), countOf(group)]
  const mean = sumOf(pooled) / all
  const spread = pooled.reduce((sum, count, level) => sum + count * (level - mean) ** 2, 0) / all
  if (spread === 0) return 1
  const deviation = Math.sqrt((size * (all - size) * spread) / (all - 1))
  return erfc(Math.max(0, Math.abs(sumOf(group) - size * mean) - 0.5) / (deviation * Math.SQRT2))
}

/** Complementary error function for x >= 0; relative error below 1.2e-7 (Numerical Recipes, Chebyshev fit). */
const erfc = (x: number): number => {
  const t = 1 / (1 + x / 2)
  const fit = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277
  ].reduceRight((sum, coefficient) => sum * t + coefficient, 0)
  return Math.min(1, t * Math.exp(fit - x * x))
}

/** Twice the pairs in which later is higher, plus once the equal pairs. */
const higherOrEqual = (before: ReadonlyArray<number>, after: ReadonlyArray<number>): number =>
  after.reduce(
    (pairs, later, high) =>
      pairs + before.reduce((sum, earlier, low) => sum + later * earlier * (high > low ? 2 : high === low ? 1 : 0), 0),
    0
  )
