import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import type { FactAnswer } from "../../src/readiness/Fact.ts"
import type { Gate } from "../../src/readiness/Gate.ts"
import { gateStanding } from "../../src/readiness/gateStanding.ts"
import type { GateStanding } from "../../src/readiness/gateStanding.ts"
import { headlineWord, progressOfStage, stageOf } from "../../src/readiness/stageOf.ts"
import { confirmReview, followGates, startingRecord, type StageRecord } from "../../src/readiness/StageRecord.ts"
import { bothGate, day, fact, factGate } from "./gates.ts"
import { most, silent } from "./pictures.ts"

type Said = FactAnswer["answer"] | undefined

/** Gates of record, stage by stage, answered as given. */
const standings = (said: Partial<Record<Gate["stage"], ReadonlyArray<Said>>>): ReadonlyArray<GateStanding> =>
  (["preparing", "ready-to-welcome", "embedding", "sustaining"] as const).flatMap((stage) =>
    (said[stage] ?? [undefined, undefined]).map((answer, index) =>
      gateStanding(factGate(`${stage}-${index + 1}`, stage), {
        round: undefined,
        invited: [],
        pictures: {},
        consensus: undefined,
        fact: answer === undefined ? undefined : fact(answer)
      })
    )
  )

const headline = (said: Parameters<typeof standings>[0], record: StageRecord = startingRecord) =>
  headlineWord(stageOf(standings(said), record))

const contradicted = gateStanding(bothGate("preparing-c", [["clinician"]]), {
  round: 1,
  invited: ["clinician"],
  pictures: { clinician: most("in-place") },
  consensus: undefined,
  fact: fact("no")
})
const byRecordOnly = gateStanding(bothGate("preparing-r", [["clinician"]]), {
  round: 1,
  invited: ["clinician"],
  pictures: { clinician: silent("Withheld") },
  consensus: undefined,
  fact: fact("yes")
})

describe("what a page says of a team's stage", () => {
  it("is not known yet while nothing says no: never exploring", () => {
    assert.strictEqual(headline({}), "Not known yet")
    assert.strictEqual(headline({ preparing: ["yes", undefined] }), "Not known yet")
    assert.strictEqual(headline({ preparing: ["yes", "not-sure"], embedding: ["no", "no"] }), "Not known yet")
  })
  it("is exploring once something of preparing says no", () => {
    assert.strictEqual(headline({ preparing: ["no", undefined] }), "Exploring")
    assert.strictEqual(headline({ preparing: ["yes", "no"] }), "Exploring")
  })
  it("is not known yet by record only, and exploring when all is known but records disagree", () => {
    const [first] = standings({ preparing: ["yes", "yes"] })
    assert.isDefined(first)
    const say = (...all: ReadonlyArray<GateStanding>) => headlineWord(stageOf(all, startingRecord))
    if (first === undefined) return
    assert.strictEqual(byRecordOnly.state, "ByRecordOnly")
    assert.strictEqual(contradicted.state, "Contradicted")
    assert.strictEqual(say(first, byRecordOnly), "Not known yet")
    assert.strictEqual(say(first, contradicted), "Exploring")
    assert.strictEqual(say(first, contradicted, byRecordOnly), "Not known yet")
  })
  it("is the highest stage all of whose gates, and all earlier ones, are met", () => {
    assert.strictEqual(headline({ preparing: ["yes", "yes"] }), "Preparing")
    assert.strictEqual(headline({ preparing: ["yes", "yes"], "ready-to-welcome": ["yes", "yes"] }), "Ready to welcome")
    assert.strictEqual(
      headline({ preparing: ["yes", "yes"], "ready-to-welcome": ["yes", "no"], embedding: ["yes", "yes"] }),
      "Preparing"
    )
    const all = ["yes", "yes"] as const
    const sustaining = stageOf(
      standings({ preparing: all, "ready-to-welcome": all, embedding: all, sustaining: all }),
      startingRecord
    )
    assert.strictEqual(headlineWord(sustaining), "Sustaining")
    assert.isUndefined(sustaining.next)
    assert.deepStrictEqual(sustaining.holdingBack, [])
  })
  it("is never reached by a stage without gates", () => {
    assert.strictEqual(headlineWord(stageOf([], startingRecord)), "Exploring")
    assert.strictEqual(
      headline({ preparing: ["yes", "yes"], "ready-to-welcome": [], embedding: ["yes", "yes"] }),
      "Preparing"
    )
  })
  it("tells each stage's progress and standing, never a total", () => {
    const { progress } = stageOf(
      standings({ preparing: ["yes", "yes"], "ready-to-welcome": ["yes", "no"] }),
      startingRecord
    )
    assert.deepStrictEqual(
      progress.map(({ met, stage, standing, total }) => `${stage} ${progressOfStage({ met, total })} ${standing}`),
      [
        "preparing 2 of 2 gates reached",
        "ready-to-welcome 1 of 2 gates held-back",
        "embedding 0 of 2 gates not-known-yet",
        "sustaining 0 of 2 gates not-known-yet"
      ]
    )
  })
  it("lists what holds back the next stage: records that disagree, not met, by record only, not assessed; then catalogue order", () => {
    const [unknown, notMet, alsoNotMet] = standings({ preparing: [undefined, "no", "no"] })
    assert.isDefined(alsoNotMet)
    if (unknown === undefined || notMet === undefined || alsoNotMet === undefined) return
    const { holdingBack, nextStep } = stageOf([unknown, byRecordOnly, notMet, alsoNotMet, contradicted], startingRecord)
    assert.deepStrictEqual(
      holdingBack.map(({ gate }) => gate.id),
      ["preparing-c", "preparing-2", "preparing-3", "preparing-r", "preparing-1"]
    )
    assert.strictEqual(nextStep, "Do preparing-c")
  })
})

describe("a stage once reached", () => {
  const yes = ["yes", "yes"] as const
  const both = standings({ preparing: yes, "ready-to-welcome": yes })
  const lost = standings({ preparing: yes, "ready-to-welcome": ["yes", "no"] })
  const reached = followGates(startingRecord, both, day("2026-06-01"))

  it("is stored with its day", () => {
    assert.deepStrictEqual(reached, { reached: "ready-to-welcome", since: day("2026-06-01"), atRisk: [] })
    assert.deepStrictEqual(followGates(startingRecord, standings({}), day("2026-06-01")), startingRecord)
  })
  it("keeps its first day while it holds", () => {
    assert.strictEqual(followGates(reached, both, day("2026-07-01")).since, "2026-06-01")
  })
  it("does not fall by itself: the gate is at risk, from the day that was first seen", () => {
    const seen = followGates(reached, lost, day("2026-09-30"))
    assert.deepStrictEqual(seen, {
      reached: "ready-to-welcome",
      since: day("2026-06-01"),
      atRisk: [{ gate: "ready-to-welcome-2", since: day("2026-09-30") }]
    })
    assert.deepStrictEqual(followGates(seen, lost, day("2026-11-01")), seen)
    const page = stageOf(lost, seen)
    assert.strictEqual(headlineWord(page), "Ready to welcome")
    assert.deepStrictEqual(
      page.atRisk.map(({ risk, standing }) => [standing.gate.id, standing.state, risk.since]),
      [["ready-to-welcome-2", "NotMet", "2026-09-30"]]
    )
    assert.strictEqual(page.next, "embedding")
  })
  it("is at risk too when it is no longer known, as when the only worker left", () => {
    const unheard = standings({ preparing: yes, "ready-to-welcome": ["yes", undefined] })
    assert.strictEqual(followGates(reached, unheard, day("2026-09-30")).atRisk.length, 1)
  })
  it("forgets the risk when the gate holds again, and dates a new one anew", () => {
    const healed = followGates(followGates(reached, lost, day("2026-09-30")), both, day("2026-10-15"))
    assert.deepStrictEqual(healed.atRisk, [])
    assert.strictEqual(followGates(healed, lost, day("2026-11-01")).atRisk[0]?.since, "2026-11-01")
  })
  it("falls only when a person confirms a review, and not before three months", () => {
    const seen = followGates(reached, lost, day("2026-09-30"))
    const early = confirmReview(seen, lost, day("2026-12-29"))
    assert.isTrue(Result.isFailure(early))
    if (Result.isFailure(early)) assert.include(early.failure.message, "30 December 2026")
    assert.deepStrictEqual(
      confirmReview(seen, lost, day("2026-12-30")),
      Result.succeed({ reached: "preparing" as const, since: day("2026-12-30"), atRisk: [] })
    )
  })
  it("falls only as far as what was lost for three months", () => {
    const lostBoth = standings({ preparing: ["no", "yes"], "ready-to-welcome": ["yes", "no"] })
    const seen = followGates(followGates(reached, lost, day("2026-09-01")), lostBoth, day("2026-11-20"))
    const fallen = confirmReview(seen, lostBoth, day("2026-12-05"))
    assert.deepStrictEqual(
      fallen,
      Result.succeed({
        reached: "preparing" as const,
        since: day("2026-12-05"),
        atRisk: [{ gate: "preparing-1", since: day("2026-11-20") }]
      })
    )
    const all = confirmReview(seen, lostBoth, day("2027-03-01"))
    assert.deepStrictEqual(all, Result.succeed({ reached: "exploring" as const, atRisk: [] }))
  })
  it("cannot be reviewed while everything holds", () => {
    const refused = confirmReview(reached, both, day("2027-01-01"))
    assert.isTrue(Result.isFailure(refused) && refused.failure._tag === "NothingToReview")
  })
  it("rises again by itself after a review", () => {
    const fallen: StageRecord = { reached: "preparing", since: day("2026-12-30"), atRisk: [] }
    assert.strictEqual(followGates(fallen, both, day("2027-02-01")).reached, "ready-to-welcome")
  })
})
