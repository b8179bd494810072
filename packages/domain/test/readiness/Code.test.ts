import { assert, describe, it } from "@effect/vitest"
import { Option, Schema } from "effect"
import {
  bytesForCode,
  codeFrom,
  InvitationCode,
  meantAsSecret,
  parseCode,
  parseSecret,
  ResumeSecret,
  secretFrom
} from "../../src/readiness/Code.ts"
import { codeWords } from "../../src/readiness/words.ts"

const bytes = Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 255 }))).check(
  Schema.isMinLength(bytesForCode),
  Schema.isMaxLength(bytesForCode)
)

describe("the words of codes", () => {
  it("are 512, short, and each once", () => {
    assert.strictEqual(codeWords.length, 512)
    assert.strictEqual(new Set(codeWords).size, 512)
    for (const word of codeWords) assert.match(word, /^[a-z]{3,8}$/)
  })
  it("never differ by one letter only", () => {
    const all = new Set(codeWords)
    const seen = new Map<string, string>()
    for (const word of codeWords) {
      for (let index = 0; index < word.length; index++) {
        const [before, after] = [word.slice(0, index), word.slice(index + 1)]
        assert.isFalse(all.has(before + after), word)
        assert.isFalse(seen.has(`${before}?${after}`), `${word} and ${seen.get(`${before}?${after}`)}`)
        seen.set(`${before}?${after}`, word)
      }
    }
  })
})

describe("an invitation code", () => {
  it.prop("has 2 words and 3 numbers, and is read back as it is", { bytes }, ({ bytes }) => {
    const code = codeFrom(Uint8Array.from(bytes))
    assert.isTrue(Schema.is(InvitationCode)(code))
    assert.deepStrictEqual(parseCode(code), Option.some(code))
    assert.deepStrictEqual(parseCode(code.toLowerCase().replaceAll(" ", "-")), Option.some(code))
    assert.deepStrictEqual(parseCode(code.replaceAll(" ", "")), Option.some(code))
  })
  it("depends on the random bytes alone", () => {
    assert.strictEqual(codeFrom(new Uint8Array(16)), "ACORN 000 ACORN")
    assert.notStrictEqual(codeFrom(new Uint8Array(16).fill(7)), codeFrom(new Uint8Array(16)))
    assert.throws(() => codeFrom(new Uint8Array(15)))
  })
  it.each([
    "FERN 219 LARK",
    " fern 219 lark ",
    "Fern-219-Lark",
    "fern219lark",
    "fern 219lark",
    "FERN  2l9  LARK",
    "fern.219.lark",
    "FE RN 219 LARK"
  ])("is read as FERN 219 LARK when typed %o", (typed) => {
    assert.strictEqual(Option.getOrUndefined(parseCode(typed)), InvitationCode.make("FERN 219 LARK"))
  })
  it("takes the letters O, I and L for numbers, not inside a word", () => {
    assert.strictEqual(Option.getOrUndefined(parseCode("violin OIO lark")), InvitationCode.make("VIOLIN 010 LARK"))
  })
  it.each([
    "",
    "FERN",
    "FERN 21 LARK",
    "FERN 2190 LARK",
    "FERN 219 LARX",
    "FARN 219 LARK",
    "FERN 219 LARK LARK",
    "219 FERN LARK",
    "FERN LARK 219"
  ])("is unknown in another shape, or with a word we do not use: %o", (typed) => {
    assert.isTrue(Option.isNone(parseCode(typed)))
  })
})

describe("a resume secret", () => {
  it.prop("has 3 words and 4 numbers, and is read back as it is", { bytes }, ({ bytes }) => {
    const secret = secretFrom(Uint8Array.from(bytes))
    assert.isTrue(Schema.is(ResumeSecret)(secret))
    assert.deepStrictEqual(parseSecret(secret.toLowerCase().replaceAll(" ", " - ")), Option.some(secret))
    assert.isTrue(Option.isNone(parseCode(secret)))
  })
  it("holds at least 40 bits", () => assert.isAtLeast(3 * Math.log2(codeWords.length) + Math.log2(10 ** 4), 40))
  it.each([
    "FERN LARK MOSS 219",
    "FERN LARK 2190",
    "FERN LARK MOSS MOSS 2190",
    "FERN 2190 LARK MOSS",
    "FERN LARK MOSX 2190"
  ])("is unknown in another shape: %o", (typed) => {
    assert.isTrue(Option.isNone(parseSecret(typed)))
  })
})

describe("one box for both codes", () => {
  it.each(["FERN 219 LARK", "fern-219-lark", "fern219lark", "FERN 219", "", "fern lark"])(
    "takes %o for an invitation",
    (typed) => {
      assert.isFalse(meantAsSecret(typed))
    }
  )
  it.each(["FERN LARK MOSS 2190", "fern-lark-moss-2190", "fernlarkmoss2190", "fern lark mos 219 0", "2190"])(
    "takes %o for a secret, also when it is misspelt",
    (typed) => {
      assert.isTrue(meantAsSecret(typed))
    }
  )
})
