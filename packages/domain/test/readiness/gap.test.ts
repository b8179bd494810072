import { assert, describe, it } from "@effect/vitest"
import { gapOf } from "../../src/readiness/gap.ts"
import { levelOfPosition, levelsApart, levelsApartInWords } from "../../src/readiness/levelsApart.ts"
import { counts, most, silent } from "./pictures.ts"

describe("the gap of an item", () => {
  it("is the highest less the lowest position, with both groups named", () => {
    assert.deepStrictEqual(
      gapOf({ clinician: most("in-place"), "service-user": counts(1, 3, 2), carer: most("partly") }),
      {
        points: 50,
        highest: { perspective: "clinician", position: 100 },
        lowest: { perspective: "carer", position: 50 }
      }
    )
  })
  it("does not exist with fewer than two groups to show", () => {
    assert.isUndefined(
      gapOf({ clinician: most("in-place"), carer: silent("Withheld"), manager: silent("MostlyDontKnow") })
    )
    assert.isUndefined(gapOf({}))
  })
  it("is 0 between groups that agree", () => {
    assert.strictEqual(gapOf({ clinician: most("partly"), carer: most("partly") })?.points, 0)
  })
})

describe("a position on the scale of levels", () => {
  it("puts each band at the middle of its levels, so most in place is not in place and reviewed", () => {
    assert.deepStrictEqual([0, 50, 100].map(levelOfPosition), [0.5, 2, 3.5])
    assert.strictEqual(levelsApart(50), 1.5)
  })
  it("tells a difference in plain words", () => {
    assert.deepStrictEqual([10, 24, 25, 30, 33, 40, 50, 60, 70, 90, 100].map(levelsApartInWords), [
      "a little",
      "a little",
      "nearly 1 level",
      "nearly 1 level",
      "nearly 1 level",
      "about 1 level",
      "about 1 and a half levels",
      "nearly 2 levels",
      "about 2 levels",
      "about 2 and a half levels",
      "3 levels"
    ])
  })
})
