import { assert, describe, it } from "@effect/vitest"
import type { Voices } from "../../src/readiness/Gate.ts"
import { type GateContext, gateStanding } from "../../src/readiness/gateStanding.ts"
import type { ItemPicture } from "../../src/readiness/release/ItemPicture.ts"
import { agreed, bothGate, fact, factGate, noAgreement, opinionGate } from "./gates.ts"
import { allTallies, counts, most, released, risesOf, silent } from "./pictures.ts"

const PSW = "peer-support-worker"
const CL = "clinician"
const nothing: GateContext = { round: 1, invited: [], pictures: {}, consensus: undefined, fact: undefined }
const asked = (pictures: GateContext["pictures"], more: Partial<GateContext> = {}): GateContext => ({
  ...nothing,
  invited: ["service-user", PSW, CL, "manager"],
  pictures,
  ...more
})
const state = (voices: Voices, context: GateContext) => gateStanding(opinionGate("g", voices), context).state

const yes = most("in-place")
const no = most("not-yet")
const withheld = silent("Withheld")

describe("a gate of opinion", () => {
  const both: Voices = [[PSW], [CL]]
  const either: Voices = [[CL, "commissioner"]]

  it("is met when each needed voice says yes", () => {
    assert.strictEqual(state(both, asked({ [PSW]: yes, [CL]: yes })), "Met")
  })
  it("is not assessed while one of them is silent: clinicians alone never open it", () => {
    assert.strictEqual(state(both, asked({ [PSW]: withheld, [CL]: yes })), "NotAssessed")
    assert.strictEqual(state(both, asked({ [CL]: yes })), "NotAssessed")
  })
  it("is not met on any no from a group asked, whoever says yes", () => {
    assert.strictEqual(state(both, asked({ [PSW]: yes, [CL]: no })), "NotMet")
    assert.strictEqual(state(both, asked({ [PSW]: withheld, [CL]: counts(2, 2, 2) })), "NotMet")
    assert.strictEqual(state([[PSW, CL]], asked({ [PSW]: yes, [CL]: no })), "NotMet")
  })
  it("needs one of an or", () => {
    assert.strictEqual(state([[PSW, CL]], asked({ [PSW]: withheld, [CL]: yes })), "Met")
    assert.strictEqual(state(either, asked({ [CL]: yes })), "Met")
  })
  it("counts only the groups that were invited", () => {
    assert.strictEqual(state([[CL], ["manager"]], asked({ [CL]: yes }, { invited: [CL] })), "Met")
    assert.strictEqual(state([[CL], ["manager"]], asked({ [CL]: yes, manager: no }, { invited: [CL] })), "Met")
  })
  it("is not opened by clinicians alone by leaving peer support workers out of the round", () => {
    assert.strictEqual(state(both, asked({ [CL]: yes }, { invited: [CL] })), "NotAssessed")
    assert.strictEqual(state([[PSW, CL]], asked({ [CL]: yes }, { invited: [CL] })), "Met")
    const lived: Voices = [[PSW], ["service-user"]]
    assert.strictEqual(state(lived, asked({ "service-user": yes }, { invited: ["service-user"] })), "Met")
  })
  it("is not assessed if none of those it names was invited, or nothing was asked yet", () => {
    assert.strictEqual(state(both, asked({}, { invited: ["service-user"] })), "NotAssessed")
    assert.strictEqual(state(both, nothing), "NotAssessed")
    assert.strictEqual(state([[CL]], asked({ [CL]: yes }, { invited: ["service-user"] })), "NotAssessed")
  })
  it("is neither opened nor closed by groups it does not name", () => {
    assert.strictEqual(state([[CL]], asked({ [CL]: yes, "service-user": no })), "Met")
    assert.strictEqual(state([[CL]], asked({ [CL]: withheld, "service-user": yes })), "NotAssessed")
  })
  it("carries a flag, and stays met, when a group it asked is divided", () => {
    const standing = gateStanding(
      opinionGate("g", [[CL]]),
      asked({ [CL]: counts(2, 1, 6), "service-user": counts(2, 2, 2) })
    )
    assert.strictEqual(standing.state, "Met")
    assert.deepStrictEqual(standing.flags.divided, [CL])
    const notMet = gateStanding(opinionGate("g", [[CL]]), asked({ [CL]: counts(2, 2, 2) }))
    assert.deepStrictEqual(notMet.flags.divided, [])
  })
})

describe("an agreed level", () => {
  const gate = opinionGate("g", [[PSW], [CL]])
  const silence = { [PSW]: withheld, [CL]: yes }
  const withLevel = (
    level: 2 | 3,
    present: Parameters<typeof agreed>[3],
    pictures: GateContext["pictures"] = silence,
    round = 1
  ) => gateStanding(gate, asked(pictures, { consensus: agreed("g", level, 1, present), round }))

  it("decides when those the gate names were in the meeting", () => {
    assert.strictEqual(withLevel(3, [PSW, CL]).state, "Met")
    assert.strictEqual(withLevel(2, [PSW, CL]).state, "NotMet")
    assert.strictEqual(withLevel(3, [PSW, CL], { [PSW]: withheld, [CL]: no }).state, "Met")
  })
  it("does not decide without them: answers do", () => {
    const standing = withLevel(3, [CL, "manager"])
    assert.strictEqual(standing.state, "NotAssessed")
    assert.deepStrictEqual(standing.opinion?.basis, { _tag: "AgreedWithout", level: 3, round: 1, absent: [PSW] })
    assert.strictEqual(withLevel(3, [CL], { [PSW]: yes, [CL]: no }).state, "NotMet")
  })
  it("needs only one of an or in the meeting", () => {
    const context = asked({}, { consensus: agreed("g", 3, 1, [CL]) })
    assert.strictEqual(gateStanding(opinionGate("g", [[PSW, CL]]), context).state, "Met")
  })
  it("does not take a group of nobody as present", () => {
    const consensus = { ...agreed("g", 3, 1, [CL]), present: { [CL]: 4, [PSW]: 0 } }
    assert.strictEqual(gateStanding(gate, asked(silence, { consensus })).state, "NotAssessed")
  })
  it("is carried to a later round, and says from which round it is", () => {
    const later = withLevel(3, [PSW, CL], silence, 2)
    assert.strictEqual(later.state, "Met")
    assert.strictEqual(later.flags.fromRound, 1)
    assert.isUndefined(withLevel(3, [PSW, CL]).flags.fromRound)
  })
  it("stands when a later round says no, and asks to agree again", () => {
    const later = withLevel(3, [PSW, CL], { [PSW]: withheld, [CL]: no }, 2)
    assert.strictEqual(later.state, "Met")
    assert.isTrue(later.flags.agreeAgain)
    assert.isFalse(withLevel(3, [PSW, CL], { [PSW]: withheld, [CL]: no }, 1).flags.agreeAgain)
    assert.isFalse(withLevel(3, [PSW, CL], { ...silence, "service-user": no }, 2).flags.agreeAgain)
  })
  it("stands when a later round says yes to what was agreed as missing, and asks to agree again", () => {
    const later = withLevel(2, [PSW, CL], { [PSW]: yes, [CL]: yes }, 2)
    assert.strictEqual(later.state, "NotMet")
    assert.isTrue(later.flags.agreeAgain)
  })
  it("is not made by a meeting that came to no agreement: answers decide", () => {
    const context = asked({ [PSW]: yes, [CL]: yes }, { consensus: noAgreement("g", 1, [PSW, CL]) })
    assert.strictEqual(gateStanding(gate, context).state, "Met")
    assert.strictEqual(gateStanding(gate, { ...context, pictures: silence }).state, "NotAssessed")
  })
})

describe("a gate of record", () => {
  it("is the record alone; not sure is not recorded", () => {
    const gate = factGate("g")
    const standing = (answer: "yes" | "no" | "not-sure") => gateStanding(gate, { ...nothing, fact: fact(answer) }).state
    assert.deepStrictEqual([standing("yes"), standing("no"), standing("not-sure")], ["Met", "NotMet", "NotAssessed"])
    assert.strictEqual(gateStanding(gate, nothing).state, "NotAssessed")
    assert.strictEqual(gateStanding(gate, asked({ [CL]: no }, { fact: fact("yes") })).state, "Met")
  })
})

describe("a gate of opinion and record", () => {
  const table: ReadonlyArray<readonly [ItemPicture, "yes" | "no" | "not-sure", string]> = [
    [yes, "yes", "Met"],
    [yes, "no", "Contradicted"],
    [yes, "not-sure", "NotAssessed"],
    [no, "yes", "Contradicted"],
    [no, "no", "NotMet"],
    [no, "not-sure", "NotMet"],
    [withheld, "yes", "ByRecordOnly"],
    [withheld, "no", "NotMet"],
    [withheld, "not-sure", "NotAssessed"]
  ]
  for (const [picture, answer, expected] of table) {
    it(`${picture._tag} ${picture._tag === "Most" ? picture.band : ""} and ${answer} is ${expected}`, () =>
      assert.strictEqual(
        gateStanding(bothGate("g", [[CL]]), asked({ [CL]: picture }, { fact: fact(answer) })).state,
        expected
      ))
  }
})

describe("every gate of 2 or 3", () => {
  it("is never closed by a rise, nor opened while a voice it needs is silent", () => {
    for (const minimum of [2, 3] as const) {
      const gate = opinionGate("g", [[CL], [PSW]], minimum)
      for (let m = 5; m <= 9; m++) {
        for (const levels of allTallies(m)) {
          const at = (answers: typeof levels, psw: ItemPicture) =>
            gateStanding(gate, asked({ [CL]: released({ levels: answers }), [PSW]: psw })).state
          assert.notStrictEqual(at(levels, withheld), "Met")
          if (at(levels, yes) !== "Met") continue
          for (const risen of risesOf(levels)) assert.strictEqual(at(risen, yes), "Met")
        }
      }
    }
  })
})
