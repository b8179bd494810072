import { readinessInstrument } from "@peerbridge/catalogue/readiness/readinessInstrument"
import { wordingFor } from "@peerbridge/domain/readiness/Item"
import { sectionsAskedInRound } from "@peerbridge/domain/readiness/itemsOfRound"
import { type Perspective, perspectives } from "@peerbridge/domain/readiness/Perspective"
import { describe, expect, it } from "vitest"
import { answeredSections, type Asked, itemsAsked, questionView } from "#lib/server/answering/questionView.ts"

const askedOf = (perspective: Perspective, forTheFirst = false): Asked => ({
  perspective,
  sections: sectionsAskedInRound(readinessInstrument, { askedAt: "sustaining" }, perspective),
  forTheFirst
})

describe.each(perspectives)("the questions of a %s", (perspective) => {
  const asked = askedOf(perspective)
  const views = itemsAsked(asked).map((_, index) => questionView(asked, index + 1))

  it("offer every level the group can see, and no other", () => {
    const sentences = itemsAsked(asked).map((item) =>
      wordingFor(item, perspective)?.levels.filter((level) => level !== null)
    )
    expect(views.map((view) => view?.levels.map(({ sentence }) => sentence))).toEqual(sentences)
  })

  it("name the levels for staff only", () => {
    const names = views.flatMap((view) => view?.levels ?? []).map(({ name }) => name !== undefined)
    expect(new Set(names)).toEqual(new Set([!["service-user", "carer"].includes(perspective)]))
  })

  it("are numbered from 1 to the last, and end there", () => {
    expect(views.map((view) => view?.number)).toEqual(views.map((_, index) => index + 1))
    expect(questionView(asked, views.length + 1)).toBeUndefined()
    expect(questionView(asked, 0)).toBeUndefined()
  })
})

it("says how to answer for a first peer support worker only where there is none yet", () => {
  expect(questionView(askedOf("peer-support-worker", true), 1)?.before).toMatch(/answer for the first one/)
  expect(questionView(askedOf("peer-support-worker"), 1)?.before).toBeUndefined()
})

it("shows answers in the words that were chosen, and tells the three silences apart", () => {
  const asked = askedOf("carer")
  const [first, second, third, fourth] = itemsAsked(asked).map(({ id }) => id)
  const sections = answeredSections(
    asked,
    {
      [first ?? ""]: { _tag: "Level", level: 0 },
      [second ?? ""]: { _tag: "DontKnow" },
      [third ?? ""]: { _tag: "NotApplicable", reason: "not-started-here" }
    },
    { [fourth ?? ""]: "a note without an answer" }
  )
  const [one, two, three, four] = sections.flatMap(({ questions }) => questions)
  expect(one?.answer).toEqual({ name: undefined, words: questionView(asked, 1)?.levels[0]?.sentence })
  expect(two?.answer?.words).toBe("I do not know")
  expect(three?.answer?.words).toBe("This does not apply to me. My reason: There is no peer support worker here yet")
  expect(four).toMatchObject({ answer: undefined, note: "a note without an answer" })
})
