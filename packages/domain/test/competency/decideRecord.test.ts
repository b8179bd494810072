import { assert, describe, it } from "@effect/vitest"
import { applyRecordEvent } from "@peerbridge/domain/competency/applyRecordEvent"
import { decideRecord, type RecordContext } from "@peerbridge/domain/competency/decideRecord"
import type { RecordCommand } from "@peerbridge/domain/competency/RecordCommand"
import { beginRecord, entryFor, type WorkerRecord } from "@peerbridge/domain/competency/WorkerRecord"
import type { Session } from "@peerbridge/domain/supervision/Records"
import { Result } from "effect"
import { day, framework, manager, person, supervisor, worker } from "./framework.ts"

const held = (strand: Session["strand"], on: string, asGroup = false): Session => ({
  worker,
  strand,
  on: day(on),
  outcome: { _tag: "Held", asGroup }
})
const sessions: ReadonlyArray<Session> = [
  held("peer-1to1", "2026-06-01"),
  held("peer-group", "2026-06-02"),
  held("appraisal", "2026-06-03"),
  held("peer-1to1", "2026-06-04", true),
  { worker, strand: "peer-1to1", on: day("2026-06-05"), outcome: { _tag: "NotHeld", reason: "other" } }
]
const by = (actor = worker): RecordContext => ({ actor, framework, sessions, today: day("2026-06-10") })

const refusal = (record: WorkerRecord, command: RecordCommand, actor = worker) => {
  const result = decideRecord(record, command, by(actor))
  return Result.isFailure(result) ? result.failure._tag : "allowed"
}
const after = (record: WorkerRecord, command: RecordCommand, actor = worker) =>
  applyRecordEvent(record, Result.getOrThrow(decideRecord(record, command, by(actor))))

const fresh = beginRecord(worker, framework)
const share = (
  as: "supervisor" | "line-manager",
  statements?: readonly [string, ...ReadonlyArray<string>]
): RecordCommand => ({
  _tag: "Share",
  person: as === "supervisor" ? supervisor : manager,
  as,
  part: statements === undefined ? { _tag: "Everything" } : { _tag: "Statements", statements }
})
const shared = after(after(fresh, share("supervisor")), share("line-manager"))

const selfView: RecordCommand = { _tag: "GiveSelfView", statement: "listens", level: "with-support" }
const supervisorView: RecordCommand = { _tag: "GiveSupervisorView", statement: "listens", level: "independently" }
const target = (agreedOn: string, strand: Session["strand"] = "peer-1to1", date = "2026-09-01"): RecordCommand => ({
  _tag: "AgreeTarget",
  statement: "listens",
  by: day(date),
  strand,
  agreedOn: day(agreedOn)
})
const evidence = (text: string, confirmed: ReadonlyArray<string> = []): RecordCommand => ({
  _tag: "AddEvidence",
  statement: "listens",
  text,
  confirmed
})
const review = (on: string): RecordCommand => ({
  _tag: "ReviewAtAppraisal",
  statement: "listens",
  on: day(on),
  said: "Going well.",
  confirmed: []
})

describe("who writes in a record", () => {
  it("only the worker gives the own view, adds evidence and decides on sharing and cover", () => {
    const own: ReadonlyArray<RecordCommand> = [
      selfView,
      evidence("I sat with someone until they were ready."),
      share("supervisor"),
      { _tag: "StopSharing", person: supervisor },
      { _tag: "ChooseCover", counts: true }
    ]
    for (const command of own) {
      assert.strictEqual(refusal(shared, command), "allowed", command._tag)
      assert.strictEqual(refusal(shared, command, supervisor), "OnlyTheWorker", command._tag)
      assert.strictEqual(refusal(shared, command, manager), "OnlyTheWorker", command._tag)
    }
  })
  it("only a supervisor it is shared with gives the other view, agrees dates and reviews", () => {
    for (const command of [supervisorView, target("2026-06-01"), review("2026-06-03")]) {
      assert.strictEqual(refusal(shared, command, supervisor), "allowed", command._tag)
      assert.strictEqual(refusal(shared, command, worker), "OnlyTheSupervisor", command._tag)
      assert.strictEqual(refusal(shared, command, manager), "OnlyTheSupervisor", command._tag)
      assert.strictEqual(refusal(fresh, command, supervisor), "NotShared", command._tag)
      assert.strictEqual(refusal(shared, command, person("stranger")), "NotShared", command._tag)
    }
  })
  it("a supervisor writes only where the worker shared", () => {
    const partly = after(fresh, share("supervisor", ["records"]))
    assert.strictEqual(refusal(partly, supervisorView, supervisor), "NotShared")
    assert.strictEqual(refusal(partly, { ...supervisorView, statement: "records" }, supervisor), "allowed")
  })
  it("sharing again replaces, and stopping ends it", () => {
    assert.strictEqual(after(shared, share("supervisor", ["records"])).sharing.length, 2)
    assert.strictEqual(
      refusal(after(shared, { _tag: "StopSharing", person: supervisor }), supervisorView, supervisor),
      "NotShared"
    )
  })
})

describe("what a record takes", () => {
  it("a date is agreed in a one-to-one session that was held, and lies after it", () => {
    assert.strictEqual(refusal(shared, target("2026-06-01"), supervisor), "allowed")
    assert.strictEqual(refusal(shared, target("2026-06-02", "peer-group"), supervisor), "NoSuchSession")
    assert.strictEqual(refusal(shared, target("2026-06-04"), supervisor), "NoSuchSession")
    assert.strictEqual(refusal(shared, target("2026-06-05"), supervisor), "NoSuchSession")
    assert.strictEqual(refusal(shared, target("2026-06-06"), supervisor), "NoSuchSession")
    assert.strictEqual(refusal(shared, target("2026-06-01", "peer-1to1", "2026-06-01"), supervisor), "TargetTooEarly")
    assert.strictEqual(refusal(shared, target("2026-06-01", "peer-1to1", "2026-06-02"), supervisor), "allowed")
  })
  it("a review belongs to an appraisal that was held", () => {
    assert.strictEqual(refusal(shared, review("2026-06-01"), supervisor), "NoSuchSession")
  })
  it("statements of its own framework and version only", () => {
    assert.strictEqual(refusal(shared, { ...selfView, statement: "flies" }), "UnknownStatement")
    const other = beginRecord(worker, { id: "small", version: 2 })
    assert.strictEqual(refusal(other, selfView), "OtherFramework")
  })
  it("evidence that may pick someone out is looked at again; an NHS number is never kept", () => {
    assert.strictEqual(refusal(fresh, evidence("I went along with Mr Hill.")), "MayPickSomeoneOut")
    assert.strictEqual(refusal(fresh, evidence("I went up to Mr Hill.", ["Mr Hill"])), "allowed")
    assert.strictEqual(refusal(fresh, evidence("About 943 476 5919.", ["943 476 5919"])), "MayPickSomeoneOut")
  })
  it("evidence is added and never changed", () => {
    const two = after(after(fresh, evidence("First.")), evidence("Second."))
    assert.deepStrictEqual(
      entryFor(two, "listens").evidence.map(({ text }) => text),
      ["First.", "Second."]
    )
  })
  it("both views stay side by side", () => {
    const both = after(after(shared, selfView), supervisorView, supervisor)
    assert.strictEqual(entryFor(both, "listens").self?.level, "with-support")
    assert.strictEqual(entryFor(both, "listens").supervisor?.level, "independently")
    assert.strictEqual(both.entries.length, 1)
  })
})
