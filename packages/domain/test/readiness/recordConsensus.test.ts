import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { Consensus, standingConsensus } from "../../src/readiness/Consensus.ts"
import { type ConsensusContext, type RecordConsensus, recordConsensus } from "../../src/readiness/recordConsensus.ts"
import { defaultPolicy } from "../../src/readiness/release/Policy.ts"
import type { Round } from "../../src/readiness/Round.ts"
import { agreed, day, noAgreement } from "./gates.ts"

const revealed: Round = {
  _tag: "Revealed",
  setUp: {
    instrument: { id: "readiness", version: "1.0" },
    askedAt: "preparing",
    closesOn: day("2026-09-30"),
    groups: {},
    smallGroups: [],
    livedExperienceFromElsewhere: false
  },
  openedOn: day("2026-09-01"),
  policy: defaultPolicy,
  closedOn: day("2026-10-02"),
  revealedOn: day("2026-10-02")
}
const context: ConsensusContext = {
  round: revealed,
  number: 2,
  items: ["people-told"],
  stored: undefined,
  today: day("2026-10-09")
}
const command: RecordConsensus = {
  item: "people-told",
  outcome: { _tag: "AgreedLevel", level: 2 },
  reason: " Some people know. ",
  evidence: "  ",
  dissent: [{ text: "It is less than that", role: "carer" }],
  present: { clinician: 4, "service-user": 1 },
  seenVersion: 0
}
const refusal = (changes: Partial<RecordConsensus>, more: Partial<ConsensusContext> = {}) => {
  const result = recordConsensus({ ...command, ...changes }, { ...context, ...more })
  return Result.isFailure(result) ? result.failure._tag : "allowed"
}

describe("what a meeting settled", () => {
  it("is a level with its reason, who was there and who differed, pinned to the round", () => {
    assert.deepStrictEqual(
      recordConsensus(command, context),
      Result.succeed<Consensus>({
        _tag: "AgreedLevel",
        level: 2,
        item: "people-told",
        round: 2,
        on: day("2026-10-09"),
        reason: "Some people know.",
        dissent: [{ text: "It is less than that", role: "carer" }],
        present: { clinician: 4, "service-user": 1 },
        version: 1
      })
    )
  })
  it("may be that there is no agreement", () => {
    const result = recordConsensus({ ...command, outcome: { _tag: "NoAgreement" } }, context)
    assert.isTrue(Result.isSuccess(result) && result.success._tag === "NoAgreement" && !("level" in result.success))
  })
  it("is no conflict when the same is saved twice, and stays as it was", () => {
    const first = Result.getOrThrow(recordConsensus(command, context))
    const again = { ...context, stored: first, today: day("2026-10-10") }
    assert.deepStrictEqual(recordConsensus(command, again), Result.succeed(first))
    assert.deepStrictEqual(recordConsensus({ ...command, seenVersion: 1 }, again), Result.succeed(first))
    assert.strictEqual(refusal({ reason: "Another reason." }, again), "ConsensusConflict")
    assert.strictEqual(refusal({ present: { clinician: 5 } }, again), "ConsensusConflict")
  })
  it("needs a revealed round, an item it asked, a reason, and somebody present", () => {
    const closed: Round = { ...revealed, _tag: "Closed" }
    assert.strictEqual(refusal({}, { round: closed }), "NotRevealedYet")
    assert.strictEqual(refusal({ item: "team-base" }), "ItemNotInRound")
    assert.strictEqual(refusal({ reason: "  " }), "ReasonMissing")
    assert.strictEqual(refusal({ present: { clinician: 0 } }), "NobodyPresent")
    assert.strictEqual(refusal({}), "allowed")
  })
  it("has texts of up to their length, and no longer, without the spaces around them", () => {
    const text = (length: number) => ` ${"a".repeat(length)} `
    const longest = { reason: text(2000), evidence: text(1000), dissent: [{ text: text(1000) }] }
    const kept = Result.getOrThrow(recordConsensus({ ...command, ...longest }, context))
    assert.deepStrictEqual(
      [kept.reason.length, kept.evidence?.length, kept.dissent[0]?.text.length],
      [2000, 1000, 1000]
    )
    assert.isTrue(Schema.is(Consensus)(kept))
    const said = (changes: Partial<RecordConsensus>) =>
      Result.match(recordConsensus({ ...command, ...changes }, context), {
        onFailure: ({ message }) => message,
        onSuccess: () => "allowed"
      })
    assert.strictEqual(
      said({ reason: text(2001) }),
      "The reason is 1 character too long. It can be up to 2000 characters"
    )
    assert.strictEqual(
      said({ evidence: text(1002) }),
      "What shows it is 2 characters too long. It can be up to 1000 characters"
    )
    assert.strictEqual(
      said({ dissent: [{ text: "Less" }, { text: text(1001) }] }),
      "A view that differs is 1 character too long. It can be up to 1000 characters"
    )
  })
  it("counts the end of a line once, as the form does while somebody types", () => {
    const kept = Result.getOrThrow(recordConsensus({ ...command, reason: "a\r\n".repeat(1000) }, context))
    assert.strictEqual(kept.reason.length, 1999)
  })
  it("keeps no view that is only spaces", () => {
    const kept = Result.getOrThrow(recordConsensus({ ...command, dissent: [{ text: "  ", role: "carer" }] }, context))
    assert.deepStrictEqual(kept.dissent, [])
  })
  it("is not overwritten by somebody who did not see it: both are handed back", () => {
    const stored = { ...agreed("people-told", 3, 2, ["clinician"]), version: 3 }
    const result = recordConsensus({ ...command, seenVersion: 2 }, { ...context, stored })
    assert.isTrue(Result.isFailure(result))
    if (Result.isFailure(result) && result.failure._tag === "ConsensusConflict") {
      assert.deepStrictEqual(result.failure.stored, stored)
      assert.strictEqual(result.failure.yours._tag === "AgreedLevel" && result.failure.yours.level, 2)
    } else assert.fail("not a conflict")
    const seen = recordConsensus({ ...command, seenVersion: 3 }, { ...context, stored })
    assert.isTrue(Result.isSuccess(seen) && seen.success.version === 4)
  })
})

describe("what stands for an item", () => {
  it("is the outcome of the latest round, also when that is no agreement", () => {
    const first = agreed("a", 3, 1, ["clinician"])
    const second = noAgreement("a", 2, ["clinician"])
    assert.strictEqual(standingConsensus([second, first, agreed("b", 4, 5, [])], "a"), second)
    assert.strictEqual(standingConsensus([first], "a"), first)
    assert.isUndefined(standingConsensus([first], "c"))
  })
})
