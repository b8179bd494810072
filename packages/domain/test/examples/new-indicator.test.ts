import { assert, describe, it } from "@effect/vitest"
import { Indicator } from "@peerbridge/domain/evaluation/Indicator"
import { Result, Schema } from "effect"
import { firstVisitsTogether, inSentences, monthly, readFirstVisits } from "../../examples/new-indicator.ts"

/** About a quarter of twenty first visits, for a year. */
const year = [5, 4, 6, 5, 7, 4, 5, 6, 4, 5, 6, 5].map((together) => [together, 20] as const)

const sentences = (counts: Parameters<typeof monthly>[1]): ReadonlyArray<string> => {
  const read = readFirstVisits(monthly("2025-10-01", counts))
  return Result.isSuccess(read) ? inSentences(read.success) : [read.failure.message]
}

describe("an indicator of one's own", () => {
  it("is what the schema takes", () => {
    assert.deepStrictEqual(Schema.decodeUnknownSync(Indicator)(firstVisitsTogether), firstVisitsTogether)
  })

  it("has no chart before there are eight figures", () => {
    assert.deepStrictEqual(sentences(year.slice(0, 7)), [
      "7 figures so far: too few to tell. Go on recording; limits can be drawn from 8."
    ])
  })

  it("says that a steady quarter will not become a half by itself", () => {
    assert.deepStrictEqual(sentences(year), [
      "Enough figures that differ from one another: a chart of single values with limits.",
      "Nothing unusual: the latest figure is within ordinary variation.",
      "As it varies now, the target will not be met: something has to change."
    ])
  })

  it("sees the month in which something changed, and calls it better", () => {
    const [, variation] = sentences([...year, [14, 20]])
    assert.strictEqual(variation, "Unusually high or rising, which is better.")
  })

  it("leaves a month nobody counted missing", () => {
    const [, variation] = sentences([...year, undefined])
    assert.strictEqual(variation, "The latest figure is missing. Record it, or say why there is none.")
  })

  it("is not charted by month when only a few visits are made", () => {
    assert.deepStrictEqual(sentences(year.map(([together]) => [together > 5 ? 1 : 0, 3])), [
      "Too few are counted in a month to tell change from chance. Count by quarter instead."
    ])
  })
})
