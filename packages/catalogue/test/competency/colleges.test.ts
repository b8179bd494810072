import { assert, describe, it } from "@effect/vitest"
import { colleges } from "@peerbridge/catalogue/competency/colleges"
import { framework } from "@peerbridge/catalogue/competency/framework"

const courses = colleges.flatMap((college) => college.courses)

describe("the recommended courses", () => {
  it("are 110 for peer support workers and 37 for supervisors, at eight colleges", () => {
    assert.deepStrictEqual(
      colleges.map(({ courses, id }) => [
        id,
        courses.filter(({ audience }) => audience === "peer-support-worker").length,
        courses.filter(({ audience }) => audience === "supervisor").length
      ]),
      [
        ["south-west-london-and-st-georges", 12, 6],
        ["west-london", 8, 5],
        ["east-london", 11, 4],
        ["city-and-hackney", 9, 4],
        ["slam", 20, 4],
        ["bexley", 18, 2],
        ["cnwl", 18, 8],
        ["camden-and-islington", 14, 4]
      ]
    )
    assert.strictEqual(courses.length, 147)
  })
  it("have ids of their own", () => {
    assert.strictEqual(new Set([...colleges, ...courses].map(({ id }) => id)).size, 8 + 147)
  })
  it("are tagged with domains of the framework, as inferred", () => {
    const domains = new Set(framework.domains.map(({ id }) => id))
    for (const { helps, id, provenance } of courses) {
      assert.isTrue(
        helps.every((domain) => domains.has(domain)),
        id
      )
      assert.deepStrictEqual(
        provenance.map(({ _tag }) => _tag),
        ["Stated", "Inferred"],
        id
      )
    }
  })
  it("help with every domain that a course title speaks of; none does for data", () => {
    const helped = new Set(courses.flatMap(({ helps }) => helps))
    assert.deepStrictEqual(
      framework.domains.flatMap(({ id }) => (helped.has(id) ? [] : [id])),
      ["data"]
    )
  })
  it("mark what is doubtful in print", () => {
    assert.deepStrictEqual(
      courses.flatMap(({ id, note }) => (note === undefined ? [] : [id])),
      [
        "west-london-introduction-to-recovery-for-supervisors",
        "east-london-carers-caring-for-themselves-for-supervisors",
        "cnwl-understanding-me-understanding-you-metallisation",
        "cnwl-understanding-me-understanding-you-metallisation-for-supervisors"
      ]
    )
    assert.deepStrictEqual(
      colleges.flatMap(({ comment, id }) => (comment === undefined ? [] : [id])),
      ["bexley"]
    )
    assert.deepStrictEqual(
      colleges.flatMap(({ id, note }) => (note === undefined ? [] : [id])),
      ["slam"]
    )
  })
})
