import { describe, expect, it } from "vitest"
import { asciiOf } from "../../../src/core/text/ascii.ts"
import { cutTo, ends, fit, path, widthOf } from "../../../src/core/text/fit.ts"
import { atMost, wrap } from "../../../src/core/text/wrap.ts"

describe("fitting a text into columns", () => {
  it("fills a short text up and marks a long one as cut", () => {
    expect(fit("team", 6)).toBe("team  ")
    expect(fit("Riverside", 6)).toBe("River…")
    expect(cutTo("Riverside", 9)).toBe("Riverside")
  })

  it("counts columns, not characters: wide letters take two, a family of four is one letter", () => {
    expect(fit("日本語", 5)).toBe("日本…")
    expect(widthOf(fit("日本語", 4))).toBe(4)
    expect(cutTo("👨‍👩‍👧‍👦 home", 3)).toBe("👨‍👩‍👧‍👦…")
  })

  it("always takes exactly the width it was given", () => {
    for (const text of ["", "a", "a longer text with words", "é日👍🏽x", "   "]) {
      for (let width = 1; width < 30; width++) expect(widthOf(fit(text, width))).toBe(width)
    }
  })

  it("puts two texts at the two ends of a line, and cuts the left one", () => {
    expect(ends("left", "right", 14)).toBe("left     right")
    expect(ends("a long left text", "right", 14)).toBe("a long…  right")
  })

  it("keeps the last part of a path whole, because it is where one is", () => {
    expect(path(["Northbrook and Vale", "Teams"], " > ", 40)).toBe("Northbrook and Vale > Teams")
    expect(path(["Northbrook and Vale", "Teams"], " > ", 18)).toBe("Northbroo… > Teams")
    expect(path(["Northbrook and Vale", "Riverside Early Intervention"], " > ", 12)).toBe("Riverside E…")
  })
})

describe("breaking a text into lines", () => {
  it("breaks between words", () => {
    expect(wrap("the team agreed in place", 10)).toEqual(["the team", "agreed in", "place"])
    expect(wrap("", 10)).toEqual([])
  })

  it("says when lines are left out", () => {
    expect(atMost(["one", "two", "three"], 2, 10)).toEqual(["one", "two …"])
    expect(atMost(["one", "two"], 2, 10)).toEqual(["one", "two"])
    expect(atMost(["one", "two"], 0, 10)).toEqual([])
  })
})

describe("a text in ASCII", () => {
  it("keeps letters, quotes and dashes readable", () => {
    expect(asciiOf("“Zoë’s” team – in place…")).toBe('"Zoe\'s" team - in place...')
  })

  it("has no other character", () => {
    expect(asciiOf("● PU ≥ 5 ✓")).toBe("? PU >= 5 ?")
  })
})
