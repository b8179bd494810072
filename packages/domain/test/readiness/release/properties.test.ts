import { assert, describe, it, vi } from "@effect/vitest"
import { defaultPolicy, type DisclosurePolicy } from "../../../src/readiness/release/Policy.ts"
import { counts, inBands } from "./groups.ts"
import { exposed } from "./properties/deniable.ts"
import { levelsShow } from "./properties/fewLevels.ts"
import { histories } from "./properties/History.ts"
import { model } from "./properties/model.ts"
import { seenTwice } from "./properties/oneResult.ts"
import { randomFrom } from "./properties/random.ts"
import { real } from "./properties/realModel.ts"
import { altered } from "./properties/sameForEver.ts"
import { teamSeen } from "./properties/smallTeam.ts"
import { misled } from "./properties/toldOnly.ts"
import { telling } from "./properties/withheldAlike.ts"

const twoInsiders: DisclosurePolicy = { k: 7, countsFrom: 8, insiders: 2 }
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)
const some = histories(40)

// Exhaustive checks take a second or two; a busy machine may take longer.
vi.setConfig({ testTimeout: 60_000 })

describe("the release agrees with a second implementation over plain responses", () => {
  it("in whole histories", () => {
    for (const history of histories(100, 7)) assert.deepStrictEqual(real.system(history), model().system(history))
  })

  it("in every item of up to 9 levels", () => {
    for (const policy of [defaultPolicy, twoInsiders]) {
      for (const lo of from(0, 9)) {
        for (const mid of from(0, 9 - lo)) {
          for (const hi of from(0, 9 - lo - mid)) {
            for (const dontKnow of from(0, 8)) {
              const group = counts(inBands(lo, mid, hi), dontKnow, 9 - lo - mid - hi, 1)
              assert.deepStrictEqual(real.item(group, policy), model().item(group, policy))
              assert.deepStrictEqual(real.pooledItem(group, policy), model().pooledItem(group, policy))
            }
          }
        }
      }
    }
  })
})

describe("promises of disclosure control", () => {
  it("the histories contain pools, released groups and voices", () => {
    const published = some.flatMap(real.system)
    for (const kind of ["pool", "group", "voices"]) {
      assert.isAtLeast(published.filter(({ result }) => result.startsWith(kind)).length, 15, kind)
    }
    assert.isTrue(published.some(({ says }) => says.includes("Counts")))
    assert.isTrue(published.some(({ result, says }) => result.startsWith("voices") && says !== "[[],[]]"))
  })

  it("G1: a response feeds one published result only", () => {
    assert.isUndefined(seenTwice(real.system, some.slice(0, 20)))
  })

  it("a result is computed once, from what was said and not in which order", () => {
    assert.isUndefined(altered(real.system, some))
  })

  it("withheld and empty look alike, whatever is in it", () => {
    assert.isUndefined(telling(real.system, some))
  })

  it("nobody is in a pool who was not told of it", () => {
    assert.isUndefined(misled(real.system, some))
  })

  it("fewer than k levels show no levels, nor how many", () => {
    assert.isUndefined(levelsShow(real.item, defaultPolicy))
    assert.isUndefined(levelsShow(real.item, twoInsiders))
  })

  for (const known of [true, false]) {
    const words = known ? "known" : "not known"
    it(`G3: nobody can tell another's band, 5 to 14 levels, their number ${words}`, () => {
      assert.isUndefined(exposed(real.item, defaultPolicy, from(5, 14), known))
    })

    it(`G3: nor can two together, 7 to 14 levels, their number ${words}`, () => {
      assert.isUndefined(exposed(real.item, twoInsiders, from(7, 14), known))
    })
  }

  it("G3: nor in larger groups", () => {
    const random = randomFrom(5)
    const larger = Array.from({ length: 4 }, () => 15 + random.upTo(25))
    assert.isUndefined(exposed(real.item, defaultPolicy, larger, true))
    assert.isUndefined(exposed(real.item, twoInsiders, larger, true))
  })

  it("G3 holds of pools too", () => {
    assert.isUndefined(exposed(real.pooledItem, defaultPolicy, from(5, 14), true))
  })

  it("G4: a pool tells nothing on how a small team divides", () => {
    assert.isUndefined(teamSeen(real, defaultPolicy, 9))
  })
})
