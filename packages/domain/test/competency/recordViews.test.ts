import { assert, describe, it } from "@effect/vitest"
import type { College } from "@peerbridge/domain/competency/Course"
import { nextToWorkOn, overduePrompts, standings, strengthsFirst } from "@peerbridge/domain/competency/recordViews"
import { trainingNeeds } from "@peerbridge/domain/competency/trainingNeeds"
import { day, framework, recordOf, supervisor, view } from "./framework.ts"

const target = (by: string) => ({
  by: day(by),
  agreedOn: day("2026-06-01"),
  strand: "peer-1to1" as const,
  agreedWith: supervisor
})
const ids = (list: ReturnType<typeof standings>) => list.map(({ statement }) => statement.id)

describe("what a record shows", () => {
  it("strengths first, the furthest at the top; with support is enough where the framework says so", () => {
    const record = recordOf([
      { statement: "listens", self: view("with-support") },
      { statement: "records", self: view("with-support") },
      { statement: "reflects", self: view("helping-others") }
    ])
    assert.deepStrictEqual(ids(strengthsFirst(framework, record)), ["reflects", "records"])
  })
  it("the further view counts, and that they differ is said", () => {
    const record = recordOf([
      { statement: "listens", self: view("not-yet"), supervisor: view("independently", supervisor) },
      { statement: "reflects", self: view("independently"), supervisor: view("independently", supervisor) }
    ])
    const [listens] = standings(framework, record)
    assert.deepStrictEqual([listens?.reached, listens?.differs], [true, true])
    assert.isFalse(standings(framework, record)[3]?.differs)
  })
  it("a view not given is unknown, not `not yet`", () => {
    assert.isUndefined(standings(framework, recordOf([]))[0]?.level)
  })
  it("next: essential before enhanced, dated before undated, then as printed", () => {
    assert.deepStrictEqual(ids(nextToWorkOn(framework, recordOf([]))), ["listens", "records", "reflects", "teaches"])
    const record = recordOf([
      { statement: "reflects", target: target("2026-09-01") },
      { statement: "records", target: target("2026-10-01") },
      { statement: "teaches", target: target("2026-07-01") }
    ])
    assert.deepStrictEqual(ids(nextToWorkOn(framework, record)), ["reflects", "records", "listens", "teaches"])
  })
  it("every statement is either a strength or next, never both", () => {
    const record = recordOf([{ statement: "listens", supervisor: view("independently", supervisor) }])
    assert.strictEqual(strengthsFirst(framework, record).length + nextToWorkOn(framework, record).length, 4)
  })
})

describe("a date that has passed", () => {
  const record = recordOf([
    { statement: "listens", target: target("2026-09-01") },
    { statement: "reflects", target: target("2026-08-01") },
    { statement: "records", target: target("2026-08-01"), self: view("with-support") }
  ])
  it("is a prompt to the supervisor, from the day after, unless reached", () => {
    assert.deepStrictEqual(overduePrompts(framework, record, day("2026-08-01")), [])
    assert.deepStrictEqual(
      overduePrompts(framework, record, day("2026-09-02")).map(({ statement, to }) => [statement, to]),
      [
        ["reflects", supervisor],
        ["listens", supervisor]
      ]
    )
  })
  it("never speaks of failing", () => {
    for (const { sentence } of overduePrompts(framework, record, day("2026-12-01")))
      assert.notMatch(sentence, /fail|overdue|behind|must/i)
  })
})

describe("training needs", () => {
  const from = [{ _tag: "Policy" as const, reason: "For the test." }] as const
  const college: College = {
    id: "college",
    name: "College",
    provenance: from,
    courses: [
      { id: "a", title: "A", audience: "peer-support-worker", helps: ["people"], provenance: from },
      { id: "b", title: "B", audience: "supervisor", helps: ["people"], provenance: from },
      { id: "c", title: "C", audience: "peer-support-worker", helps: ["growth"], provenance: from }
    ]
  }
  it("name areas not covered, most essential statements first, with courses for whoever asks", () => {
    const record = recordOf([{ statement: "reflects", self: view("independently") }])
    assert.deepStrictEqual(
      trainingNeeds(framework, record, [college]).map(({ courses, domain, statements }) => [
        domain.id,
        statements.map(({ id }) => id),
        courses.map(({ course }) => course.id)
      ]),
      [["people", ["listens", "records", "teaches"], ["a"]]]
    )
    assert.deepStrictEqual(
      trainingNeeds(framework, record, [college], "supervisor").flatMap(({ courses }) =>
        courses.map(({ course }) => course.id)
      ),
      ["b"]
    )
  })
  it("put an area with only enhanced statements open last", () => {
    const record = recordOf([
      { statement: "listens", self: view("independently") },
      { statement: "records", self: view("independently") }
    ])
    assert.deepStrictEqual(
      trainingNeeds(framework, record, [college]).map(({ domain }) => domain.id),
      ["growth", "people"]
    )
  })
})
