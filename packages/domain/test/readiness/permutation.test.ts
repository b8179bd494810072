import { assert, describe, it } from "@effect/vitest"
import { mixChanged } from "../../src/readiness/mixChanged.ts"
import { permutationTest } from "../../src/readiness/permutation.ts"
import { allTallies } from "./pictures.ts"

/** The same by drawing every split of the pooled answers: what the exact test counts without listing. */
const byEnumeration = (before: ReadonlyArray<number>, after: ReadonlyArray<number>): number => {
  const spread = (counts: ReadonlyArray<number>) =>
    counts.flatMap((count, level) => Array.from({ length: count }, () => level))
  const [earlier, later] = [spread(before), spread(after)]
  const pooled = [...earlier, ...later]
  const total = pooled.reduce((sum, level) => sum + level, 0)
  const apart = (sum: number) => Math.abs(sum / later.length - (total - sum) / earlier.length)
  const observed = apart(later.reduce((sum, level) => sum + level, 0))
  let [all, asFar] = [0, 0]
  const deal = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      all++
      if (apart(sum) >= observed - 1e-9) asFar++
      return
    }
    for (let index = from; index <= pooled.length - left; index++) deal(index + 1, left - 1, sum + (pooled[index] ?? 0))
  }
  deal(0, later.length, 0)
  return asFar / all
}

describe("the exact permutation test", () => {
  it("gives 2 in C(16, 8) for two groups that share no level", () => {
    const test = permutationTest([8, 0, 0, 0, 0], [0, 0, 0, 0, 8])
    assert.approximately(test?.p ?? NaN, 2 / 12870, 1e-15)
    assert.strictEqual(test?.a, 1)
    assert.strictEqual(test?.difference, 4)
  })
  it("counts what listing every split would", () => {
    const [before, after] = [
      [1, 2, 3, 1, 1],
      [0, 1, 2, 4, 2]
    ]
    assert.approximately(permutationTest(before, after)?.p ?? NaN, byEnumeration(before, after), 1e-12)
  })
  it("is p = 1 and A = one half for equal counts", () => {
    for (const counts of allTallies(8)) {
      const test = permutationTest(counts, counts)
      assert.strictEqual(test?.p, 1)
      assert.strictEqual(test?.a, 0.5)
    }
  })
  it("is the same the other way round: same p, A turned", () => {
    const some = allTallies(8).filter((_, index) => index % 37 === 0)
    const others = allTallies(9).filter((_, index) => index % 53 === 0)
    for (const before of some) {
      for (const after of others) {
        const [there, back] = [permutationTest(before, after), permutationTest(after, before)]
        assert.strictEqual(there?.p, back?.p)
        assert.approximately((there?.a ?? NaN) + (back?.a ?? NaN), 1, 1e-12)
        assert.isAbove(there?.p ?? 0, 0)
        assert.isAtMost(there?.p ?? 2, 1)
      }
    }
  })
  it("says nothing of an empty side", () => assert.isUndefined(permutationTest([0, 0, 0, 0, 0], [1, 0, 0, 0, 0])))
  it("counts groups of a hundred and more to many digits", () => {
    const ends = permutationTest([60, 0, 0, 0, 0], [0, 0, 0, 0, 60])?.p ?? NaN
    const ways = Array.from({ length: 60 }, (_, index) => (61 + index) / (1 + index)).reduce(
      (product, factor) => product * factor,
      1
    )
    assert.approximately(ends / (2 / ways), 1, 1e-12) // 2 in C(120, 60)
    assert.strictEqual(permutationTest([30, 30, 30, 30, 30], [30, 30, 30, 30, 30])?.p, 1)
  })
  it("goes over to the normal limit without a step above 400 answers", () => {
    const after = [33, 36, 40, 44, 47]
    const counted = permutationTest([40, 40, 40, 40, 40], after)?.p ?? NaN // 400 in all
    const limit = permutationTest([40, 40, 41, 40, 40], after)?.p ?? NaN // 401
    assert.isAbove(counted, 0.05)
    assert.approximately(limit, counted, 0.002)
    assert.isBelow(permutationTest([200_000, 0, 0, 0, 0], [0, 0, 0, 0, 200_000])?.p ?? 1, 1e-20)
    assert.strictEqual(permutationTest([0, 300, 0, 0, 0], [0, 300, 0, 0, 0])?.p, 1)
  })
})

describe("a mix that changed", () => {
  const of = (n: number, invited?: number) => ({ n, invited })
  it("is more than twice the answers", () => {
    assert.strictEqual(mixChanged(of(5), of(11), false), "size")
    assert.strictEqual(mixChanged(of(11), of(5), false), "size")
    assert.isUndefined(mixChanged(of(5), of(10), false))
  })
  it("is a response rate that differs by 30 points or more", () => {
    assert.strictEqual(mixChanged(of(6, 10), of(9, 10), false), "response-rate") // exactly 30
    assert.isUndefined(mixChanged(of(6, 10), of(8, 9), false)) // 28.9
    assert.strictEqual(mixChanged(of(7, 10), of(10, 10), false), "response-rate") // exactly 30, which 1 - 0.7 is not on a computer
    assert.isUndefined(mixChanged(of(6), of(9, 9), false))
  })
  it("is what the organiser declared", () => {
    assert.strictEqual(mixChanged(of(6, 8), of(7, 8), true), "declared-new")
    assert.isUndefined(mixChanged(of(6, 8), of(7, 8), false))
  })
})
