import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import {
  changeClosingDate,
  changeSetUp,
  closeRound,
  createRound,
  openRound,
  type Opening,
  reopenRound,
  revealRound
} from "../../src/readiness/moveRound.ts"
import { defaultPolicy } from "../../src/readiness/release/Policy.ts"
import type { Round } from "../../src/readiness/Round.ts"
import { perspectives } from "../../src/readiness/Perspective.ts"
import { mayBePooled, type RoundSetUp, smallGroupsOf, unheardGroupsOf } from "../../src/readiness/RoundSetUp.ts"
import { day } from "./gates.ts"

const group = (invited: number) => ({ invited, mostlyNew: false, links: "each" as const })

const setUp: RoundSetUp = {
  instrument: { id: "readiness", version: "1.0" },
  askedAt: "preparing",
  closesOn: day("2027-03-25"),
  groups: { clinician: group(8), "service-user": group(6), "peer-support-worker": group(2), manager: group(2) },
  smallGroups: ["agree-together"],
  livedExperienceFromElsewhere: false
}
const opening: Opening = { today: day("2027-03-01"), policy: defaultPolicy, openedBefore: [] }
const draft = createRound(setUp)
const open: Round = { _tag: "Open", setUp, openedOn: day("2027-03-01"), policy: defaultPolicy }
const closed: Round = { ...open, _tag: "Closed", closedOn: day("2027-03-26") }
const revealed: Round = { ...closed, _tag: "Revealed", revealedOn: day("2027-03-27") }

const refusal = <A, E extends { readonly _tag: string; readonly message: string }>(result: Result.Result<A, E>): E => {
  assert.isTrue(Result.isFailure(result))
  if (Result.isSuccess(result)) throw new Error("was allowed")
  return result.failure
}
const openWith = (changes: Partial<RoundSetUp>, more: Partial<Opening> = {}) =>
  openRound(createRound({ ...setUp, ...changes }), { ...opening, ...more })

describe("a round", () => {
  it("goes from draft to open, closed and revealed", () => {
    assert.deepStrictEqual(openRound(draft, opening), Result.succeed(open))
    assert.deepStrictEqual(closeRound(open, day("2027-03-26")), Result.succeed(closed))
    assert.deepStrictEqual(revealRound(closed, day("2027-03-27")), Result.succeed(revealed))
  })
  it("goes back from closed to open, keeping the day it opened and its policy", () => {
    const again = reopenRound(closed, day("2027-04-09"), day("2027-03-27"))
    assert.deepStrictEqual(again, Result.succeed({ ...open, setUp: { ...setUp, closesOn: day("2027-04-09") } }))
    assert.strictEqual(refusal(reopenRound(closed, day("2027-03-26"), day("2027-03-27")))._tag, "ClosingDateTooEarly")
  })
  it("takes no other way, and each refusal says what to do next", () => {
    const moves: ReadonlyArray<
      readonly [string, (round: Round) => Result.Result<unknown, { readonly _tag: string; readonly message: string }>]
    > = [
      ["Draft", (round) => changeSetUp(round, setUp)],
      ["Draft", (round) => openRound(round, opening)],
      ["Open", (round) => changeClosingDate(round, day("2027-04-09"), day("2027-03-02"))],
      ["Open", (round) => closeRound(round, day("2027-03-26"))],
      ["Closed", (round) => reopenRound(round, day("2027-04-09"), day("2027-03-27"))],
      ["Closed", (round) => revealRound(round, day("2027-03-27"))]
    ]
    for (const [allowed, move] of moves) {
      for (const round of [draft, open, closed, revealed]) {
        if (round._tag === allowed) {
          assert.isTrue(Result.isSuccess(move(round)))
          continue
        }
        const error = refusal(move(round))
        assert.strictEqual(error._tag, "WrongRoundState")
        assert.match(error.message, /\b(open|close|show|set up|ask|invite|change|do not change)\b/i)
        assert.notInclude(error.message, "Look at it again")
      }
    }
  })
  it("cannot be closed before it opened, nor revealed before it closed", () => {
    assert.strictEqual(refusal(closeRound(open, day("2027-02-28")))._tag, "BeforeItsTime")
    assert.strictEqual(refusal(revealRound(closed, day("2027-03-25")))._tag, "BeforeItsTime")
  })
  it("stays open after its closing date until a person closes it", () => {
    assert.isTrue(Result.isSuccess(closeRound(open, day("2027-06-30"))))
    assert.isTrue(Result.isSuccess(closeRound(open, day("2027-03-02"))))
  })
  it("may tell people another closing date while open, not one in the past", () => {
    assert.strictEqual(
      refusal(changeClosingDate(open, day("2027-03-01"), day("2027-03-02"))).message,
      "Closing date must be after 1 March 2027"
    )
    assert.isTrue(Result.isSuccess(changeClosingDate(open, day("2027-03-02"), day("2027-03-02"))))
  })
})

describe("opening a round", () => {
  it("pins the policy of the day", () => {
    const strict = { ...defaultPolicy, k: 7 }
    const result = openWith({}, { policy: strict })
    assert.deepStrictEqual(result, Result.succeed({ ...open, policy: strict }))
  })
  it("is refused if nobody is invited", () => {
    assert.strictEqual(refusal(openWith({ groups: {} }))._tag, "NobodyInvited")
  })
  it("is refused while small groups have no way to be heard", () => {
    const error = refusal(openWith({ smallGroups: [] }))
    assert.strictEqual(error.message, "Choose how the 2 small groups will be heard: peer support workers and managers.")
    assert.isTrue(Result.isSuccess(openWith({ smallGroups: [], groups: { clinician: group(5) } })))
    assert.isTrue(Result.isSuccess(openWith({ smallGroups: ["heard-by-role"] })))
  })
  it("does not take adding up with other teams for managers: they work across teams", () => {
    assert.strictEqual(
      refusal(openWith({ smallGroups: ["pooled"] })).message,
      "Choose how the small group will be heard: managers work across teams, so adding up with other teams cannot hear them."
    )
    assert.isTrue(Result.isSuccess(openWith({ smallGroups: ["pooled"], groups: { "peer-support-worker": group(2) } })))
  })
  it("takes a group as small below k of the policy", () => {
    assert.deepStrictEqual(smallGroupsOf(setUp, 5), ["peer-support-worker", "manager"])
    assert.deepStrictEqual(smallGroupsOf(setUp, 7), ["service-user", "peer-support-worker", "manager"])
    assert.deepStrictEqual(unheardGroupsOf({ ...setUp, smallGroups: ["pooled", "heard-by-role"] }, 5), [])
  })

  it("adds up with other teams only people who belong to this one", () => {
    const pooled = { ...setUp, smallGroups: ["pooled"] } as const
    const elsewhere = { ...pooled, livedExperienceFromElsewhere: true }
    const those = (of: Pick<RoundSetUp, "smallGroups" | "livedExperienceFromElsewhere">) =>
      perspectives.filter((perspective) => mayBePooled(of, perspective))
    assert.deepStrictEqual(those(pooled), ["service-user", "carer", "peer-support-worker", "clinician"])
    assert.deepStrictEqual(those(elsewhere), ["service-user", "carer", "clinician"])
    assert.deepStrictEqual(those(setUp), [])
  })
  it("needs a closing date after today", () => {
    assert.strictEqual(
      refusal(openWith({ closesOn: day("2027-03-01") })).message,
      "Closing date must be after 1 March 2027"
    )
  })
  it("needs 8 weeks since another round of the team opened", () => {
    const after = (opened: string) => openWith({}, { openedBefore: [day("2026-06-01"), day(opened)] })
    assert.isTrue(Result.isSuccess(after("2027-01-04"))) // 56 days
    assert.strictEqual(
      refusal(after("2027-01-05")).message, // 55 days
      "The last round opened on 5 January 2027. Rounds are at least 8 weeks apart, so that nobody can be picked out by what changed. Open this one on 2 March 2027 or later."
    )
    assert.strictEqual(refusal(after("2027-04-01"))._tag, "TooSoonAfterLastRound")
  })
})
