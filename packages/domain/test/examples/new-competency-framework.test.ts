import { assert, describe, it } from "@effect/vitest"
import { Framework } from "@peerbridge/domain/competency/Framework"
import type { RecordCommand } from "@peerbridge/domain/competency/RecordCommand"
import { Result, Schema } from "effect"
import { groupFacilitation, needsOf, recordAfter } from "../../examples/new-competency-framework.ts"

const needs = (...commands: ReadonlyArray<RecordCommand>) =>
  needsOf(Result.getOrThrow(recordAfter(commands))).map(({ courses, domain, statements }) => ({
    area: domain.name,
    statements: statements.map(({ id }) => id),
    courses: courses.map(({ course }) => course.title)
  }))

const view = (statement: string, level: "not-yet" | "with-support" | "independently"): RecordCommand => ({
  _tag: "GiveSelfView",
  statement,
  level
})

describe("a competency framework of one's own", () => {
  it("is what the schema takes", () => {
    assert.deepStrictEqual(Schema.decodeUnknownSync(Framework)(groupFacilitation), groupFacilitation)
  })

  it("begins with everything to talk about, and a course where its title bears on the area", () => {
    assert.deepStrictEqual(needs(), [
      { area: "Holding the room", statements: ["opens-the-group", "lets-silence-be"], courses: ["Leading groups"] },
      { area: "Safety", statements: ["asks-for-help"], courses: [] }
    ])
  })

  it("takes a statement off when the level that is enough for it is reached", () => {
    // with support is enough for asking for help, not for opening the group
    assert.deepStrictEqual(
      needs(view("asks-for-help", "with-support"), view("opens-the-group", "with-support")).map(({ area }) => area),
      ["Holding the room"]
    )
    assert.deepStrictEqual(
      needs(view("opens-the-group", "independently")).map(({ area, statements }) => [area, ...statements]),
      [
        ["Safety", "asks-for-help"],
        ["Holding the room", "lets-silence-be"]
      ]
    )
  })

  it("refuses what the framework does not have", () => {
    assert.isTrue(Result.isFailure(recordAfter([view("juggles", "independently")])))
  })
})
