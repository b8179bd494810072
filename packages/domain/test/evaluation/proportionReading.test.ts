import { assert, describe, it } from "@effect/vitest"
import { readProportion } from "../../src/evaluation/proportionReading.ts"
import { wilson } from "../../src/statistics/wilson.ts"

const percentage = (x: number, n: number) => {
  const reading = readProportion(x, n)
  return reading._tag === "Interval" ? reading.percentage : reading._tag
}

describe("a proportion", () => {
  it("below five is words, with no percentage and no interval", () => {
    assert.deepStrictEqual(readProportion(3, 4), { _tag: "Words", x: 3, n: 4 })
    assert.deepStrictEqual(readProportion(0, 0), { _tag: "Nothing" })
  })

  it("from five has an interval, and from eight a percentage", () => {
    assert.deepStrictEqual(readProportion(3, 5), {
      _tag: "Interval",
      x: 3,
      n: 5,
      interval: wilson(3, 5),
      percentage: undefined
    })
    assert.isUndefined(percentage(3, 7))
    assert.strictEqual(percentage(6, 8), 75)
  })

  it("is a whole percentage, 100 only for all and 0 only for none", () => {
    assert.strictEqual(percentage(1, 8), 13)
    assert.strictEqual(percentage(400, 400), 100)
    assert.strictEqual(percentage(399, 400), 99)
    assert.strictEqual(percentage(1, 400), 1)
    assert.strictEqual(percentage(0, 400), 0)
  })
})
