import { assert, describe, it } from "@effect/vitest"
import { textWidth, wrapWords } from "../../src/chart/wrapWords.ts"

describe("wrapping words", () => {
  it("breaks at spaces only, and keeps every word in order", () => {
    const text = "In place and reviewed"
    assert.strictEqual(wrapWords(text, 80, 14).join(" "), text)
    assert.deepStrictEqual(wrapWords(text, 80, 14), ["In place", "and", "reviewed"])
  })
  it("fits every line that could be broken", () => {
    for (const width of [40, 90, 200]) {
      for (const part of wrapWords("Understanding the role of peer support workers", width, 16)) {
        assert.isTrue(textWidth(part, 16) <= width || !part.includes(" "))
      }
    }
  })
  it("leaves a long word alone on its line", () => {
    assert.deepStrictEqual(wrapWords("a commissioners b", 20, 16), ["a", "commissioners", "b"])
  })
})
