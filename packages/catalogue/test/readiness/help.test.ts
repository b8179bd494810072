import { notApplicableReasonsFor } from "@peerbridge/domain/readiness/Answer"
import { perspectives } from "@peerbridge/domain/readiness/Perspective"
import { describe, expect, it } from "vitest"
import { help } from "../../src/readiness/help.ts"
import { LevelSet, levelSetOf } from "../../src/readiness/WrittenSection.ts"

const audiences = LevelSet.literals
const digits = (text: string): string => text.replace(/\D/g, "")

const { promise, consent } = help
const easyRead = [
  ...help.helpNow.easyRead,
  ...help.beforeYouWrite.easyRead,
  ...promise.easyRead.points,
  ...promise.easyRead.smallGroup,
  ...consent.easyRead.notes,
  ...audiences.flatMap((audience) => [...promise.easyRead.choice[audience], ...consent.easyRead[audience]])
]

describe("where to get help now", () => {
  it("names the national lines, and no other number", () => {
    expect(help.helpNow.lines.map(({ how }) => digits(how))).toEqual(["999", "111", "116123", "85258"])
  })

  it("links each line to the number it shows", () => {
    for (const { how, link } of help.helpNow.lines) expect(digits(link), how).toBe(digits(how))
  })

  it("gives the same numbers in easy read", () => {
    expect(help.helpNow.easyRead.map(digits).filter((number) => number !== "")).toEqual([
      "999",
      "111",
      "116123",
      "85258"
    ])
  })

  it("says that nobody is watching, also beside a note", () => {
    expect(help.helpNow.intro).toMatch(/^Nobody watches this page\./)
    expect(help.beforeYouWrite.text).toMatch(/^Nobody in the care team reads this today\./)
  })
})

describe("the reasons why a question does not apply", () => {
  it.each(perspectives)("are those a %s can give, in their order", (perspective) => {
    const { reasons } = help.doesNotApply[levelSetOf(perspective)]
    expect(reasons.map(({ id }) => id)).toEqual(notApplicableReasonsFor(perspective))
  })
})

describe("the promise", () => {
  it("tells each group that it is a choice, and what it does not change", () => {
    expect(promise.choice.staff).toMatch(/choice. It does not change your job\./)
    expect(promise.choice["service-user"]).toMatch(/choice. It does not change your care\./)
    expect(promise.choice.carer).toMatch(/choice. It does not change the care of your family member or friend/)
  })

  it("says what it does not hold: a manner of writing, and a change between two rounds", () => {
    expect(promise.points.filter((point) => point.includes("may") && point.includes("guess"))).toHaveLength(2)
  })
})

describe("consent", () => {
  it("asks service users and carers, not staff, if they are 14 or older", () => {
    const asksAge = audiences.filter((audience) => consent.statements[audience].some((line) => line.includes("14")))
    expect(asksAge).toEqual(["service-user", "carer"])
    expect(audiences.filter((audience) => consent.easyRead[audience].some((line) => line.includes("14")))).toEqual(
      asksAge
    )
  })
})

describe("easy read", () => {
  it("keeps each sentence to 12 words at most", () => {
    const sentences = easyRead.flatMap((line) => line.split(/(?<=[.?:])\s+/))
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 12)).toEqual([])
  })
})
