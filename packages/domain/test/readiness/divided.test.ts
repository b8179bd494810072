import { assert, describe, it } from "@effect/vitest"
import { isDivided } from "../../src/readiness/divided.ts"
import { counts, most, silent } from "./pictures.ts"

describe("a divided group", () => {
  it("has two or more who say not yet and two or more who say in place", () => {
    assert.isTrue(isDivided(counts(2, 1, 2)))
    assert.isFalse(isDivided(counts(1, 2, 3)))
    assert.isFalse(isDivided(counts(3, 2, 1)))
  })
  it("is never told of most, nor of a silence", () => {
    assert.isFalse(isDivided(most("partly")))
    assert.isFalse(isDivided(silent("Withheld")))
  })
})
