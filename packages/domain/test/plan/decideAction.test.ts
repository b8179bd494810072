import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { type Action, ActionId, OneSentence, versionOf } from "@peerbridge/domain/plan/Action"
import { ActionCommand, type AddAction } from "@peerbridge/domain/plan/ActionCommand"
import { actionAdded, applyActionEvent } from "@peerbridge/domain/plan/applyActionEvent"
import { addAction, decideAction } from "@peerbridge/domain/plan/decideAction"
import { Result, Schema } from "effect"

const day = (text: string) => CalendarDate.make(text)
const today = day("2026-11-21")

const added: AddAction = {
  id: ActionId.make("leaflet"),
  origin: { _tag: "Suggested", suggestion: "make-leaflet-together" },
  title: "Make a leaflet",
  ownerRole: "peer-support-worker",
  due: day("2026-12-21"),
  items: ["people-told"],
  gates: ["people-told"],
  nodes: ["short-awareness"]
}
const fresh: Action = actionAdded(Result.getOrThrow(addAction(added, today)))

const after = (action: Action, ...commands: ReadonlyArray<ActionCommand>): Action =>
  commands.reduce(
    (now, command) => applyActionEvent(now, Result.getOrThrow(decideAction(now, versionOf(now), command, today))),
    action
  )

const refusal = (action: Action, command: ActionCommand, seen = versionOf(action)) => {
  const result = decideAction(action, seen, command, today)
  return Result.isFailure(result) ? result.failure : undefined
}

const start: ActionCommand = { _tag: "StartAction" }
const finish: ActionCommand = { _tag: "FinishAction", said: "It is printed." }
const stop: ActionCommand = { _tag: "StopAction", said: "The trust has one already." }
const reopen: ActionCommand = { _tag: "ReopenAction", due: day("2027-01-31") }
const goOn: ActionCommand = { _tag: "ContinueAction", said: "Half is written.", due: day("2027-01-15") }
const change: ActionCommand = {
  _tag: "ChangeAction",
  title: "Make a page",
  ownerRole: "clinician",
  due: day("2026-12-31")
}

describe("an action", () => {
  it("starts not started, with where it came from and what it bears on", () => {
    assert.deepStrictEqual(fresh.status, { _tag: "NotStarted" })
    assert.deepStrictEqual(fresh.origin, added.origin)
    assert.deepStrictEqual([fresh.items, fresh.gates, fresh.nodes], [added.items, added.gates, added.nodes])
  })
  it("is started, then done with one sentence on what came of it", () => {
    assert.deepStrictEqual(after(fresh, start).status, { _tag: "InProgress", since: today })
    assert.deepStrictEqual(after(fresh, start, finish).status, { _tag: "Done", on: today, said: "It is printed." })
  })
  it("may be done without having been started", () => {
    assert.strictEqual(after(fresh, finish).status._tag, "Done")
  })
  it("is stopped with one sentence on why", () => {
    assert.deepStrictEqual(after(fresh, stop).status, {
      _tag: "Stopped",
      on: today,
      said: "The trust has one already."
    })
  })
  it("is reopened with a new date", () => {
    const again = after(fresh, stop, reopen)
    assert.deepStrictEqual([again.status, again.due], [{ _tag: "InProgress", since: today }, "2027-01-31"])
  })
  it("goes on from a review with one sentence and a new date; that counts as started", () => {
    const going = after(fresh, goOn)
    assert.deepStrictEqual([going.status, going.due], [{ _tag: "InProgress", since: today }, "2027-01-15"])
  })
  it("keeps the day it was started over a review", () => {
    const started = applyActionEvent(fresh, { _tag: "ActionStarted", on: day("2026-11-01") })
    assert.deepStrictEqual(after(started, goOn).status, { _tag: "InProgress", since: day("2026-11-01") })
  })
  it("is changed in title, owner role and due date, not in status", () => {
    const changed = after(fresh, start, change)
    assert.deepStrictEqual([changed.title, changed.ownerRole, changed.due], ["Make a page", "clinician", "2026-12-31"])
    assert.strictEqual(changed.status._tag, "InProgress")
  })
  it("keeps everything that happened to it, oldest first", () => {
    const action = after(fresh, start, change, stop, reopen)
    assert.deepStrictEqual(
      action.history.map(({ _tag }) => _tag),
      ["ActionAdded", "ActionStarted", "ActionChanged", "ActionStopped", "ActionReopened"]
    )
    assert.strictEqual(versionOf(action), 5)
    assert.strictEqual(versionOf(fresh), 1)
  })
})

describe("a command is refused", () => {
  it("when somebody else changed the action in between", () => {
    assert.deepInclude(refusal(after(fresh, start), finish, 1), { _tag: "ActionMoved", seen: 1, current: 2 })
  })
  it("when the action is not at a point where it can be done", () => {
    const points = { fresh, started: after(fresh, start), done: after(fresh, finish), stopped: after(fresh, stop) }
    const allowed = Object.entries(points).map(([name, action]) => [
      name,
      [start, change, goOn, finish, stop, reopen]
        .filter((command) => refusal(action, command) === undefined)
        .map(({ _tag }) => _tag)
    ])
    assert.deepStrictEqual(allowed, [
      ["fresh", ["StartAction", "ChangeAction", "ContinueAction", "FinishAction", "StopAction"]],
      ["started", ["ChangeAction", "ContinueAction", "FinishAction", "StopAction"]],
      ["done", ["ReopenAction"]],
      ["stopped", ["ReopenAction"]]
    ])
  })
  it("when a new due date lies in the past", () => {
    const yesterday = day("2026-11-20")
    assert.deepInclude(refusal(fresh, { ...goOn, due: yesterday }), { _tag: "DueInThePast", due: yesterday, today })
    assert.deepInclude(refusal(fresh, { ...change, due: yesterday }), { _tag: "DueInThePast" })
    assert.deepInclude(refusal(after(fresh, stop), { ...reopen, due: yesterday }), { _tag: "DueInThePast" })
    assert.isTrue(Result.isFailure(addAction({ ...added, due: yesterday }, today)))
  })
  it("but today is not the past", () => {
    assert.isUndefined(refusal(fresh, { ...goOn, due: today }))
    assert.isTrue(Result.isSuccess(addAction({ ...added, due: today }, today)))
  })
  it("but an old due date may stay while something else is changed", () => {
    const late = { ...fresh, due: day("2026-11-01") }
    assert.isUndefined(refusal(late, { ...change, due: late.due }))
  })
  it("with words that say what is the matter", () => {
    assert.strictEqual(refusal(after(fresh, stop), finish)?.message, "The action is stopped: reopen it first")
    assert.strictEqual(refusal(after(fresh, start), start)?.message, "The action is in progress already")
  })
})

describe("one sentence", () => {
  const accepts = Schema.is(OneSentence)
  it("is one line of 1 to 300 characters", () => {
    assert.isTrue(accepts("It is printed."))
    assert.isTrue(accepts("x".repeat(300)))
    assert.isFalse(accepts("x".repeat(301)))
    assert.isFalse(accepts(""))
    assert.isFalse(accepts("   "))
    assert.isFalse(accepts("One line.\nAnother."))
  })
})

it("commands come over the wire checked", () => {
  const decode = Schema.decodeUnknownResult(ActionCommand)
  assert.isTrue(Result.isSuccess(decode(goOn)))
  assert.isTrue(Result.isFailure(decode({ _tag: "StopAction", said: "" })))
  assert.isTrue(Result.isFailure(decode({ _tag: "ReopenAction", due: "2026-02-30" })))
})
