import { assert, describe, it } from "@effect/vitest"
import { distribution } from "../../src/chart/distribution.ts"
import type { Drawing } from "../../src/chart/Drawing.ts"
import type { ByPerspective } from "../../src/readiness/ByPerspective.ts"
import type { ItemPicture } from "../../src/readiness/release/ItemPicture.ts"
import { counts, levels, most, silent } from "../readiness/pictures.ts"
import { itemOf } from "./results.ts"

const chartOf = (pictures: ByPerspective<ItemPicture>) => distribution(itemOf(pictures))
const marksIn = ({ shapes }: Drawing) =>
  shapes.flatMap((shape) => (shape._tag === "Mark" && shape.radius > 7.5 ? [shape] : []))
const wordsIn = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape._tag === "Words" ? [shape.text] : []))
const boxesIn = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape._tag === "Box" ? [shape.look] : []))

describe("the distribution of an item", () => {
  it("has one shape for each answer, in the column of its level, from eight answers on", () => {
    const drawing = chartOf({ clinician: levels(1, 0, 2, 3, 2) }).drawAt(860)
    const columns = new Map<number, number>()
    for (const { x } of marksIn(drawing)) columns.set(x, (columns.get(x) ?? 0) + 1)
    assert.deepStrictEqual([...columns.values()], [1, 2, 3, 2])
    assert.include(wordsIn(drawing), "8 chose a level")
  })
  it("has three columns where no group has eight, named for the levels they hold", () => {
    const drawing = chartOf({ clinician: counts(2, 1, 4) }).drawAt(860)
    assert.strictEqual(new Set(marksIn(drawing).map(({ x }) => x)).size, 3)
    assert.include(wordsIn(drawing).join(" "), "Not yet or being planned")
  })
  it("draws a line under the columns a band covers beside a group that has all five", () => {
    const drawing = chartOf({ "service-user": counts(2, 1, 3), clinician: levels(1, 1, 2, 2, 2) }).drawAt(860)
    assert.deepStrictEqual(boxesIn(drawing), ["span", "span"])
  })
  it("says most without anything that could be counted", () => {
    for (const width of [860, 330]) {
      const drawing = chartOf({ clinician: most("in-place") }).drawAt(width)
      assert.deepStrictEqual(marksIn(drawing), [])
      assert.deepStrictEqual(boxesIn(drawing), ["most"])
      assert.notMatch(wordsIn(drawing).join(" "), /\d/)
    }
    assert.notMatch(chartOf({ clinician: most("in-place") }).table.rows.join(" "), /\d/)
  })
  it("hatches a group that is not shown, with its shape hollow and no number but the rule's", () => {
    const chart = chartOf({ "peer-support-worker": silent("Withheld"), clinician: counts(2, 1, 4) })
    const drawing = chart.drawAt(860)
    assert.include(boxesIn(drawing), "withheld")
    assert.deepStrictEqual(drawing.shapes.filter((shape) => shape._tag === "Mark" && shape.hollow).length, 1)
    assert.deepStrictEqual(chart.table.rows[0], [
      "Peer support workers",
      "Not shown",
      "Not shown",
      "Not shown",
      "Not shown"
    ])
  })
  it("draws bars with their number for more than 20 answers", () => {
    const drawing = chartOf({ clinician: levels(1, 4, 6, 7, 3) }).drawAt(860)
    assert.deepStrictEqual(boxesIn(drawing), ["bar", "bar", "bar", "bar", "bar"])
    assert.deepStrictEqual(marksIn(drawing), [])
    assert.includeMembers(wordsIn(drawing), ["1", "4", "6", "7", "3"])
  })
  it("draws singly up to exactly 20", () => {
    assert.strictEqual(marksIn(chartOf({ clinician: levels(4, 4, 4, 4, 4) }).drawAt(860)).length, 20)
  })
  it("gives each silence its own words", () => {
    const chart = chartOf({
      "service-user": silent("MostlyDontKnow"),
      carer: silent("TooFewLevels"),
      manager: silent("MostlyNotApplicable"),
      commissioner: silent("NotAsked")
    })
    const cells = chart.table.rows.map(([, first]) => first)
    assert.deepStrictEqual(cells, [
      "Most do not know",
      "Fewer than 5 chose a level",
      "Most say it does not apply to them",
      "Not asked"
    ])
    assert.notInclude(wordsIn(chart.drawAt(860)), "Commissioners")
  })
  it("keeps everything inside its width", () => {
    for (const width of [860, 330, 300]) {
      const { shapes } = chartOf({
        "service-user": counts(2, 1, 3),
        carer: most("not-yet"),
        "peer-support-worker": silent("Withheld"),
        clinician: levels(5, 4, 4, 4, 3)
      }).drawAt(width)
      for (const shape of shapes) {
        if (shape._tag === "Mark")
          assert.isTrue(shape.x - shape.radius >= 0 && shape.x + shape.radius <= width, `${shape.x}`)
        if (shape._tag === "Box") assert.isTrue(shape.x >= 0 && shape.x + shape.width <= width + 0.1)
      }
    }
  })
})

describe("the finding over a distribution", () => {
  const finding = (pictures: ByPerspective<ItemPicture>) => chartOf(pictures).title

  it("names the two groups furthest apart, with numbers where there are some", () => {
    assert.strictEqual(
      finding({ "service-user": counts(3, 3, 0), clinician: levels(0, 1, 2, 3, 2) }),
      "5 of 8 clinicians say in place, no service user does"
    )
    assert.strictEqual(
      finding({ "service-user": counts(3, 2, 1), clinician: most("in-place") }),
      "Most clinicians say in place, 1 of 6 service users does"
    )
    assert.strictEqual(
      finding({ "service-user": most("not-yet"), clinician: most("partly") }),
      "Most clinicians say partly in place, most service users say not yet"
    )
  })
  it("says so as plainly where service users are the higher ones", () => {
    assert.strictEqual(
      finding({ "service-user": most("in-place"), clinician: most("not-yet") }),
      "Most service users say in place, most clinicians say not yet"
    )
  })
  it("names a group that disagrees with itself where groups do not stand apart", () => {
    assert.strictEqual(
      finding({ "service-user": counts(1, 4, 1), clinician: counts(2, 1, 2) }),
      "Clinicians disagree with each other"
    )
  })
  it("says what most say where they agree", () => {
    assert.strictEqual(
      finding({ "service-user": most("partly"), clinician: most("partly") }),
      "Most service users and clinicians say partly in place"
    )
  })
  it("says that nobody can be shown, or does not know", () => {
    assert.strictEqual(finding({ clinician: silent("Withheld") }), "No group can be shown on this question")
    assert.strictEqual(finding({ clinician: silent("MostlyDontKnow") }), "Most clinicians do not know")
  })
})
