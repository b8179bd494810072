import { describe, expect, it } from "vitest"
import { meantAsSecret } from "../../src/readiness/Code.ts"

describe("one box for both codes", () => {
  it.each(["FERN 219 LARK", "fern-219-lark", "fern219lark", "FERN 219", "", "fern lark"])(
    "takes %o for an invitation",
    (typed) => {
      expect(meantAsSecret(typed)).toBe(false)
    }
  )

  it.each(["FERN LARK MOSS 2190", "fern-lark-moss-2190", "fernlarkmoss2190", "fern lark mos 219 0", "2190"])(
    "takes %o for a secret, also when it is misspelt",
    (typed) => {
      expect(meantAsSecret(typed)).toBe(true)
    }
  )
})
