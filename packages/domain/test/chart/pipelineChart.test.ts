import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "../../src/calendar/CalendarDate.ts"
import { pipelineChart } from "../../src/chart/pipelineChart.ts"
import type { PipelineCount } from "../../src/workforce/pipelineOn.ts"
import { assertSound, blocksIn, wordsIn } from "./plots.ts"

const day = (text: string) => CalendarDate.make(text)
const count = (on: string, posts: Partial<PipelineCount["posts"]>, teamsWithPeers = 0): PipelineCount => ({
  on: day(on),
  posts: { planned: 0, "in-development": 0, recruiting: 0, filled: 0, left: 0, ...posts },
  teamsWithPeers
})
const history = [count("2026-01-01", { planned: 4 }), count("2026-01-11", { filled: 1, recruiting: 3, left: 1 }, 1)]
const chart = pipelineChart({ history, until: day("2026-01-20") })

describe("the pipeline of posts", () => {
  it("draws each stage from one change to the next, filled at the bottom", () => {
    const plot = chart.drawAt(860)
    const [planned, filled, recruiting, ...others] = blocksIn(plot)
    assert.deepStrictEqual(others, [])
    assert.deepStrictEqual([planned?.look, filled?.look, recruiting?.look], ["planned", "filled", "recruiting"])
    // 1 to 20 January are 20 days from 64 to 836: the change on the 11th is half way. 4 posts are the whole height of 280.
    assert.deepStrictEqual([planned?.x, planned?.width, planned?.height], [64, 386, 280])
    assert.deepStrictEqual([filled?.x, filled?.y, filled?.height], [450, 234, 70])
    assert.deepStrictEqual([recruiting?.y, recruiting?.height], [24, 210])
  })
  it("says how many of the open posts are filled, and in how many teams", () => {
    assert.strictEqual(chart.title, "1 of 4 posts is filled, in 1 team")
    assert.strictEqual(pipelineChart({ history, until: day("2026-01-10") }).title, "None of 4 posts is filled yet")
  })
  it("has a row for each day something changed, with posts that were left", () => {
    assert.deepStrictEqual(chart.table.header.slice(0, 3), ["From", "Filled", "Recruiting"])
    assert.deepStrictEqual(chart.table.rows[1], ["11 January 2026", "1", "3", "0", "0", "1", "1"])
  })
  it("leaves out what is still to come", () => {
    assert.strictEqual(pipelineChart({ history, until: day("2026-01-10") }).table.rows.length, 1)
  })
  it("says so where there are no posts, and where none is open", () => {
    const none = pipelineChart({ history: [], until: day("2026-01-20") })
    assert.strictEqual(none.title, "No posts yet")
    assert.deepStrictEqual(wordsIn(none.drawAt(860)), ["No posts yet."])
    const left = pipelineChart({ history: [count("2026-01-01", { left: 2 })], until: day("2026-01-20") })
    assert.strictEqual(left.title, "No post is open now")
    assertSound(none)
    assertSound(left)
  })
  it("stays within both widths", () => assertSound(chart))
})
