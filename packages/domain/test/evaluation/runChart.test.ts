import { assert, describe, it } from "@effect/vitest"
import { addMonths, CalendarDate } from "../../src/calendar/CalendarDate.ts"
import { runChart } from "../../src/evaluation/runChart.ts"

const start = CalendarDate.make("2024-01-01")
const read = (values: ReadonlyArray<number | undefined>, starts: ReadonlyArray<number> = []) =>
  runChart(
    { points: values.map((value, i) => ({ on: addMonths(start, i), value })), starts },
    { direction: "up", target: 1 }
  )
const causes = (values: ReadonlyArray<number | undefined>) => read(values).points.map(({ cause }) => cause)
const times = (n: number, value: number) => Array.from({ length: n }, () => value)

describe("a run chart", () => {
  it("has a median, no limits and no assurance", () => {
    const reading = read([...times(8, 5), 6, 4, ...times(4, 5)])
    assert.strictEqual(reading.segments[0]?.centre, 5)
    assert.strictEqual(reading.segments[0]?.state, "mostly-equal")
    assert.isTrue(reading.points.every(({ limits }) => limits === undefined))
    assert.deepStrictEqual(reading.assurance, { _tag: "NotSaid", because: "no-limits" })
    assert.deepStrictEqual(reading.variation, { _tag: "Icon", icon: "common-cause" })
  })

  it("shows a shift of eight on one side of the median, not of seven", () => {
    assert.deepStrictEqual(causes([...times(8, 1), ...times(8, 3)]), [
      ...Array.from({ length: 8 }, () => "shift-below"),
      ...Array.from({ length: 8 }, () => "shift-above")
    ])
    assert.deepStrictEqual(new Set(causes([...times(7, 1), ...times(7, 3)])), new Set(["common-cause"]))
    assert.deepStrictEqual(read([...times(8, 1), ...times(8, 3)]).variation, { _tag: "Icon", icon: "improvement-high" })
  })

  it("does not count points on the median, nor do they end a shift", () => {
    const values = [...times(4, 3), 2, 2, ...times(4, 3), ...times(8, 1)]
    assert.deepStrictEqual(causes(values).slice(0, 10), [
      ...Array.from({ length: 4 }, () => "shift-above"),
      "common-cause",
      "common-cause",
      ...Array.from({ length: 4 }, () => "shift-above")
    ])
    assert.isFalse(causes([...times(4, 3), 2, 2, ...times(3, 3), ...times(7, 1)]).includes("shift-above"))
  })

  it("ends a shift at a missing figure", () => {
    assert.isFalse(causes([...times(4, 3), undefined, ...times(4, 3), ...times(8, 1)]).includes("shift-above"))
  })

  it("shows no shift when all that differs lies on one side, as any eight of them would be one", () => {
    const values = Array.from({ length: 40 }, (_, i) => (i % 4 === 0 ? 90 : 100))
    const reading = read(values)
    assert.deepStrictEqual(new Set(reading.points.map(({ cause }) => cause)), new Set(["common-cause"]))
    assert.deepStrictEqual(reading.notes, ["mostly-equal", "median-at-edge"])
    const turned = read(values.map((value) => -value))
    assert.deepStrictEqual(new Set(turned.points.map(({ cause }) => cause)), new Set(["common-cause"]))
    assert.deepStrictEqual(turned.notes, ["mostly-equal", "median-at-edge"])
  })

  it("has a median of its own after a re-base, and none of its rules below eight figures", () => {
    const reading = read([...times(8, 1), ...times(7, 3)], [8])
    assert.deepStrictEqual(
      reading.segments.map(({ centre, state }) => [centre, state]),
      [
        [1, "mostly-equal"],
        [3, "too-few"]
      ]
    )
    assert.deepStrictEqual(reading.variation, { _tag: "TooFew", have: 7, needed: 8 })
    const later = read([...times(8, 2), ...times(8, 1), ...times(8, 3)], [8]).points.map(({ cause }) => cause)
    assert.deepStrictEqual(later.slice(8), [
      ...Array.from({ length: 8 }, () => "shift-below"),
      ...Array.from({ length: 8 }, () => "shift-above")
    ])
    assert.deepStrictEqual(read([]).segments, [])
    assert.isUndefined(read([undefined]).segments[0]?.centre)
  })
})
