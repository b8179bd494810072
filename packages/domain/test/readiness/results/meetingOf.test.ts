import { assert, describe, it } from "@effect/vitest"
import type { Consensus } from "../../../src/readiness/Consensus.ts"
import { meetingOf } from "../../../src/readiness/results/meetingOf.ts"
import { nextToAgree } from "../../../src/readiness/results/nextToAgree.ts"
import { agreed, factGate, noAgreement, opinionGate } from "../gates.ts"
import { counts, levels, most } from "../pictures.ts"
import { instrumentOf, itemOf, roundOf, shown, withheld } from "../world.ts"

const both = ["service-user", "clinician"] as const
const instrument = instrumentOf({
  one: [itemOf("alike", both), itemOf("apart", both), itemOf("nearly", both), itemOf("torn", both)],
  two: [itemOf("lone", ["peer-support-worker", "clinician"]), itemOf("unasked", ["peer-support-worker"])]
})
const round = roundOf(
  instrument,
  {
    "service-user": [
      6,
      shown(6, { alike: most("partly"), apart: most("not-yet"), nearly: counts(1, 2, 3), torn: counts(2, 2, 2) })
    ],
    clinician: [
      8,
      shown(8, {
        alike: most("partly"),
        apart: most("in-place"),
        nearly: counts(1, 3, 3),
        torn: counts(1, 3, 1),
        lone: levels(0, 1, 3, 3, 1)
      })
    ],
    "peer-support-worker": [2, withheld(["lone", "unasked"])]
  },
  { number: 2 }
)

const meeting = (consensus: ReadonlyArray<Consensus> = []) =>
  meetingOf({
    gates: [
      factGate("ticked"),
      opinionGate("apart-gate", [["service-user"]], 3, "preparing", "apart"),
      opinionGate("lone-gate", [["peer-support-worker"], ["clinician"]], 3, "preparing", "lone"),
      opinionGate("later-gate", [["clinician"]], 3, "embedding", "alike")
    ],
    round,
    consensus,
    facts: {}
  })
const ids = (entries: ReadonlyArray<{ readonly item: string }>) => entries.map(({ item }) => item)

describe("the meeting of a round", () => {
  it("talks first about what is seen differently by about a level, or within a group", () => {
    assert.deepStrictEqual(ids(meeting().differ), ["apart", "torn"])
  })
  it("then agrees what the next gates wait for, then whatever it likes", () => {
    assert.deepStrictEqual(ids(meeting().awaited), ["lone"])
    assert.deepStrictEqual(ids(meeting().rest), ["nearly", "alike", "unasked"])
  })
  it("keeps its order while levels are agreed, and tells which gates moved", () => {
    const [before, after] = [
      meeting(),
      meeting([agreed("apart", 3, 2, ["service-user"]), noAgreement("lone", 2, ["clinician"])])
    ]
    assert.deepStrictEqual(
      [after.differ, after.awaited, after.rest].map(ids),
      [before.differ, before.awaited, before.rest].map(ids)
    )
    assert.deepStrictEqual(
      after.settled.map(({ _tag, item }) => [_tag, item]),
      [
        ["AgreedLevel", "apart"],
        ["NoAgreement", "lone"]
      ]
    )
    assert.deepStrictEqual(
      after.moved.map((one) => [one.after.gate.id, one.before.state, one.after.state]),
      [["apart-gate", "NotMet", "Met"]]
    )
  })
  it("has not settled what an earlier round settled", () => {
    const { moved, settled } = meeting([agreed("apart", 3, 1, ["service-user"])])
    assert.deepStrictEqual([settled, moved], [[], []])
  })
})

describe("the next item of a meeting", () => {
  const queue = ["a", "b", "c", "d"]
  const next = (
    current: string | undefined,
    settled: ReadonlyArray<string> = [],
    skipped: ReadonlyArray<string> = []
  ) => nextToAgree({ queue, settled, skipped }, current)

  it("is the first that is open, then the one after", () => {
    assert.deepStrictEqual([next(undefined), next("a"), next("a", ["a", "b"])], ["a", "b", "c"])
  })
  it("starts again from the front for what was passed over", () => {
    assert.strictEqual(next("d", ["b", "c", "d"]), "a")
  })
  it("leaves what was skipped to the end, in the order it was skipped", () => {
    assert.strictEqual(next("a", [], ["a"]), "b")
    assert.strictEqual(next("d", ["c", "d"], ["b", "a"]), "b")
  })
  it("is none when nothing else is open", () => {
    assert.strictEqual(next("d", queue), undefined)
    assert.strictEqual(next("a", ["b", "c", "d"], ["a"]), undefined)
  })
  it("goes on with the queue from an item that is not in it", () => {
    assert.strictEqual(next("elsewhere", ["a"]), "b")
  })
})
