import { assert, describe, it } from "@effect/vitest"
import { bandScale } from "../../src/chart/bandScale.ts"
import { linearScale } from "../../src/chart/linearScale.ts"

describe("a linear scale", () => {
  it("maps its domain evenly on its range, and goes on outside", () => {
    const scale = linearScale([0, 100], [20, 220])
    assert.deepStrictEqual([0, 25, 100, 150].map(scale), [20, 70, 220, 320])
  })
  it("runs the other way where the range does", () => {
    assert.strictEqual(linearScale([0, 10], [100, 0])(2), 80)
  })
  it("puts everything in the middle where the domain is one point", () => {
    assert.strictEqual(linearScale([5, 5], [0, 10])(5), 5)
  })
  it("is whole to a tenth", () => {
    assert.strictEqual(linearScale([0, 3], [0, 10])(1), 3.3)
  })
})

describe("a band scale", () => {
  it("divides its range into equal columns without gaps", () => {
    const columns = bandScale(5, [100, 600])
    assert.strictEqual(columns.width, 100)
    assert.deepStrictEqual([0, 4, 5].map(columns.start), [100, 500, 600])
    assert.deepStrictEqual([0, 4].map(columns.centre), [150, 550])
  })
})
