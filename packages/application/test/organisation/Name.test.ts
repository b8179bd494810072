import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { Name } from "../../src/organisation/Organisation.ts"

describe("a name", () => {
  it.each(["Riverside EI", " Tîm Ymyrraeth Gynnar ", "O’Neill & Sons (North)", "فريق التدخل المبكر"])(
    "can be %s",
    (name) => {
      expect(Schema.decodeUnknownSync(Name)(name)).toBe(name.trim())
    }
  )
  it.each(["", "  ", "a\u0000b", "bell\u0007", "two\nlines", "safe\u202egpj.exe", "x".repeat(121)])(
    "cannot be %j",
    (name) => {
      expect(Schema.decodeUnknownOption(Name)(name)._tag).toBe("None")
    }
  )
})
