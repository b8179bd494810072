import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "../../src/calendar/CalendarDate.ts"
import { boardRows, supervisionBoard } from "../../src/chart/supervisionBoard.ts"
import { PersonId } from "../../src/supervision/Records.ts"
import type { Standing, StandingStatus } from "../../src/supervision/Standing.ts"
import type { Strand } from "../../src/supervision/Strand.ts"
import { assertSound, wordsIn } from "./plots.ts"

const day = (text: string) => CalendarDate.make(text)
const standing = (worker: string, status: StandingStatus, due?: string, strand: Strand = "peer-1to1"): Standing => ({
  worker: PersonId.make(worker),
  strand,
  status,
  ...(due === undefined ? {} : { dueOn: day(due) }),
  basis:
    due === undefined
      ? { _tag: "NobodyNamed" }
      : {
          _tag: "Clock",
          anchor: day("2026-10-14"),
          anchoredBy: "held",
          interval: { every: 1, unit: "month" },
          graceDays: 7
        },
  provenance: { _tag: "Policy", reason: "Made up for a test" }
})
const names: Readonly<Record<string, string>> = { a: "Worker A", b: "Worker B" }
const boardOf = (...standings: ReadonlyArray<Standing>) => ({
  standings,
  nameOf: (worker: PersonId) => names[worker] ?? worker
})
const mixed = boardOf(
  standing("a", "NotDueYet", "2027-01-01"),
  standing("b", "Overdue", "2026-11-14"),
  standing("a", "Overdue", "2026-11-14"),
  standing("a", "Overdue", "2026-11-01", "peer-group"),
  standing("b", "NotArranged", undefined, "appraisal")
)

describe("the supervision board", () => {
  it("lists what is most pressing first, then by due date and name", () => {
    assert.deepStrictEqual(
      boardRows(mixed).map(({ due, glyph, worker }) => [glyph, worker, due]),
      [
        ["#", "Worker B", "None"],
        ["!", "Worker A", "1 November 2026"],
        ["!", "Worker A", "14 November 2026"],
        ["!", "Worker B", "14 November 2026"],
        [" ", "Worker A", "1 January 2027"]
      ]
    )
  })
  it("is in the same order whatever order the standings come in", () => {
    assert.deepStrictEqual(boardRows(boardOf(...mixed.standings.toReversed())), boardRows(mixed))
  })
  it("says why in every row, and what would change it", () => {
    assert.deepStrictEqual(supervisionBoard(mixed).table.rows[0], [
      "Worker B",
      "Appraisal",
      "Not arranged",
      "None",
      "Appraisal: nobody is named.",
      "Name someone who gives it."
    ])
  })
  it("says in its title what is late and what is not arranged", () => {
    assert.strictEqual(supervisionBoard(mixed).title, "3 overdue and 1 not arranged")
    assert.strictEqual(
      supervisionBoard(boardOf(standing("a", "Due", "2026-11-21"))).title,
      "1 of 1 due now, none overdue"
    )
    assert.strictEqual(
      supervisionBoard(boardOf(standing("a", "Paused"))).title,
      "Nothing is overdue and all is arranged"
    )
  })
  it("has columns where there is room, and stacks the cells where there is not", () => {
    const chart = supervisionBoard(mixed)
    const starts = (width: number) =>
      new Set(chart.drawAt(width).shapes.flatMap((shape) => (shape._tag === "Words" ? [shape.x] : [])))
    assert.strictEqual(starts(860).size, 5)
    assert.deepStrictEqual(starts(330), new Set([0]))
    assert.include(wordsIn(chart.drawAt(330)), "[!] Overdue, due 1 November 2026")
    assert.isAbove(chart.drawAt(330).height, chart.drawAt(860).height)
    assertSound(chart)
  })
  it("says so where there is nothing to show", () => {
    const none = supervisionBoard(boardOf())
    assert.deepStrictEqual(wordsIn(none.drawAt(860)), ["No supervision to show."])
    assertSound(none)
  })
})
