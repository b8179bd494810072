import { assert, describe, it } from "@effect/vitest"
import { roundTrend } from "../../src/chart/roundTrend.ts"
import type { TrendRound } from "../../src/chart/trendRounds.ts"
import type { Perspective } from "../../src/readiness/Perspective.ts"
import type { ProfileCell } from "../../src/readiness/results/profileOf.ts"
import type { Plot } from "../../src/chart/Plot.ts"
import { assertSound, strokesIn, wordsIn } from "./plots.ts"
import { figure, rowOf } from "./results.ts"

const withheld: ProfileCell = { _tag: "Withheld" }
const round = (
  number: number,
  cells: Partial<Record<Perspective, ProfileCell>>,
  notComparable: ReadonlyArray<Perspective> = []
): TrendRound => ({ number, cells: rowOf("The role", cells).cells, notComparable })
const trendOf = (...rounds: ReadonlyArray<TrendRound>) => roundTrend({ title: "The role", rounds })
const marksIn = ({ shapes }: Plot) => shapes.flatMap((shape) => (shape._tag === "Mark" ? [shape] : []))
const two = trendOf(
  round(1, { "service-user": figure(0), clinician: figure(50) }),
  round(2, { "service-user": figure(50), clinician: figure(50) })
)

describe("a section over rounds", () => {
  it("puts not yet at the bottom and in place at the top, later rounds further right", () => {
    const [before, after] = marksIn(two.drawAt(860)).filter(({ group }) => group === "service-user")
    assert.deepStrictEqual([before?.y, after?.y], [300, 160])
    assert.isBelow(before?.x ?? 999, after?.x ?? 0)
  })
  it("puts groups in one place beside each other, never over each other", () => {
    const marks = marksIn(two.drawAt(860)).filter(({ y }) => y === 160)
    assert.strictEqual(new Set(marks.map(({ x }) => x)).size, marks.length)
  })
  it("joins two rounds of a group only where they may be compared", () => {
    const plot = trendOf(
      round(1, { "service-user": figure(0), clinician: figure(50) }),
      round(2, { "service-user": figure(50), clinician: figure(50) }, ["clinician"])
    ).drawAt(860)
    assert.strictEqual(strokesIn(plot, "trace").length, 1)
    assert.include(wordsIn(plot), "Cannot compare: 1 of 2")
  })
  it("draws nothing over a round in which a group is not shown", () => {
    const chart = trendOf(
      round(1, { clinician: figure(50) }),
      round(2, { clinician: withheld }),
      round(3, { clinician: figure(75) })
    )
    assert.deepStrictEqual(strokesIn(chart.drawAt(860), "trace"), [])
    assert.strictEqual(marksIn(chart.drawAt(860)).length, 2)
    assert.include(wordsIn(chart.drawAt(860)), "Not shown: 1 of 1")
    assert.deepStrictEqual(chart.table.rows[1], ["Round 2", "Not shown"])
    assertSound(chart)
  })
  it("names the group that moved about a level or more, and else says that it is much as before", () => {
    assert.strictEqual(two.title, "Service users place it higher than before")
    const same = trendOf(round(1, { clinician: figure(50) }), round(2, { clinician: figure(60) }))
    assert.strictEqual(same.title, "Groups place it much as before")
  })
  it("finds nothing where the last two rounds cannot be compared", () => {
    const chart = trendOf(round(1, { clinician: figure(0) }), round(2, { clinician: figure(100) }, ["clinician"]))
    assert.strictEqual(chart.title, "The last two rounds cannot be compared")
    assert.deepStrictEqual(chart.table.rows[1], [
      "Round 2",
      "100 of 100, from 4 of 4 questions; cannot compare with the round before"
    ])
  })
  it("says so where there is one round, or no group can be shown", () => {
    assert.strictEqual(trendOf(round(1, { clinician: figure(0) })).title, "One round so far, so nothing to compare")
    const none = trendOf(round(1, { clinician: withheld }), round(2, { clinician: withheld }))
    assert.strictEqual(none.title, "No group can be shown yet")
    assert.deepStrictEqual(wordsIn(none.drawAt(330)), ["No group can be shown yet."])
    assertSound(none)
  })
  it("stays within both widths", () => assertSound(two))
})
