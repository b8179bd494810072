import { assert, describe, it } from "@effect/vitest"
import { csvOf } from "../../src/chart/ChartTable.ts"

const rowOf = (...cells: ReadonlyArray<string>) => csvOf({ header: ["a"], rows: [cells] }).split("\r\n")[1]

describe("a table as CSV", () => {
  it("is UTF-8 with a mark for spreadsheets, and ends each row as the standard says", () => {
    assert.strictEqual(
      csvOf({ header: ["Group", "Says"], rows: [["Carers", "1"]] }),
      "\uFEFFGroup,Says\r\nCarers,1\r\n"
    )
  })
  it("quotes what holds a comma, a quote or a new line", () => {
    assert.strictEqual(rowOf("a, b", 'say "no"', "two\nlines"), '"a, b","say ""no""","two\nlines"')
  })
  it("keeps a spreadsheet from running a cell as a formula", () => {
    assert.strictEqual(rowOf("=1+1", "+1", "-1", "@x"), "'=1+1,'+1,'-1,'@x")
    assert.strictEqual(rowOf("1-1"), "1-1")
    assert.strictEqual(rowOf('=HYPERLINK("x","y")'), `"'=HYPERLINK(""x"",""y"")"`)
  })
})
