import { assert, describe, it } from "@effect/vitest"
import { defaultPolicy } from "../../../src/readiness/release/Policy.ts"
import { dontKnowWord, mostOf, releaseItem, releasePooledItem } from "../../../src/readiness/release/releaseItem.ts"
import { counts, inBands } from "./groups.ts"

describe("most of a group", () => {
  it("is two thirds, but leaves room for one insider and one more", () => {
    assert.deepStrictEqual(
      [5, 6, 7, 8, 9, 10, 12].map((n) => mostOf(n, defaultPolicy)),
      [3, 4, 5, 6, 6, 7, 8]
    )
  })

  it("leaves room for each insider", () => {
    assert.deepStrictEqual(
      [7, 8, 9, 12].map((n) => mostOf(n, { insiders: 2 })),
      [4, 5, 6, 8]
    )
  })
})

describe("the word for do not know", () => {
  const words = (responses: number) =>
    Array.from({ length: 5 }, (_, dontKnow) => dontKnowWord(dontKnow, responses, defaultPolicy))

  it("is `some` from two and a quarter on, `most` from most on", () => {
    assert.deepStrictEqual(words(5), ["few-or-none", "few-or-none", "some", "most", "most"])
    assert.deepStrictEqual(words(8), ["few-or-none", "few-or-none", "some", "some", "some"])
    assert.deepStrictEqual(words(9), ["few-or-none", "few-or-none", "few-or-none", "some", "some"])
  })
})

describe("an item of a group", () => {
  it("shows levels from 8 levels on, not from 8 responses", () => {
    assert.deepInclude(releaseItem(counts([1, 1, 1, 2, 2], 1), defaultPolicy), { _tag: "Counts", levels: null })
    assert.deepInclude(releaseItem(counts([1, 1, 2, 2, 2]), defaultPolicy), { levels: [1, 1, 2, 2, 2] })
  })

  it("shows counts as soon as three did not choose the largest band, most before that", () => {
    assert.strictEqual(releaseItem(counts(inBands(1, 2, 4)), defaultPolicy)._tag, "Counts")
    assert.strictEqual(releaseItem(counts(inBands(1, 1, 5)), defaultPolicy)._tag, "Most")
  })

  it("shows nothing of 4 levels, even when 8 people answered and all 4 agree", () => {
    assert.deepStrictEqual(releaseItem(counts([0, 0, 0, 4, 0], 2, 2), defaultPolicy), { _tag: "TooFewLevels" })
    assert.strictEqual(releaseItem(counts([0, 0, 0, 5, 0], 2, 1), defaultPolicy)._tag, "Most")
  })

  it("can say most even of the middle band", () => {
    assert.deepInclude(releaseItem(counts(inBands(1, 4, 1)), defaultPolicy), { _tag: "Most", band: "partly" })
  })

  it("puts do not know before not applicable when both are most", () => {
    const policy = { k: 7, countsFrom: 8, insiders: 2 }
    assert.strictEqual(releaseItem(counts([0, 0, 0, 0, 0], 4, 4), policy)._tag, "TooFewLevels")
    assert.strictEqual(releaseItem(counts([0, 0, 0, 0, 0], 5, 2), policy)._tag, "MostlyDontKnow")
    assert.strictEqual(releaseItem(counts([0, 0, 0, 0, 0], 2, 5), policy)._tag, "MostlyNotApplicable")
  })
})

describe("an item of a pool", () => {
  it("is never more than in place, not yet or mixed", () => {
    assert.deepStrictEqual(releasePooledItem(counts(inBands(0, 3, 6)), defaultPolicy), {
      _tag: "Pooled",
      picture: "in-place"
    })
    assert.deepStrictEqual(releasePooledItem(counts(inBands(6, 3, 0)), defaultPolicy), {
      _tag: "Pooled",
      picture: "not-yet"
    })
    assert.deepStrictEqual(releasePooledItem(counts(inBands(0, 9, 0)), defaultPolicy), {
      _tag: "Pooled",
      picture: "mixed"
    })
    assert.deepStrictEqual(releasePooledItem(counts(inBands(2, 2, 5)), defaultPolicy), {
      _tag: "Pooled",
      picture: "mixed"
    })
  })

  it("is silent below k levels", () => {
    assert.strictEqual(releasePooledItem(counts(inBands(0, 0, 4), 1, 1, 1), defaultPolicy)._tag, "TooFewLevels")
    assert.strictEqual(releasePooledItem(counts(inBands(0, 0, 1), 5), defaultPolicy)._tag, "MostlyDontKnow")
  })
})
