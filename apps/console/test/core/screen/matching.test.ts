import { describe, expect, it } from "vitest"
import type { ListRow } from "../../../src/core/Page.ts"
import { rowsMatching } from "../../../src/core/screen/matching.ts"

const columns = [
  { id: "team", title: "Team", min: 1 },
  { id: "stage", title: "Stage", min: 1 }
]
const row = (key: string, ...cells: ReadonlyArray<string>): ListRow => ({
  key,
  cells,
  sentence: "",
  panel: { why: "", more: [] }
})
const rows = [
  row("a", "Riverside", "Preparing"),
  row("b", "Saltmarsh", "Ready to welcome"),
  row("c", "Preparing Bay", "Exploring")
]
const found = (filter: string) => rowsMatching({ columns, rows }, filter).map(({ key }) => key)

describe("a filter", () => {
  it("finds a word anywhere in a row, in capitals or not", () => {
    expect(found("PREP")).toEqual(["a", "c"])
    expect(found("")).toEqual(["a", "b", "c"])
  })

  it("finds a word in the column it names", () => {
    expect(found("stage:prep")).toEqual(["a"])
    expect(found("stage:")).toEqual(["a", "b", "c"])
  })

  it("wants every word", () => {
    expect(found("team:bay prep")).toEqual(["c"])
    expect(found("river ready")).toEqual([])
  })

  it("takes a colon for a colon when it names no column", () => {
    expect(found("welcome:ready")).toEqual([])
  })
})
