import { assert, describe, it } from "@effect/vitest"
import { dotProfile } from "../../src/chart/dotProfile.ts"
import type { Drawing } from "../../src/chart/Drawing.ts"
import type { Perspective } from "../../src/readiness/Perspective.ts"
import type { GroupStanding } from "../../src/readiness/results/groupsOf.ts"
import type { ProfileRow } from "../../src/readiness/results/profileOf.ts"
import { most } from "../readiness/pictures.ts"
import { figure, rowOf } from "./results.ts"

const shown = (perspective: Perspective, n: number): GroupStanding => ({
  _tag: "Shown",
  perspective,
  n,
  invited: 9,
  sentence: ""
})
const notShown = (perspective: Perspective): GroupStanding => ({
  _tag: "NotShown",
  perspective,
  sentence: "",
  ways: []
})

const groups = [shown("service-user", 6), notShown("peer-support-worker"), shown("clinician", 8)]
const chartOf = (...rows: ReadonlyArray<ProfileRow>) => dotProfile({ rows, groups, rowIs: "section" })
const marksIn = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape._tag === "Mark" ? [shape] : []))
const linesIn = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape._tag === "Line" ? [shape.look] : []))

const higher = { "service-user": most("not-yet"), clinician: most("in-place") }
const lower = { "service-user": most("in-place"), clinician: most("not-yet") }
const alike = { "service-user": most("partly"), clinician: most("partly") }
const withheld = { _tag: "Withheld" } as const

const apart = rowOf(
  "The role",
  { "service-user": figure(0), clinician: figure(100), "peer-support-worker": withheld },
  [higher, higher]
)
const same = rowOf("Learning", { "service-user": figure(50), clinician: figure(50), "peer-support-worker": withheld }, [
  alike,
  alike
])

describe("the dot profile", () => {
  it("names the three bands a position knows, at the ends and the middle of the scale", () => {
    const names = chartOf(apart)
      .drawAt(860)
      .shapes.flatMap((shape) => (shape._tag === "Words" && shape.anchor === "middle" ? [shape.text] : []))
    assert.deepStrictEqual(names, ["Not yet", "Partly in place", "In place"])
  })
  it("puts a mark for each group that may be shown, and none for one that may not", () => {
    const [serviceUsers, clinicians, ...others] = marksIn(chartOf(apart).drawAt(860))
    assert.deepStrictEqual(others, [])
    assert.deepStrictEqual([serviceUsers?.group, clinicians?.group], ["service-user", "clinician"])
    assert.isTrue((serviceUsers?.x ?? 0) < (clinicians?.x ?? 0))
  })
  it("draws a heavy line and a bold name from 25 points on", () => {
    const drawing = chartOf(apart).drawAt(860)
    assert.include(linesIn(drawing), "wide-gap")
    assert.isTrue(
      drawing.shapes.some((shape) => shape._tag === "Words" && shape.look === "strong" && shape.text === "The role")
    )
    assert.notInclude(linesIn(chartOf(same).drawAt(860)), "wide-gap")
  })
  it("moves the later of two equal marks down, and leaves room for it", () => {
    const [first, second] = marksIn(chartOf(same).drawAt(860))
    assert.strictEqual(first?.x, second?.x)
    assert.isTrue((second?.y ?? 0) > (first?.y ?? 0))
    assert.isTrue(chartOf(same).drawAt(860).height >= (second?.y ?? 0) + 8.5)
  })
  it("says in words why a group that is shown has no mark", () => {
    const row = rowOf("Money", {
      "service-user": { _tag: "NotAsked" },
      clinician: { _tag: "Insufficient", scored: 1, asked: 3 }
    })
    const texts = chartOf(row)
      .drawAt(860)
      .shapes.flatMap((shape) => (shape._tag === "Words" && shape.look === "quiet" ? [shape.text] : []))
    assert.deepStrictEqual(texts, ["Clinicians: not enough answers"])
  })
  it("stands labels above the marks on a phone, and keeps inside its width", () => {
    for (const width of [860, 330]) {
      const { shapes } = chartOf(apart, same).drawAt(width)
      for (const shape of shapes) {
        if (shape._tag === "Mark") assert.isTrue(shape.x - shape.radius >= 0 && shape.x + shape.radius <= width)
      }
    }
  })
  it("has the same in a table, with a word for every empty place", () => {
    const row = rowOf("Money", {
      "service-user": { _tag: "NotAsked" },
      "peer-support-worker": withheld,
      clinician: { _tag: "Insufficient", scored: 1, asked: 3 },
      manager: { _tag: "NotInvited" }
    })
    const { table } = chartOf(apart, row)
    assert.deepStrictEqual(table.header, [
      "Section",
      "Service users",
      "Peer support workers",
      "Clinicians",
      "Widest difference"
    ])
    assert.deepStrictEqual(table.rows, [
      [
        "The role",
        "0 of 100, from 4 of 4 questions",
        "Not shown",
        "100 of 100, from 4 of 4 questions",
        "Clinicians 3 levels higher than service users, over 2 questions"
      ],
      ["Money", "Not asked", "Not shown", "Not enough answers: 1 of 3 questions", "Nothing to compare"]
    ])
  })
  it("names in its key only groups that are shown, with how many answered", () => {
    assert.deepStrictEqual(
      chartOf(apart).key.map(({ words }) => words),
      ["Service users, 6 answered", "Clinicians, 8 answered"]
    )
  })
})

describe("the finding over a profile", () => {
  const turned = rowOf("Meeting people", { "service-user": figure(100), clinician: figure(0) }, [lower, lower])

  it("names the two groups where most wide gaps lie the same way", () => {
    assert.strictEqual(chartOf(apart, same).title, "Clinicians see more in place than service users do")
  })
  it("says it as plainly the other way round", () => {
    assert.strictEqual(chartOf(turned).title, "Service users see more in place than clinicians do")
  })
  it("names the widest section where gaps lie both ways", () => {
    assert.strictEqual(chartOf(apart, turned).title, "Groups differ most on the role")
  })
  it("says that groups agree where no gap is wide", () => {
    assert.strictEqual(chartOf(same).title, "Groups place each section alike, within about 1 level")
  })
  it("says where there is nothing to compare, or nothing at all", () => {
    assert.strictEqual(
      chartOf(rowOf("Money", { clinician: figure(40) })).title,
      "One group can be shown, so nothing can be compared"
    )
    assert.strictEqual(
      chartOf(
        rowOf("Money", { clinician: figure(40) }),
        rowOf("The role", { "service-user": figure(60), clinician: figure(40) })
      ).title,
      "Groups were asked too few of the same questions to compare a section"
    )
    assert.strictEqual(chartOf(rowOf("Money", { "peer-support-worker": withheld })).title, "No group can be shown yet")
  })
})
