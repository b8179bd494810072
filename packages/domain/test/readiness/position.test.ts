import { assert, describe, it } from "@effect/vitest"
import { positionOf } from "../../src/readiness/position.ts"
import { allTallies, counts, most, released, risesOf, silent } from "./pictures.ts"
import { thawPicture } from "../../src/readiness/release/thaw.ts"

describe("the position of a group on an item", () => {
  it("is 0, 50 or 100 where most say the same", () => {
    assert.strictEqual(positionOf(most("not-yet")), 0)
    assert.strictEqual(positionOf(most("partly")), 50)
    assert.strictEqual(positionOf(most("in-place")), 100)
  })

  it("counts partly as half and rounds half up to a whole number", () => {
    assert.strictEqual(positionOf(counts(1, 3, 2)), 58) // 3.5 of 6 = 58.33
    assert.strictEqual(positionOf(counts(2, 3, 3)), 56) // 4.5 of 8 = 56.25
    assert.strictEqual(positionOf(counts(3, 1, 4)), 56) // the same
    assert.strictEqual(positionOf(counts(7, 1, 12)), 63) // 12.5 of 20 = 62.5
  })

  it("does not exist for a silence or a pool: never zero", () => {
    for (const tag of ["MostlyDontKnow", "MostlyNotApplicable", "TooFewLevels", "Withheld", "NotAsked"] as const) {
      assert.isUndefined(positionOf(silent(tag)))
    }
    for (const picture of ["in-place", "not-yet", "mixed"]) {
      assert.isUndefined(positionOf(thawPicture({ _tag: "Pooled", picture })))
    }
  })

  it("never changes when somebody who gives no level is added", () => {
    for (const m of [5, 6, 7, 8]) {
      for (const levels of allTallies(m)) {
        const before = positionOf(released({ levels }))
        for (const silence of ["dontKnow", "notApplicable", "unanswered"] as const) {
          assert.strictEqual(positionOf(released({ levels, [silence]: 3 })), before)
        }
      }
    }
  })

  it("falls on a rise only between most partly and counts, by 10 points at most", () => {
    let deepest = 0
    for (let m = 5; m <= 12; m++) {
      for (const levels of allTallies(m)) {
        const [before, was] = [positionOf(released({ levels })) ?? NaN, released({ levels })]
        for (const risen of risesOf(levels)) {
          const is = released({ levels: risen })
          const fall = before - (positionOf(is) ?? NaN)
          if (fall <= 0) continue
          const pictures = [was, is]
          assert.isTrue(pictures.some((picture) => picture._tag === "Most" && picture.band === "partly"))
          assert.isTrue(pictures.some((picture) => picture._tag === "Counts"))
          assert.isAtMost(fall, m >= 10 ? 5 : 10)
          deepest = Math.max(deepest, fall)
        }
      }
    }
    assert.strictEqual(deepest, 10)
  })
})
