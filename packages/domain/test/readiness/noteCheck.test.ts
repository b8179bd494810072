import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { checkNote } from "../../src/readiness/Note.ts"
import { isNhsNumber, noteFindings } from "../../src/readiness/noteCheck.ts"

const found = (text: string) => noteFindings(text).map((finding) => `${finding.kind}: ${finding.text}`)

describe("what in a note may pick somebody out", () => {
  it("is a title or a role before a name", () => {
    assert.deepStrictEqual(found("Dr Smith was kind"), ["name: Dr Smith"])
    assert.deepStrictEqual(found("I asked my worker Joe about it"), ["name: worker Joe"])
    assert.deepStrictEqual(found("Worker Joe, and a nurse called Anne-Marie O'Neill"), [
      "name: Worker Joe",
      "name: called Anne-Marie O'Neill"
    ])
    assert.deepStrictEqual(found("Her name is Amina"), ["name: name is Amina"])
    assert.deepStrictEqual(found("my son Adam"), ["name: son Adam"])
  })
  it("is not a role without a name, a day or a month", () => {
    assert.deepStrictEqual(found("The team lead told us. My worker was kind, my friend too."), [])
    assert.deepStrictEqual(found("I saw my worker Monday, and the manager January"), [])
  })
  it("is a date, in figures or words", () => {
    assert.deepStrictEqual(found("born 12/03/1990"), ["date: 12/03/1990"])
    assert.deepStrictEqual(found("1.4.62, or 1990-03-12"), ["date: 1.4.62", "date: 1990-03-12"])
    assert.deepStrictEqual(found("on the 12th of March 1990 or March 12, 1990"), [
      "date: 12th of March 1990",
      "date: March 12, 1990"
    ])
    assert.deepStrictEqual(found("in March 2026, for 3 months, 2 or 3 times, 9.1 of 10"), [])
  })
  it("is a phone number", () => {
    assert.deepStrictEqual(found("0114 271 1900"), ["phone-number: 0114 271 1900"])
    assert.deepStrictEqual(found("07700 900123 or +44 7700 900123"), [
      "phone-number: 07700 900123",
      "phone-number: +44 7700 900123"
    ])
    assert.deepStrictEqual(found("room 0114, at 10.30"), [])
  })
  it("is an email address", () => {
    assert.deepStrictEqual(found("write to a.person@example.org."), ["email-address: a.person@example.org"])
  })
  it("is an NHS number only if its check digit is right", () => {
    assert.isTrue(isNhsNumber("943 476 5919"))
    assert.isFalse(isNhsNumber("943 476 5918"))
    assert.isTrue(isNhsNumber("000 000 0000")) // sum 0: check digit 11 counts as 0
    assert.isFalse(isNhsNumber("000 000 0600")) // sum 12: check digit 10, never issued
    assert.isFalse(isNhsNumber("943476591"))
    assert.deepStrictEqual(found("943-476-5919 and 943 476 5918"), ["nhs-number: 943-476-5919"])
  })
  it("is found once in each place, in the order of the text", () => {
    assert.deepStrictEqual(found("Dr Smith, 0114 271 1900, a@b.org"), [
      "name: Dr Smith",
      "phone-number: 0114 271 1900",
      "email-address: a@b.org"
    ])
    assert.deepStrictEqual(
      noteFindings("me: 0114 271 1900").map(({ at }) => at),
      [4]
    )
  })
  it("is nothing in an ordinary note", () => {
    assert.deepStrictEqual(found("It was a leaflet. I would have liked to ask questions, 20 minutes would do."), [])
  })
})

describe("a note", () => {
  it("is trimmed, and nothing if empty", () => {
    assert.deepStrictEqual(
      checkNote("a", "  It was a leaflet \n", false) as unknown,
      Result.succeed("It was a leaflet")
    )
    assert.deepStrictEqual(checkNote("a", " \n ", false), Result.succeed(undefined))
  })
  it("loses characters that nobody types and a database may refuse, not its lines", () => {
    assert.deepStrictEqual(
      checkNote("a", "one\u0000\u0007 line\n\tand another\u009f", false) as unknown,
      Result.succeed("one line\n\tand another")
    )
    assert.deepStrictEqual(checkNote("a", "\u0000 \u0001", false), Result.succeed(undefined))
  })
  it("holds 2000 characters", () => {
    assert.isTrue(Result.isSuccess(checkNote("a", "x".repeat(2000), false)))
    const long = checkNote("a", "x".repeat(2001), true)
    assert.isTrue(
      Result.isFailure(long) &&
        long.failure._tag === "NoteTooLong" &&
        long.failure.message.startsWith("Your note is 1 character too")
    )
  })
  it("warns once, and is kept when the person says it is not one", () => {
    const warned = checkNote("a", "Dr Who is on television, and Dr Foster", false)
    assert.isTrue(Result.isFailure(warned) && warned.failure._tag === "NoteMayIdentify")
    if (Result.isFailure(warned) && warned.failure._tag === "NoteMayIdentify")
      assert.deepStrictEqual(warned.failure.kinds, ["name"])
    assert.isTrue(Result.isSuccess(checkNote("a", "Dr Who is on television", true)))
  })
})
