import { describe, expect, it } from "vitest"
import type { Column, Row } from "../../../src/core/table/Column.ts"
import { columnWidths } from "../../../src/core/table/columnWidths.ts"
import { plainTable } from "../../../src/core/table/plainTable.ts"
import { cellLine } from "../../../src/core/table/tableLine.ts"
import { widthOf } from "../../../src/core/text/fit.ts"

const columns: ReadonlyArray<Column> = [
  { id: "team", title: "Team", min: 10, max: 40, grows: true },
  { id: "stage", title: "Stage", min: 8, max: 20 },
  { id: "gates", title: "Gates", min: 5, max: 5, drop: 2 },
  { id: "round", title: "Round", min: 7, max: 10, drop: 1 }
]
const rows: ReadonlyArray<Row> = [
  { key: "a", cells: ["Riverside Early Intervention", "Ready to welcome", "4/6", "3 open"] }
]

const shown = (width: number) => columnWidths(columns, rows, width).map(({ column }) => column.id)

describe("the columns of a table", () => {
  it("are as wide as their texts where there is room, and the one that grows takes the rest", () => {
    expect(columnWidths(columns, rows, 80).map(({ width }) => width)).toEqual([28 + (80 - 62), 16, 5, 7])
  })

  it("are left out one by one as the window gets narrower, the least needed first", () => {
    expect(shown(80)).toEqual(["team", "stage", "gates", "round"])
    expect(shown(35)).toEqual(["team", "stage", "round"])
    expect(shown(25)).toEqual(["team", "stage"])
    expect(shown(5)).toEqual(["team", "stage"])
  })

  it("never make a row wider than the window, down to where nothing more can be left out", () => {
    for (let width = 20; width < 130; width++) {
      const placed = columnWidths(columns, rows, width)
      expect(widthOf(cellLine(placed, rows[0]?.cells ?? [], "…"))).toBeLessThanOrEqual(width)
      for (const { column, width: given } of placed) expect(given).toBeGreaterThanOrEqual(column.min)
    }
  })

  it("are never cut in a table for a file", () => {
    expect(plainTable(columns, rows)).toEqual([
      "Team                          Stage             Gates  Round",
      "Riverside Early Intervention  Ready to welcome  4/6    3 open"
    ])
  })
})
