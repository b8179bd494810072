import { itemsOf } from "@peerbridge/domain/readiness/Instrument"
import type { Item, Wording } from "@peerbridge/domain/readiness/Item"
import { describe, expect, it } from "vitest"
import { readinessInstrument } from "../../src/readiness/readinessInstrument.ts"

const items = itemsOf(readinessInstrument)

const levelsOf = ({ levels }: Wording): ReadonlyArray<string> => levels.filter((level) => level !== null)

/** All that somebody can read of an item, on any page. */
const readOf = (item: Item): ReadonlyArray<string> => [
  item.title,
  item.question,
  ...item.wordings.flatMap((wording) => [wording.text, ...levelsOf(wording)]),
  ...item.evidence,
  ...item.provenance.flatMap((provenance) => (provenance._tag === "Stated" ? [] : [provenance.reason]))
]

/** Words we never use of people. PPI is the printed name of a post: "patient and public involvement". */
const avoided =
  /\b(SUs?|patients?(?! and public involvement)|sufferers?|non-engaging|disengage[ds]?|DNA|failed|low functioning|high risk|normal|resilien(ce|t)|professionals?)\b/i

/** What staff say among themselves, and a service user or carer need not know. */
const shopTalk = /\b(peers|PSWs?|MDT|NPT|caseload|clinical|recurrent|WTE|HR|PPI|co-production)\b/

/** Words of more than 14 letters that service users and carers know. */
const longButKnown: ReadonlyArray<string> = []

/** What service users and carers read: their wordings, each with its item's id. */
const forPeopleAndFamilies = items.flatMap(({ id, wordings }) =>
  wordings
    .filter(({ perspective }) => perspective === "service-user" || perspective === "carer")
    .map((wording) => ({ id, ...wording }))
)

const sentences = (text: string): ReadonlyArray<string> =>
  text.split(/[.?!](?:\s|$)/).filter((part) => part.trim() !== "")
const wordsOf = (text: string): ReadonlyArray<string> => text.match(/[\p{L}\p{N}'’-]+/gu) ?? []

describe("what anyone reads", () => {
  it.each(items)("$id keeps to the words we say", (item) => {
    for (const text of readOf(item)) expect(text).not.toMatch(avoided)
  })

  it.each(readinessInstrument.sections)("the section $id keeps to them too", ({ about, title }) => {
    expect(`${title} ${about}`).not.toMatch(avoided)
  })

  it.each(items)("$id has a title that states, a question that asks, and whole sentences", (item) => {
    expect(item.title).toMatch(/[^.?!]$/)
    expect(item.question).toMatch(/^[A-Z].*\?$/)
    for (const wording of item.wordings) {
      for (const text of [wording.text, ...levelsOf(wording)]) expect(text).toMatch(/^[A-Z].*[.?]$/)
    }
  })
})

describe("the levels of an item", () => {
  it.each(items)("$id says something else at each level", (item) => {
    for (const wording of item.wordings) expect(new Set(levelsOf(wording)).size).toBe(levelsOf(wording).length)
  })

  it.each(items)("$id offers staff all five, and everyone at least four", (item) => {
    for (const wording of item.wordings) {
      const own = wording.perspective === "service-user" || wording.perspective === "carer"
      expect(levelsOf(wording).length).toBeGreaterThanOrEqual(own ? 4 : 5)
    }
  })

  it.each(items)("$id has levels short enough for a phone", (item) => {
    for (const wording of item.wordings) {
      for (const level of levelsOf(wording)) expect(level.length, level).toBeLessThanOrEqual(160)
    }
  })

  it.each(items)("$id asks staff at the top level about the last 12 months, and for a reason", (item) => {
    for (const { levels, perspective } of item.wordings) {
      if (perspective === "service-user" || perspective === "carer") continue
      expect(levels[4]).toMatch(/in the last 12 months/i)
      expect(levels[4]).toMatch(/changed .*for a reason/)
    }
  })
})

describe("what service users and carers read", () => {
  it.each(forPeopleAndFamilies)("$id ($perspective) has short sentences: 18 words on average at most", (wording) => {
    const all = [wording.text, ...levelsOf(wording)].flatMap(sentences).map((sentence) => wordsOf(sentence).length)
    expect(all.reduce((sum, count) => sum + count, 0) / all.length).toBeLessThanOrEqual(18)
  })

  it.each(forPeopleAndFamilies)("$id ($perspective) has no word over 14 letters", (wording) => {
    const long = [wording.text, ...levelsOf(wording)]
      .flatMap(wordsOf)
      .filter((word) => word.length > 14 && !longButKnown.includes(word))
    expect(long).toEqual([])
  })

  it.each(forPeopleAndFamilies)("$id ($perspective) has no shop talk", (wording) => {
    for (const text of [wording.text, ...levelsOf(wording)]) expect(text).not.toMatch(shopTalk)
  })
})
