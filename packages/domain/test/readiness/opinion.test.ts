import { assert, describe, it } from "@effect/vitest"
import { enough, opinionOf } from "../../src/readiness/opinion.ts"
import { thawPicture } from "../../src/readiness/release/thaw.ts"
import { allTallies, counts, levels, most, released, risesOf, silent } from "./pictures.ts"

describe("what a group says to a gate", () => {
  it("takes two thirds, but never more than all but two", () => {
    assert.deepStrictEqual([5, 6, 7, 8, 9, 10, 12].map(enough), [3, 4, 5, 6, 6, 7, 8])
  })
  it("is yes to in place if most say in place, or enough do", () => {
    assert.strictEqual(opinionOf(most("in-place"), 3), "yes")
    assert.strictEqual(opinionOf(counts(2, 1, 6), 3), "yes") // 6 of 9
    assert.strictEqual(opinionOf(counts(2, 2, 5), 3), "no")
    assert.strictEqual(opinionOf(most("partly"), 3), "no")
    assert.strictEqual(opinionOf(most("not-yet"), 3), "no")
  })
  it("is yes to partly in place if most say partly or in place, or enough say either", () => {
    assert.strictEqual(opinionOf(most("partly"), 2), "yes")
    assert.strictEqual(opinionOf(most("in-place"), 2), "yes")
    assert.strictEqual(opinionOf(counts(2, 1, 2), 2), "yes") // 3 of 5
    assert.strictEqual(opinionOf(counts(3, 3, 2), 2), "no") // 5 of 8
    assert.strictEqual(opinionOf(most("not-yet"), 2), "no")
  })
  it("answers a gate of reviewed from five levels only", () => {
    assert.strictEqual(opinionOf(levels(0, 1, 1, 0, 5), 4), "yes") // 5 of 7, though seven never show levels
    assert.strictEqual(opinionOf(levels(0, 2, 1, 1, 5), 4), "no")
    assert.strictEqual(opinionOf(most("in-place"), 4), "silent")
    assert.strictEqual(opinionOf(most("not-yet"), 4), "silent")
    assert.strictEqual(opinionOf(counts(0, 2, 3), 4), "silent")
  })
  it("is silent where nothing can be shown", () => {
    for (const tag of ["MostlyDontKnow", "MostlyNotApplicable", "TooFewLevels", "Withheld", "NotAsked"] as const) {
      assert.strictEqual(opinionOf(silent(tag), 2), "silent")
    }
    assert.strictEqual(opinionOf(thawPicture({ _tag: "Pooled", picture: "in-place" }), 2), "silent")
  })
  it("is the threshold on the answers themselves for 2 and 3, and so never turned by a rise", () => {
    for (let m = 5; m <= 12; m++) {
      for (const tally of allTallies(m)) {
        const [, , two, three, four] = tally
        const picture = released({ levels: tally })
        assert.strictEqual(opinionOf(picture, 3), three + four >= enough(m) ? "yes" : "no")
        assert.strictEqual(opinionOf(picture, 2), two + three + four >= enough(m) ? "yes" : "no")
        for (const minimum of [2, 3] as const) {
          if (opinionOf(picture, minimum) === "no") continue
          for (const risen of risesOf(tally)) assert.strictEqual(opinionOf(released({ levels: risen }), minimum), "yes")
        }
      }
    }
  })
})
