import { assert, describe, it } from "@effect/vitest"
import { readRecord, type ReadingPurpose } from "@peerbridge/domain/competency/readRecord"
import { takeAwayCopy } from "@peerbridge/domain/competency/takeAwayCopy"
import { Result } from "effect"
import { day, framework, manager, recordOf, supervisor, view, worker } from "./framework.ts"

const record = {
  ...recordOf([
    { statement: "listens", self: view("independently"), evidence: [{ on: day("2026-06-01"), text: "An example." }] },
    { statement: "reflects", self: view("not-yet") }
  ]),
  sharing: [
    {
      person: supervisor,
      as: "supervisor" as const,
      part: { _tag: "Statements" as const, statements: ["listens"] as const },
      since: day("2026-06-01")
    }
  ]
}
const read = (reader = worker, purpose: ReadingPurpose = "supervision") => {
  const result = readRecord(record, reader, purpose)
  return Result.isFailure(result) ? result.failure._tag : result.success.entries.map(({ statement }) => statement)
}

describe("who reads a record", () => {
  it("the worker reads all of it, the supervisor what is shared, a line manager nothing unless shared", () => {
    assert.deepStrictEqual(read(worker, "own"), ["listens", "reflects"])
    assert.deepStrictEqual(read(supervisor), ["listens"])
    assert.strictEqual(read(manager), "NotShared")
  })
  it("nobody reads it for capability or pay, not even what is shared", () => {
    for (const reader of [worker, supervisor, manager]) {
      assert.strictEqual(read(reader, "capability"), "NeverForThis")
      assert.strictEqual(read(reader, "pay"), "NeverForThis")
    }
  })
  it("the worker's own copy holds every statement, and all that was said", () => {
    const copy = takeAwayCopy(framework, record, day("2026-07-01"))
    assert.deepStrictEqual(
      copy.domains.map(({ lines }) => lines.length),
      [3, 1]
    )
    assert.deepStrictEqual(copy.domains[0]?.lines[0], {
      statement: "Does listens.",
      ownView: "Independently (2026-06-01)",
      supervisorView: "",
      evidence: ["2026-06-01: An example."],
      target: "",
      reviews: []
    })
  })
})
