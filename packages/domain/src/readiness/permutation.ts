/** What an exact permutation test of two groups' levels gives. */
export interface Permutation {
  /** Two-sided: how often chance alone would part the mean levels at least as far, among all ways to deal the same answers. */
  readonly p: number
  /** Chance that one answer of the later round is higher than one of the earlier, ties as half: "about 86 in 100 pairs". */
  readonly a: number
  /** Mean level of the later round less that of the earlier. */
  readonly difference: number
}

/**
 * Exact permutation test on the difference of mean levels, and A. Conditional on the pooled counts: every split into
 * groups of the two sizes counts once, `p = P(|d*| >= |d|)`. Counted, not drawn: ways to reach each sum, level by level
 * (convolution), all in integers, so nothing is rounded before the last division. `undefined` if a side is empty.
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
  const total = sumOf(pooled)
  // The difference of means times n1 * n2, from the sum of levels dealt to the later group: a whole number.
  const apart = (sum: number): number => Math.abs(sum * n1 - (total - sum) * n2)
  const observed = apart(sumOf(after))
  const ways = waysToDeal(pooled, n2)
  const all = ways.reduce((sum, [, count]) => sum + count, 0n)
  const asFar = ways.reduce((sum, [dealt, count]) => (apart(dealt) >= observed ? sum + count : sum), 0n)
  return {
    p: quotient(asFar, all),
    a: higherOrEqual(before, after) / (2 * n1 * n2),
    difference: sumOf(after) / n2 - sumOf(before) / n1
  }
}

const countOf = (counts: ReadonlyArray<number>): number => counts.reduce((sum, count) => sum + count, 0)
const sumOf = (counts: ReadonlyArray<number>): number => counts.reduce((sum, count, level) => sum + count * level, 0)

/** In how many ways `size` answers dealt from the counts add up to each sum of levels. */
const waysToDeal = (counts: ReadonlyArray<number>, size: number): ReadonlyArray<readonly [sum: number, ways: bigint]> => {
  let dealt = new Map<string, readonly [answers: number, sum: number, ways: bigint]>([["0,0", [0, 0, 1n]]])
  for (const [level, count] of counts.entries()) {
    const next = new Map<string, readonly [number, number, bigint]>()
    for (const [answers, sum, ways] of dealt.values()) {
      let choose = 1n
      for (let taken = 0; taken <= count && answers + taken <= size; taken++) {
        const [toAnswers, toSum] = [answers + taken, sum + taken * level]
        const key = `${toAnswers},${toSum}`
        next.set(key, [toAnswers, toSum, (next.get(key)?.[2] ?? 0n) + ways * choose])
        choose = (choose * BigInt(count - taken)) / BigInt(taken + 1)
      }
    }
    dealt = next
  }
  return [...dealt.values()].flatMap(([answers, sum, ways]) => (answers === size ? [[sum, ways] as const] : []))
}

/** Twice the pairs in which later is higher, plus once the equal pairs. */
const higherOrEqual = (before: ReadonlyArray<number>, after: ReadonlyArray<number>): number =>
  after.reduce((pairs, later, high) =>
    pairs + before.reduce((sum, earlier, low) => sum + later * earlier * (high > low ? 2 : high === low ? 1 : 0), 0), 0)

/** Counts of ways outgrow what a number holds exactly; 30 decimals keep any p that is read. */
const quotient = (part: bigint, whole: bigint): number => Number((part * 10n ** 30n) / whole) / 1e30
