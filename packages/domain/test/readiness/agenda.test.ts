import { assert, describe, it } from "@effect/vitest"
import { type AgendaItem, agendaOf } from "../../src/readiness/agenda.ts"
import { agendaSentence, talkAboutItSentence } from "../../src/readiness/agendaSentence.ts"
import type { ByPerspective } from "../../src/readiness/ByPerspective.ts"
import type { ItemPicture } from "../../src/readiness/release/ItemPicture.ts"
import { counts, most, silent } from "./pictures.ts"

const line = (item: string, pictures: ByPerspective<ItemPicture>, flags: Partial<AgendaItem> = {}): AgendaItem => ({
  item,
  pictures,
  agreeAgain: false,
  metButDivided: false,
  recordsDisagree: false,
  ...flags
})

const order = (...items: ReadonlyArray<AgendaItem>) => agendaOf(items).lines.map(({ item }) => item)

const alike = { clinician: most("partly"), "service-user": most("partly") }
const apart = { clinician: most("in-place"), "service-user": most("not-yet") }

describe("the order of the agenda", () => {
  it("starts with what is to be agreed again, however small the gap", () => {
    assert.deepStrictEqual(order(line("a", apart), line("b", alike, { agreeAgain: true })), ["b", "a"])
  })
  it("then gates met with a divided group", () => {
    assert.deepStrictEqual(
      order(line("a", apart), line("b", alike, { metButDivided: true }), line("c", alike, { agreeAgain: true })),
      ["c", "b", "a"]
    )
  })
  it("then the widest gap, though another item lies lower", () => {
    const lower = { clinician: most("partly"), "service-user": most("not-yet") } // 50 apart
    const wider = { clinician: most("in-place"), "service-user": counts(2, 2, 1) } // 60 apart
    assert.deepStrictEqual(order(line("a", lower), line("b", wider)), ["b", "a"])
  })
  it("then how many groups are divided", () => {
    const oneDivided = { clinician: counts(2, 2, 2), "service-user": counts(1, 4, 1) } // both 50
    const bothDivided = { clinician: counts(2, 2, 2), "service-user": counts(2, 1, 2) } // both 50
    assert.deepStrictEqual(order(line("a", oneDivided), line("b", bothDivided)), ["b", "a"])
  })
  it("then the lowest position", () => {
    const low = { clinician: most("not-yet"), "service-user": most("not-yet") }
    assert.deepStrictEqual(order(line("a", alike), line("b", low)), ["b", "a"])
  })
  it("then how many groups mostly do not know, then the item id", () => {
    const unsure = { ...alike, carer: silent("MostlyDontKnow") }
    assert.deepStrictEqual(order(line("c", alike), line("b", unsure), line("a", alike)), ["b", "a", "c"])
  })
  it("does not depend on the order items come in", () => {
    const items = [line("a", alike), line("b", apart), line("c", { clinician: counts(2, 2, 2) })]
    assert.deepStrictEqual(agendaOf(items), agendaOf(items.toReversed()))
  })
})

describe("what is said of an item", () => {
  it("is how far two groups stand apart from 25 points on, though one is divided, and that it is divided below", () => {
    const reasonBeside = (divided: ItemPicture) =>
      agendaOf([line("a", { clinician: most("partly"), "service-user": divided })]).lines[0]?.reason._tag
    assert.strictEqual(reasonBeside(counts(8, 2, 2)), "Apart") // 50 and 25
    assert.strictEqual(reasonBeside(counts(12, 4, 3)), "Divided") // 50 and 26
  })
})

describe("what is on the agenda", () => {
  it("keeps an item with one group to show if that group is divided", () => {
    assert.deepStrictEqual(order(line("a", { clinician: counts(2, 1, 2), carer: silent("Withheld") })), ["a"])
  })
  it("keeps an item to be agreed again though no two groups can be shown", () => {
    assert.deepStrictEqual(order(line("a", { clinician: most("not-yet") }, { agreeAgain: true })), ["a"])
  })
  it("puts every other item with fewer than two on the second list, by id", () => {
    const { lines, talkAboutIt } = agendaOf([
      line("b", { clinician: most("not-yet") }),
      line("a", { clinician: silent("TooFewLevels"), carer: silent("Withheld") })
    ])
    assert.deepStrictEqual(lines, [])
    assert.deepStrictEqual(
      talkAboutIt.map(({ item }) => item),
      ["a", "b"]
    )
  })
  it("is the same whatever a withheld group might have said", () => {
    const withCarers = agendaOf([line("a", { ...apart, carer: silent("Withheld") })])
    assert.strictEqual(withCarers.lines[0]?.gap?.points, 100)
  })
})

describe("an agenda line in one sentence", () => {
  const say = (item: AgendaItem) => agendaOf([item]).lines.map(agendaSentence)[0]

  it("says which group places it higher, and how much", () => {
    assert.strictEqual(
      say(line("a", { clinician: most("in-place"), "service-user": counts(2, 2, 1) })), // 100 and 40
      "Clinicians place this nearly 2 levels higher than service users do."
    )
  })
  it("says higher by service users as plainly", () => {
    assert.strictEqual(
      say(line("a", { clinician: counts(2, 2, 1), "service-user": most("in-place") })),
      "Service users place this nearly 2 levels higher than clinicians do."
    )
  })
  it("says that a group disagrees with itself", () => {
    assert.strictEqual(say(line("a", { clinician: counts(2, 2, 2) })), "Clinicians disagree with each other.")
    assert.strictEqual(
      say(line("a", { clinician: counts(2, 2, 2), carer: counts(2, 1, 2) })),
      "Carers and clinicians each disagree among themselves."
    )
  })
  it("names a wide gap before a division, and a division before a small gap", () => {
    assert.include(say(line("a", { clinician: counts(2, 2, 2), carer: most("in-place") })), "higher than")
    assert.include(say(line("a", { clinician: counts(2, 2, 2), carer: counts(1, 2, 2) })), "disagree with each other") // 50 and 60
  })
  it("says why the first ones come first", () => {
    assert.include(say(line("a", apart, { agreeAgain: true })), "agree again")
    assert.include(
      say(line("a", { ...alike, clinician: counts(2, 1, 6) }, { metButDivided: true })),
      "A gate is met here, yet clinicians"
    )
  })
  it("says where records disagree, where most do not know, and where all is alike", () => {
    assert.strictEqual(say(line("a", alike, { recordsDisagree: true })), "Records disagree with what people say.")
    assert.strictEqual(say(line("a", { ...alike, carer: silent("MostlyDontKnow") })), "Most carers do not know.")
    assert.strictEqual(say(line("a", alike)), "Service users and clinicians place this alike.")
  })
  it("says on the second list why there is nothing to compare", () => {
    const sayOf = (pictures: ByPerspective<ItemPicture>) =>
      agendaOf([line("a", pictures)]).talkAboutIt.map(talkAboutItSentence)[0]
    assert.strictEqual(sayOf({ carer: silent("TooFewLevels") }), "Talk about it: too few answered to show.")
    assert.strictEqual(
      sayOf({ carer: silent("Withheld"), clinician: most("partly") }),
      "Talk about it: only clinicians can be shown."
    )
    assert.strictEqual(
      sayOf({ carer: silent("MostlyDontKnow") }),
      "Talk about it: too few answered to show. Most carers do not know."
    )
  })
})
