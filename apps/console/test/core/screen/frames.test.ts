import { describe, expect, it } from "vitest"
import { bindings, keyName } from "../../../src/core/screen/bindings.ts"
import { footerLine } from "../../../src/core/screen/footer.ts"
import { helpLines } from "../../../src/core/screen/helpLines.ts"
import { layoutOf, least, topFor } from "../../../src/core/screen/layout.ts"
import { doablesHere } from "../../../src/core/screen/palette.ts"
import { panelLines } from "../../../src/core/screen/panelLines.ts"
import { widthOf } from "../../../src/core/text/fit.ts"
import { actionOf, Console, pageOf, teamRow } from "./pages.ts"

const look = { ascii: false, colour: false, spoken: false }
const busy = pageOf(
  [{ ...teamRow("riverside"), actions: [actionOf("rename", { _tag: "Text", label: "Name", initial: "" })] }],
  { head: ["one", "two", "three", "four"], actions: [actionOf("new", { _tag: "Text", label: "Name", initial: "" })] }
)
const known = bindings.flatMap(({ inFull, keys, label }) => keys.map((key) => ({ key: keyName(key), label, inFull })))

describe("footer, help and palette", () => {
  it("are made from the keys and nothing else", () => {
    const { state } = new Console(busy)
    for (const entry of footerLine(state, 200).split("  ")) {
      expect(known.map(({ key, label }) => `${key} ${label}`)).toContain(entry)
    }
    for (const { key, label } of doablesHere(state)) {
      expect(known.map((one) => one.key)).toContain(key)
      expect(
        [...known.flatMap((one) => [one.label, one.inFull]), "new it", "rename it"].map((one) => one?.toLowerCase())
      ).toContain(label.toLowerCase())
    }
    for (const line of helpLines(state, look).slice(0, 10)) {
      expect(known.some(({ key, label }) => line.includes(key) && line.includes(label))).toBe(true)
    }
  })

  it("leave out what means nothing here", () => {
    expect(footerLine(new Console(pageOf([])).state, 200)).not.toContain("rename")
    expect(footerLine(new Console(busy).state, 200)).toContain("e rename")
    expect(footerLine(new Console(busy).press("/").state, 200)).toBe("Enter keep filter  Esc as it was")
  })

  it("always tell the way out and the help, however narrow the window is", () => {
    for (let width = least.columns - 2; width < 160; width++) {
      const line = footerLine(new Console(busy).state, width)
      expect(widthOf(line)).toBeLessThanOrEqual(width)
      expect(line).toContain("? help  q quit")
    }
  })
})

describe("the lines of the window", () => {
  it.each([
    [60, 15],
    [80, 24],
    [120, 40],
    [160, 50]
  ])("are all shared out at %ix%i, and none is counted twice", (columns, rows) => {
    const { state } = new Console(busy, { columns, rows })
    const { body, head, list, panel, roomy, tabs } = layoutOf(state)
    const across = roomy ? 4 : 2
    expect(1 + body + panel + across + 2).toBe(rows)
    expect(head + (roomy && head > 0 ? 1 : 0) + (tabs ? 1 : 0) + 1 + list).toBe(body)
    expect(list).toBeGreaterThanOrEqual(5)
  })

  it("keep the row one stands on in sight, and move no further than needed", () => {
    expect(topFor(0, 9, 10, 100)).toBe(0)
    expect(topFor(0, 10, 10, 100)).toBe(1)
    expect(topFor(50, 40, 10, 100)).toBe(40)
    expect(topFor(95, 99, 10, 100)).toBe(90)
    expect(topFor(5, 2, 10, 3)).toBe(0)
    for (let index = 0; index < 100; index++) {
      const top = topFor(37, index, 10, 100)
      expect(index - top).toBeGreaterThanOrEqual(0)
      expect(index - top).toBeLessThan(10)
    }
  })
})

describe("the panel", () => {
  const panel = {
    why: "The team agreed in place. The team recorded not yet, as of 22 November 2026, which is not the same.",
    next: "Ask one experienced peer support worker.",
    source: "stated, Lamont 2025, section 9.1",
    more: ["Further."]
  }

  it("always has a line for what comes next and, with three lines, one for the source", () => {
    expect(panelLines(panel, 40, 2, "…")).toEqual([
      "The team agreed in place. The team …",
      "Next: Ask one experienced peer support …"
    ])
    expect(panelLines(panel, 40, 4, "…")).toEqual([
      "The team agreed in place. The team",
      "recorded not yet, as of 22 November …",
      "Next: Ask one experienced peer support …",
      "Source: stated, Lamont 2025, section 9.1"
    ])
  })

  it("says everything where there is room", () => {
    expect(panelLines(panel, 60, 9, "…")).toEqual([
      "The team agreed in place. The team recorded not yet, as of",
      "22 November 2026, which is not the same.",
      "Next: Ask one experienced peer support worker.",
      "Further.",
      "Source: stated, Lamont 2025, section 9.1"
    ])
  })

  it("never takes more lines than it has", () => {
    for (let height = 1; height < 10; height++) {
      for (const width of [20, 40, 78]) expect(panelLines(panel, width, height, "…").length).toBeLessThanOrEqual(height)
    }
  })
})
