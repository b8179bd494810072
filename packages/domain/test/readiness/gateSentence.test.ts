import { assert, describe, it } from "@effect/vitest"
import type { Gate } from "../../src/readiness/Gate.ts"
import { gateSentence } from "../../src/readiness/gateSentence.ts"
import { type GateContext, gateStanding } from "../../src/readiness/gateStanding.ts"
import { agreed, bothGate, fact, factGate, noAgreement, opinionGate } from "./gates.ts"
import { counts, levels, most, silent } from "./pictures.ts"

const PSW = "peer-support-worker"
const CL = "clinician"
const words = (gate: Gate, context: Partial<GateContext>) => {
  const whole: GateContext = {
    round: 1,
    invited: [PSW, CL],
    pictures: {},
    consensus: undefined,
    fact: undefined,
    ...context
  }
  return gateSentence(gateStanding(gate, whole), { pictures: whole.pictures })
}
const opinion = opinionGate("g", [[PSW], [CL]])
const both = bothGate("g", [[CL]])

describe("a gate in words", () => {
  it("says that it is met, and by whom", () => {
    assert.strictEqual(
      words(both, { consensus: agreed("g", 3, 1, [CL]), fact: fact("yes") }).reason,
      "The team agreed “in place”. Records agree."
    )
    assert.strictEqual(
      words(opinionGate("g", [[CL]]), { pictures: { [CL]: counts(2, 1, 6) } }).reason,
      "Clinicians: 2 not yet, 1 partly in place and 6 in place. Clinicians disagree with each other: talk about it."
    )
    assert.strictEqual(words(factGate("g"), { fact: fact("yes") }).reason, "The team recorded yes, as of 14 May 2026.")
  })
  it("says that it is not met: most, or mixed and how many it takes", () => {
    assert.strictEqual(
      words(opinionGate("g", [["service-user"]]), {
        invited: ["service-user"],
        pictures: { "service-user": most("not-yet") }
      }).reason,
      "Most service users say not yet. The gate needs “in place”."
    )
    const mixed = words(opinionGate("g", [[CL]], 2), { pictures: { [CL]: levels(3, 1, 1, 2, 1) } })
    assert.strictEqual(
      mixed.reason,
      "The views of clinicians are mixed: 4 not yet, 1 partly in place and 3 in place. It takes 6 of the 8 at “partly in place” or above."
    )
    assert.strictEqual(
      mixed.change,
      "Agree a level in the team meeting with clinicians there, or ask again in the next round."
    )
  })
  it("says that nobody has been asked before the first round, instead of who was not invited", () => {
    const standing = gateStanding(opinion, {
      round: undefined,
      invited: [],
      pictures: {},
      consensus: undefined,
      fact: undefined
    })
    assert.strictEqual(
      gateSentence(standing, { pictures: {}, nobodyAsked: true }).reason,
      "We do not know yet. Not knowing does not count against you. Nobody has been asked yet."
    )
    assert.strictEqual(
      gateSentence(standing, { pictures: {} }).reason,
      "We do not know yet. Not knowing does not count against you. Peer support workers and clinicians were not invited."
    )
  })
  it("says that not knowing does not count against anybody, and who was not heard", () => {
    const { change, reason } = words(opinion, { pictures: { [PSW]: silent("Withheld"), [CL]: most("in-place") } })
    assert.strictEqual(
      reason,
      "We do not know yet. Not knowing does not count against you. Most clinicians say in place. Peer support workers are not shown: fewer than 5 people answered, or nobody did."
    )
    assert.strictEqual(
      change,
      "Agree a level in the team meeting with peer support workers and clinicians there, or ask in the next round."
    )
  })
  it("says that nobody was invited, and that a picture cannot tell a review", () => {
    assert.include(
      words(opinion, { invited: [CL], pictures: { [CL]: most("in-place") } }).reason,
      "Peer support workers were not invited."
    )
    assert.include(
      words(opinionGate("g", [[CL]], 4), { pictures: { [CL]: most("in-place") } }).reason,
      "Most clinicians say in place. That does not tell if it is “in place and reviewed”."
    )
  })
  it("says without blame that records disagree, and both ways out", () => {
    const shows = "The records show no peer supervisor for 1 of 2 workers."
    const agreedLevel = words(both, {
      consensus: agreed("g", 3, 1, [CL]),
      fact: fact("no", { from: "records", shows })
    })
    assert.strictEqual(agreedLevel.reason, `The team agreed “in place”. ${shows}`)
    assert.strictEqual(agreedLevel.change, "Correct the record, or change the agreed level.")
    assert.strictEqual(
      words(both, { pictures: { [CL]: most("not-yet") }, fact: fact("yes") }).change,
      "Correct the record, or agree a level in the team meeting with clinicians there."
    )
  })
  it("says that a record alone does not open it", () => {
    assert.strictEqual(
      words(both, { pictures: { [CL]: silent("Withheld") }, fact: fact("yes", { from: "records" }) }).reason,
      "The records say yes, as of 14 May 2026. Clinicians are not shown: fewer than 5 people answered, or nobody did. A record alone does not open this gate."
    )
  })
  it("says what is not recorded, and what was answered as not sure", () => {
    assert.include(words(factGate("g"), {}).reason, "Nothing is recorded yet.")
    assert.include(words(factGate("g"), { fact: fact("not-sure") }).reason, "On 14 May 2026 the answer was “not sure”.")
    assert.strictEqual(words(factGate("g"), {}).change, "Record whether it is so.")
  })
  it("says from which round a level is carried, and that it should be agreed again", () => {
    const carried = { round: 2, consensus: agreed("g", 3, 1, [PSW, CL]), pictures: { [CL]: most("not-yet") } }
    const { change, reason } = words(opinion, carried)
    assert.strictEqual(reason, "The team agreed “in place” in round 1. Answers since then differ: agree again.")
    assert.strictEqual(change, "Agree a level in the team meeting with peer support workers and clinicians there.")
  })
  it("says who was missing in the meeting, and that a meeting did not agree", () => {
    assert.include(
      words(opinion, { consensus: agreed("g", 3, 1, [CL]) }).reason,
      "The team agreed “in place” in round 1, but peer support workers were not in the meeting, so answers decide."
    )
    assert.include(
      words(opinion, { consensus: noAgreement("g", 1, [PSW, CL]) }).reason,
      "The team talked about it in round 1 and did not agree on a level, so answers decide."
    )
  })
  it("says of every level that it is ours to change, and of a fact nothing of the kind", () => {
    assert.strictEqual(words(opinion, {}).threshold, "The level needed is our policy. Your trust can change it.")
    assert.isUndefined(words(factGate("g"), {}).threshold)
  })
  it("never leaves a state without a reason and a way to change it", () => {
    const facts = [undefined, fact("yes"), fact("no"), fact("not-sure")]
    const pictures = [most("in-place"), most("not-yet"), counts(2, 2, 2), silent("Withheld")]
    const meetings = [
      undefined,
      agreed("g", 3, 1, [CL]),
      agreed("g", 1, 1, [CL]),
      agreed("g", 3, 1, []),
      noAgreement("g", 1, [CL])
    ]
    for (const gate of [factGate("g"), opinionGate("g", [[CL]]), both]) {
      for (const one of facts) {
        for (const picture of pictures) {
          for (const consensus of meetings) {
            const { change, reason } = words(gate, { fact: one, pictures: { [CL]: picture }, consensus })
            assert.match(reason, /^[A-Z].*\.$/)
            assert.match(change, /^[A-Z].*\.$/)
          }
        }
      }
    }
  })
})
