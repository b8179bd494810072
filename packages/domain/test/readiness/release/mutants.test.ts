import { assert, describe, it, vi } from "@effect/vitest"
import { defaultPolicy } from "../../../src/readiness/release/Policy.ts"
import { exposed } from "./properties/deniable.ts"
import { levelsShow } from "./properties/fewLevels.ts"
import { histories } from "./properties/History.ts"
import { model } from "./properties/model.ts"
import { seenTwice } from "./properties/oneResult.ts"
import { altered } from "./properties/sameForEver.ts"
import { teamSeen } from "./properties/smallTeam.ts"
import { misled } from "./properties/toldOnly.ts"
import { telling } from "./properties/withheldAlike.ts"

const some = histories(120)

// Exhaustive checks take a second or two; a busy machine may take longer.
vi.setConfig({ testTimeout: 60_000 })

/** Each rule is broken on purpose: the property that guards it must find a counterexample. */
describe("a release with a fault is found out", () => {
  it("without fault, none is", () => {
    const { item, system } = model()
    assert.isUndefined(seenTwice(system, some.slice(0, 20)))
    assert.isUndefined(altered(system, some))
    assert.isUndefined(telling(system, some))
    assert.isUndefined(misled(system, some))
    assert.isUndefined(levelsShow(item, defaultPolicy))
    assert.isUndefined(exposed(item, defaultPolicy, [5, 8], true))
    assert.isUndefined(teamSeen(model(), defaultPolicy, 7))
  })

  it("no test on the number of levels", () => {
    assert.isDefined(levelsShow(model("no test on the number of levels").item, defaultPolicy))
  })

  it("unanswered read as not applicable", () => {
    assert.isDefined(levelsShow(model("unanswered read as not applicable").item, defaultPolicy))
  })

  it("counts when all but one agree: the dissenter knows all others", () => {
    assert.deepStrictEqual(exposed(model("counts when all but one agree").item, defaultPolicy, [5], true), {
      picture: '{"_tag":"Counts","bands":[0,1,4],"levels":null,"dontKnow":"few-or-none"}',
      known: "5 answered, 5 gave a level",
      attackers: [0, 1, 0],
      othersChose: ["in-place"]
    })
  })

  it("voice shown beside its group", () => {
    assert.isDefined(seenTwice(model("voice shown beside its group").system, some))
  })

  it("voice stays in the pool", () => {
    assert.isDefined(seenTwice(model("voice stays in the pool").system, some))
  })

  it("released team in a pool", () => {
    assert.isDefined(seenTwice(model("released team in a pool").system, some))
  })

  it("spent unit in a second pool", () => {
    assert.isDefined(seenTwice(model("spent unit in a second pool").system, some))
  })

  it("people who were not told in a pool", () => {
    assert.isDefined(misled(model("people who were not told in a pool").system, some))
  })

  it("k lowered later", () => {
    assert.isDefined(altered(model("k lowered later").system, some))
  })

  it("late answer changes what was shown", () => {
    assert.isDefined(altered(model("late answer changes what was shown").system, some))
  })

  it("total of responses over perspectives", () => {
    assert.isDefined(telling(model("total of responses over perspectives").system, some))
  })

  it("number of responses of a withheld group", () => {
    assert.isDefined(telling(model("number of responses of a withheld group").system, some))
  })

  it("one team may be most of a pool", () => {
    assert.isDefined(teamSeen(model("one team may be most of a pool"), defaultPolicy, 7))
  })

  it("pool shows counts", () => {
    assert.isDefined(teamSeen(model("pool shows counts"), defaultPolicy, 7))
  })
})
