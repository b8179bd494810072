import { assert, describe, it } from "@effect/vitest"
import { cohenKappa } from "../../src/statistics/cohenKappa.ts"
import { cronbachAlpha } from "../../src/statistics/cronbachAlpha.ts"
import { fleissKappa } from "../../src/statistics/fleissKappa.ts"
import { intraclassCorrelation } from "../../src/statistics/intraclassCorrelation.ts"
import { kendallW } from "../../src/statistics/kendallW.ts"
import { withinGroupAgreement } from "../../src/statistics/withinGroupAgreement.ts"

/** "1 2 | 3 4" is two rows of two numbers. */
const rows = (text: string) => text.split(" | ").map((row) => row.split(" ").map(Number))
const pairs = (text: string) => rows(text).map(([a = 0, b = 0]) => [a, b] as const)

describe("agreement within a group", () => {
  it("is whole when all say the same, over one item or more", () => {
    assert.strictEqual(withinGroupAgreement(rows("3 | 3 | 3"), 5)?.agreement, 1)
    assert.strictEqual(withinGroupAgreement(rows("3 1 | 3 1"), 5)?.agreement, 1)
  })

  it("is not there for one person, for nobody, or for no item", () => {
    assert.isUndefined(withinGroupAgreement(rows("3"), 5))
    assert.isUndefined(withinGroupAgreement([[3], [undefined]], 5))
    assert.isUndefined(withinGroupAgreement([], 5))
    assert.isUndefined(withinGroupAgreement([[], []], 5))
  })
})

describe("alpha", () => {
  it("is 1 for items that move as one, below 0 for items that move against each other", () => {
    assert.strictEqual(cronbachAlpha(rows("1 1 | 2 2 | 4 4")), 1)
    assert.isBelow(cronbachAlpha(rows("1 5 | 2 4 | 4 3")) ?? 1, 0)
  })

  it("is not there for one item, one person, or totals that never vary", () => {
    assert.isUndefined(cronbachAlpha(rows("1 | 2")))
    assert.isUndefined(cronbachAlpha(rows("1 2")))
    assert.isUndefined(cronbachAlpha(rows("1 2 | 2 1")))
  })
})

describe("kappa", () => {
  it("of two raters is 1 alike, 0 by chance", () => {
    assert.strictEqual(cohenKappa(pairs("1 1 | 2 2")), 1)
    assert.strictEqual(cohenKappa(pairs("1 1 | 1 2 | 2 1 | 2 2")), 0)
  })

  it("weighs a disagreement by its distance, or by the square of it", () => {
    // One pair in three differs, by two steps; by chance 6 of 9 would, by 8 steps in all, 12 when squared.
    const three = pairs("1 1 | 2 2 | 3 1")
    assert.approximately(cohenKappa(three) ?? 0, 1 - 3 / 6, 1e-12)
    assert.approximately(cohenKappa(three, "linear") ?? 0, 1 - 6 / 8, 1e-12)
    assert.approximately(cohenKappa(three, "quadratic") ?? 1, 1 - 12 / 12, 1e-12)
  })

  it("is not there when only one category was ever used", () => {
    assert.isUndefined(cohenKappa(pairs("1 1 | 1 1")))
    assert.isUndefined(cohenKappa([]))
    assert.isUndefined(fleissKappa(rows("3 0 | 3 0")))
  })

  it("of several raters needs the same number of raters for every subject, and two at least", () => {
    assert.strictEqual(fleissKappa(rows("3 0 | 0 3")), 1)
    assert.strictEqual(fleissKappa(rows("2 0 | 0 2")), 1)
    assert.isUndefined(fleissKappa(rows("3 0 | 1 1")))
    assert.isUndefined(fleissKappa(rows("1 0 | 0 1")))
    assert.isUndefined(fleissKappa([]))
  })
})

describe("the intraclass correlation", () => {
  it("is 1 when members of a group are alike and groups are not", () => {
    const icc = intraclassCorrelation(rows("1 1 | 4 4"))
    assert.strictEqual(icc?.single, 1)
    assert.strictEqual(icc?.average, 1)
  })

  it("weighs what lies between groups against what lies within", () => {
    // Squares 4 between (1 degree of freedom) and 4 within (2): (4 - 2) / (4 + 2) and (4 - 2) / 4.
    const icc = intraclassCorrelation(rows("0 2 | 2 4"))
    assert.strictEqual(icc?.single, 1 / 3)
    assert.strictEqual(icc?.average, 1 / 2)
  })

  it("has no reliability of group means when they are equal", () => {
    const icc = intraclassCorrelation(rows("1 3 | 1 3"))
    assert.strictEqual(icc?.single, -1)
    assert.isUndefined(icc?.average)
  })

  it("is not there for one group, groups of one, an empty group, or values all the same", () => {
    assert.isUndefined(intraclassCorrelation(rows("1 2 3")))
    assert.isUndefined(intraclassCorrelation(rows("1 | 2")))
    assert.isUndefined(intraclassCorrelation([[1, 2], [], [3, 4]]))
    assert.isUndefined(intraclassCorrelation(rows("2 2 | 2 2")))
  })
})

describe("Kendall's W", () => {
  it("is 1 for one order, 0 for opposite orders, and knows ranks from scores", () => {
    assert.strictEqual(kendallW(rows("1 2 3 | 10 20 30"))?.w, 1)
    assert.strictEqual(kendallW(rows("1 2 3 | 3 2 1"))?.w, 0)
    assert.strictEqual(kendallW(rows("1 2 | 1 2"))?.w, 1)
  })

  it("is not there for one judge, one item, or judges who tie everything", () => {
    assert.isUndefined(kendallW(rows("1 2 3")))
    assert.isUndefined(kendallW(rows("1 | 1")))
    assert.isUndefined(kendallW(rows("2 2 | 5 5")))
  })
})
