import { assert, describe, it } from "@effect/vitest"
import {
  explainPairedChange,
  pairedChange,
  reliableChange,
  ScoreInstrument
} from "../../src/evaluation/pairedChange.ts"
import { Schema } from "effect"
import { Slug } from "../../src/Slug.ts"

/** Least reliable change 1.96 * 5 * sqrt 2 * sqrt 0.5 = 9.8. */
const instrument: ScoreInstrument = {
  id: Slug.make("recovery-score"),
  name: "A recovery score",
  better: "up",
  standardDeviation: 5,
  reliability: 0.5,
  provenance: [{ _tag: "Policy", reason: "a made-up instrument" }]
}
const pairs = (...groups: ReadonlyArray<readonly [times: number, change: number]>) =>
  groups.flatMap(([times, change]) => Array.from({ length: times }, () => ({ before: 20, after: 20 + change })))

describe("change of a score", () => {
  it("is reliable from 1.96 times the error of a difference on", () => {
    assert.approximately(reliableChange(instrument), 9.8, 1e-12)
    assert.deepStrictEqual(pairedChange(pairs([8, 10], [8, 9], [8, -10]), instrument), {
      _tag: "Counts",
      n: 24,
      mean: 3,
      better: 8,
      same: 8,
      worse: 8
    })
  })

  it("counts a difference that is just large enough", () => {
    const exact = { ...instrument, standardDeviation: 1, reliability: 0 }
    const least = reliableChange(exact)
    const change = pairedChange(
      [
        ...pairs([8, 0]),
        ...Array.from({ length: 8 }, () => ({ before: 0, after: least })),
        ...Array.from({ length: 8 }, () => ({ before: least, after: 0 }))
      ],
      exact
    )
    assert.deepStrictEqual(change._tag === "Counts" ? [change.better, change.same, change.worse] : [], [8, 8, 8])
  })

  it("is for the better when a score that should fall falls", () => {
    const change = pairedChange(pairs([9, -10], [10, 0], [11, 10]), { ...instrument, better: "down" })
    assert.deepStrictEqual(change._tag === "Counts" ? [change.better, change.same, change.worse] : [], [9, 10, 11])
  })

  it("is not told for fewer than eight pairs, not even its mean", () => {
    assert.deepStrictEqual(pairedChange(pairs([7, 10]), instrument), { _tag: "TooFew", needed: 8 })
  })

  it("is told for eight", () => {
    assert.deepStrictEqual(pairedChange(pairs([8, 10]), instrument), { _tag: "MeanOnly", n: 8, mean: 10 })
  })

  it("needs a spread and a reliability that can be", () => {
    const accepts = (change: Partial<ScoreInstrument>) => Schema.is(ScoreInstrument)({ ...instrument, ...change })
    assert.isTrue(accepts({ standardDeviation: 0.5, reliability: 0 }))
    assert.isFalse(accepts({ standardDeviation: 0 }))
    assert.isFalse(accepts({ reliability: 1 }))
    assert.isFalse(accepts({ reliability: -0.1 }))
  })

  it("gives all three counts or none: one left out would be the rest of n", () => {
    assert.deepStrictEqual(pairedChange(pairs([8, 10], [8, 0], [7, -10]), instrument)._tag, "MeanOnly")
    assert.deepStrictEqual(pairedChange(pairs([8, 10], [7, 0], [8, -10]), instrument)._tag, "MeanOnly")
    assert.deepStrictEqual(pairedChange(pairs([7, 10], [8, 0], [8, -10]), instrument)._tag, "MeanOnly")
    assert.deepStrictEqual(pairedChange(pairs([30, 10]), instrument), { _tag: "MeanOnly", n: 30, mean: 10 })
  })

  it("is said in words: changed, never caused; a refusal says what to do", () => {
    assert.include(explainPairedChange({ _tag: "TooFew", needed: 8 }), "add up teams")
    assert.include(explainPairedChange({ _tag: "MeanOnly", n: 30, mean: 1.25 }), "changed by 1.3. ")
    assert.include(explainPairedChange({ _tag: "MeanOnly", n: 30, mean: -0.04 }), "changed by 0.0. ")
    assert.include(
      explainPairedChange({ _tag: "Counts", n: 24, mean: 0, better: 8, same: 8, worse: 8 }),
      "8 changed for the better"
    )
  })
})
