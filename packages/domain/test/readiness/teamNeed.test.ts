import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "../../src/calendar/CalendarDate.ts"
import { defaultPolicy } from "../../src/readiness/release/Policy.ts"
import { Round } from "../../src/readiness/Round.ts"
import { RoundSetUp } from "../../src/readiness/RoundSetUp.ts"
import { teamNeed, teamNeedInWords } from "../../src/readiness/teamNeed.ts"
import { stageOf } from "../../src/readiness/stageOf.ts"
import { startingRecord } from "../../src/readiness/StageRecord.ts"
import type { GateStanding } from "../../src/readiness/gateStanding.ts"
import { Gate } from "../../src/readiness/Gate.ts"

const day = (text: string) => CalendarDate.make(text)
const today = day("2026-11-21")

const setUp = RoundSetUp.make({
  instrument: { id: Gate.fields.id.make("questions"), version: "1.0" },
  askedAt: "preparing",
  closesOn: today,
  groups: {},
  smallGroups: [],
  livedExperienceFromElsewhere: false
})
const opened = { setUp, openedOn: day("2026-11-01"), policy: defaultPolicy }
const closed = { ...opened, closedOn: today }
const revealed = Round.cases.Revealed.make({ ...closed, revealedOn: today })

const gate = (id: string): Gate =>
  Gate.make({
    id: Gate.fields.id.make(id),
    stage: "preparing",
    title: "A gate",
    check: { _tag: "Fact", statement: "It is so" },
    nextStep: "Do it",
    provenance: [{ _tag: "Policy", reason: "for a test" }]
  })
const standing = (id: string, state: GateStanding["state"]): GateStanding => ({
  gate: gate(id),
  state,
  opinion: undefined,
  record: undefined,
  flags: { agreeAgain: false, divided: [], fromRound: undefined }
})
const nothing = stageOf([], startingRecord)

describe("what a team needs first", () => {
  const wordsAt = (latest: Round | undefined, on = today) =>
    teamNeedInWords(teamNeed({ latest, stage: nothing, today: on }))

  it("is its next move in the round under way", () => {
    assert.strictEqual(wordsAt(undefined), "no round yet")
    assert.strictEqual(wordsAt(Round.cases.Draft.make({ setUp })), "finish set-up")
    assert.strictEqual(wordsAt(Round.cases.Closed.make(closed)), "show results")
    assert.strictEqual(wordsAt(revealed), "-")
  })

  it("is to let people answer up to and on the closing date, and to close the round from the day after", () => {
    const open = Round.cases.Open.make(opened)
    assert.strictEqual(wordsAt(open, today), "closes 21 Nov")
    assert.strictEqual(wordsAt(open, day("2026-11-22")), "close it: 21 Nov")
  })

  it("is, once results show, to look at records that differ, and before these to review a stage", () => {
    const held = [standing("a", "Contradicted"), standing("b", "NotMet"), standing("c", "Contradicted")]
    const differing = stageOf(held, startingRecord)
    assert.strictEqual(teamNeedInWords(teamNeed({ latest: revealed, stage: differing, today })), "2 records differ")
    const since = (text: string) =>
      stageOf(held, {
        reached: "preparing",
        atRisk: [{ gate: gate("a").id, since: day(text) }]
      })
    const need = (text: string) => teamNeed({ latest: revealed, stage: { ...since(text), holdingBack: held }, today })
    assert.strictEqual(teamNeedInWords(need("2026-08-21")), "review stage")
    assert.strictEqual(teamNeedInWords(need("2026-08-22")), "2 records differ")
  })

  it("does not speak of an older round's results while a newer round is open", () => {
    const stage = stageOf([standing("a", "Contradicted")], startingRecord)
    assert.deepEqual(teamNeed({ latest: Round.cases.Open.make(opened), stage, today }), {
      _tag: "Answering",
      closesOn: today
    })
  })
})
