import { assert, describe, it } from "@effect/vitest"
import { itemsAskedInRound, itemsOfRound, suggestedAskedAt } from "../../src/readiness/itemsOfRound.ts"
import { instrumentOf, itemOf } from "./world.ts"

const instrument = instrumentOf({
  one: [
    itemOf("a", ["clinician"], { askedFrom: "preparing" }),
    itemOf("b", ["clinician", "carer"], { askedFrom: "embedding" })
  ],
  two: [itemOf("c", ["carer"], { askedFrom: "exploring" })]
})
const ids = (items: ReadonlyArray<{ readonly id: string }>) => items.map(({ id }) => id)

describe("the items of a round", () => {
  it("are those asked at its stage or before, in printed order", () => {
    assert.deepStrictEqual(ids(itemsOfRound(instrument, { askedAt: "exploring" })), ["c"])
    assert.deepStrictEqual(ids(itemsOfRound(instrument, { askedAt: "preparing" })), ["a", "c"])
    assert.deepStrictEqual(ids(itemsOfRound(instrument, { askedAt: "sustaining" })), ["a", "b", "c"])
    assert.deepStrictEqual(ids(itemsAskedInRound(instrument, { askedAt: "ready-to-welcome" }, "carer")), ["c"])
    assert.deepStrictEqual(ids(itemsAskedInRound(instrument, { askedAt: "embedding" }, "carer")), ["b", "c"])
  })
  it("are all of them with a worker in post, whatever is known of the stage", () => {
    assert.strictEqual(suggestedAskedAt("exploring", true), "sustaining")
    assert.strictEqual(suggestedAskedAt("exploring", false), "preparing")
    assert.strictEqual(suggestedAskedAt("ready-to-welcome", false), "ready-to-welcome")
  })
})
