import { assert, describe, it } from "@effect/vitest"
import { groupSays } from "../../src/readiness/groupSays.ts"
import { enough, opinionOf } from "../../src/readiness/opinion.ts"
import { thawPicture } from "../../src/readiness/release/thaw.ts"
import { allTallies, counts, most, released, silent } from "./pictures.ts"

describe("what a group says, in a word", () => {
  it("is the band of most, or of enough", () => {
    assert.strictEqual(groupSays(most("partly")), "partly")
    assert.strictEqual(groupSays(counts(2, 1, 6)), "in-place") // 6 of 9
    assert.strictEqual(groupSays(counts(2, 2, 5)), "views-differ")
    assert.strictEqual(groupSays(counts(1, 3, 1)), "partly") // 3 of 5
    assert.strictEqual(groupSays(counts(4, 1, 1)), "not-yet")
  })
  it("is a word of its own where few gave a level, and nothing where nothing is shown", () => {
    assert.deepStrictEqual(
      (["MostlyDontKnow", "MostlyNotApplicable", "TooFewLevels", "Withheld", "NotAsked"] as const).map((tag) =>
        groupSays(silent(tag))
      ),
      ["few-know", "does-not-apply", "few-levels", undefined, undefined]
    )
    assert.isUndefined(groupSays(thawPicture({ _tag: "Pooled", picture: "in-place" })))
  })
  it("agrees with the gates, and is the threshold on the answers themselves", () => {
    for (let m = 5; m <= 10; m++) {
      for (const tally of allTallies(m)) {
        const picture = released({ levels: tally })
        const [zero, one, two, three, four] = tally
        const word = groupSays(picture)
        assert.strictEqual(word === "in-place", opinionOf(picture, 3) === "yes")
        assert.strictEqual(word === "in-place", three + four >= enough(m))
        assert.strictEqual(word === "partly", two >= enough(m))
        assert.strictEqual(word === "not-yet", zero + one >= enough(m))
      }
    }
  })
})
