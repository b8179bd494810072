import { describe, expect, it } from "vitest"
import { edit, emptyField, type Field, fieldOf, insert, textOf } from "../../../src/core/screen/Field.ts"

const typed = (keys: ReadonlyArray<string>, from: Field = emptyField): Field =>
  keys.reduce((field, key) => (key.length > 1 && !/[^\w+]/.test(key) ? edit(field, key) : insert(field, key)), from)

describe("a line of text", () => {
  it("grows where the cursor is", () => {
    expect(typed(["a", "c", "left", "b"])).toEqual({ before: "ab", after: "c" })
    expect(textOf(typed(["b", "home", "a", "end", "c"]))).toBe("abc")
  })

  it("loses whole letters, never half an emoji", () => {
    expect(edit(fieldOf("a👨‍👩‍👧‍👦"), "backspace")).toEqual(fieldOf("a"))
    expect(edit(edit(fieldOf("ae\u0301"), "left"), "delete")).toEqual(fieldOf("a"))
    expect(edit(emptyField, "backspace")).toEqual(emptyField)
    expect(edit(emptyField, "delete")).toEqual(emptyField)
  })

  it("loses a word, or all before the cursor", () => {
    expect(textOf(edit(fieldOf("Riverside early team "), "ctrl+w"))).toBe("Riverside early ")
    expect(edit({ before: "Riverside", after: " team" }, "ctrl+u")).toEqual({ before: "", after: " team" })
  })

  it("takes pasted text without its line ends", () => {
    expect(textOf(insert(emptyField, "Riverside\r\nEarly\tteam"))).toBe("Riverside Early team")
  })
})
