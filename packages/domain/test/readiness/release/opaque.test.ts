import { assert, describe, it } from "@effect/vitest"
import type { ItemPicture } from "../../../src/readiness/release/ItemPicture.ts"
import type { PoolRelease } from "../../../src/readiness/release/PoolRelease.ts"
import { emptyLedger } from "../../../src/readiness/release/Ledger.ts"
import { defaultPolicy } from "../../../src/readiness/release/Policy.ts"
import { releaseItem } from "../../../src/readiness/release/releaseItem.ts"
import { releaseUnit } from "../../../src/readiness/release/releaseUnit.ts"
import { tallyOf, type Tally } from "../../../src/readiness/release/Tally.ts"
import type { Released, UnitRelease, Withheld } from "../../../src/readiness/release/UnitRelease.ts"
import { closedUnit, counts, level, question } from "./groups.ts"

/** Stands for anything that scores or shows: it takes released values only. */
const show = (shown: ItemPicture | UnitRelease | PoolRelease): string => JSON.stringify(shown)

describe("a tally", () => {
  const tally: Tally = tallyOf([question], { [question]: level(4) })

  it("has nothing that code outside the release can read", () => {
    // @ts-expect-error the number of responses is not told
    assert.isUndefined(tally.responses)
    // @ts-expect-error the counts are not told
    assert.isUndefined(tally.cells)
    // @ts-expect-error nor how many gave each level
    assert.isUndefined(tally.levels)
    const nothing: Record<keyof Tally, never> = {}
    assert.deepStrictEqual(nothing, {})
  })

  it("does not slip into a log or an answer", () => {
    assert.strictEqual(JSON.stringify(tally), "{}")
    assert.deepStrictEqual(Object.getOwnPropertyNames(tally), [])
  })

  it("cannot be shown", () => {
    // @ts-expect-error only what was released can be shown
    assert.strictEqual(show(tally), "{}")
  })

  it("cannot be made up", () => {
    // @ts-expect-error a tally comes from answers only
    const made: Tally = { items: [question], responses: 9, cells: new Uint32Array(8) }
    assert.isDefined(made)
  })
})

describe("a released value", () => {
  it("cannot be made up", () => {
    // @ts-expect-error a picture comes from a release only
    const picture: ItemPicture = { _tag: "Most", band: "in-place", dontKnow: "few-or-none" }
    // @ts-expect-error data of a picture is not yet released
    const data: ItemPicture = releaseItem(counts([0, 0, 0, 5, 0]), defaultPolicy)
    // @ts-expect-error a released unit comes from `releaseUnit` only
    const released: Released = { _tag: "Released", n: 9, items: {} }
    // @ts-expect-error and so does a withheld one
    const withheld: Withheld = { _tag: "Withheld", asked: [], voices: {} }
    assert.isDefined([picture, data, released, withheld])
  })

  it("comes from releaseUnit", () => {
    const { release } = releaseUnit(closedUnit([]), defaultPolicy, emptyLedger)
    assert.include(show(release), "Withheld")
  })
})
