import { assert, describe, it } from "@effect/vitest"
import { codesFor } from "@peerbridge/domain/competency/Crosswalk"
import { coverWithoutNames } from "@peerbridge/domain/competency/coverWithoutNames"
import { datesAgreed } from "@peerbridge/domain/competency/datesAgreed"
import type { Worker } from "@peerbridge/domain/supervision/Records"
import { day, framework, person, recordOf, supervisor, view, worker } from "./framework.ts"

const today = day("2026-11-21")
const team = (workers: number, reached: number) =>
  Array.from({ length: workers }, (_, index) => ({
    ...recordOf([{ statement: "listens", self: view(index < reached ? "independently" : "not-yet") }]),
    worker: person(`worker-${index}`),
    countsInCover: true
  }))
const coverOfListening = (workers: number, reached: number) => {
  const cover = coverWithoutNames(framework, team(workers, reached))
  return cover._tag === "Withheld"
    ? "withheld"
    : cover.statements.find(({ statement }) => statement === "listens")?.cover
}

describe("cover without names", () => {
  it("is withheld for fewer than five, whatever they can do", () => {
    for (const reached of [0, 2, 4]) assert.strictEqual(coverOfListening(4, reached), "withheld")
    assert.notStrictEqual(coverOfListening(5, 5), "withheld")
  })
  it("counts only workers who say so", () => {
    const [first, ...rest] = team(5, 5)
    const records = first === undefined ? rest : [{ ...first, countsInCover: false }, ...rest]
    assert.strictEqual(coverWithoutNames(framework, records)._tag, "Withheld")
  })
  it("is withheld when a worker comes twice: four are no five, and five are not ten", () => {
    for (const workers of [4, 5]) {
      const once = team(workers, workers)
      assert.strictEqual(coverWithoutNames(framework, [...once, ...once])._tag, "Withheld")
    }
  })
  it("says it in a word; all and all but one look alike, so do none and one", () => {
    assert.deepStrictEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((reached) => coverOfListening(9, reached)),
      ["few-or-none", "few-or-none", "few-or-none", "few-or-none", "some", "some", "most", "most", "most", "most"]
    )
    for (const workers of [5, 6, 7, 8, 20]) {
      assert.strictEqual(coverOfListening(workers, workers - 2), "most")
      assert.strictEqual(coverOfListening(workers, 2), "few-or-none")
    }
  })
})

describe("whether dates are agreed", () => {
  const post = (id = worker, more: Partial<Worker> = {}): Worker => ({
    id,
    startedOn: day("2026-01-01"),
    stays: [],
    ...more
  })
  const target = {
    by: day("2027-01-01"),
    agreedOn: day("2026-06-01"),
    strand: "peer-1to1" as const,
    agreedWith: supervisor
  }
  const dated = recordOf([
    { statement: "listens", target },
    { statement: "records", self: view("with-support") },
    { statement: "reflects", target }
  ])
  const answer = (records: Parameters<typeof datesAgreed>[1], workers: ReadonlyArray<Worker>) =>
    datesAgreed(framework, records, workers, today)

  it("yes when each essential statement has a date or is reached; enhanced ones need none", () => {
    assert.deepStrictEqual(answer([dated], [post()]), {
      answer: "yes",
      asOf: today,
      from: "records",
      shows: "1 of 1 worker has agreed dates."
    })
  })
  it("no when one essential statement has neither, or there is no record", () => {
    const without = { ...dated, entries: dated.entries.filter(({ statement }) => statement !== "reflects") }
    assert.strictEqual(answer([without], [post()]).answer, "no")
    assert.strictEqual(
      answer([dated], [post(), post(person("new"))]).shows,
      "1 of 2 workers has no agreed dates yet for some essential competencies."
    )
  })
  it("yes when supervision notes the day", () => {
    assert.strictEqual(answer([], [post(worker, { competencyDatesAgreedOn: today })]).answer, "yes")
    assert.strictEqual(answer([], [post(worker, { competencyDatesAgreedOn: day("2026-11-22") })]).answer, "no")
  })
  it("not known with nobody in post; who left or has not started is not asked for", () => {
    assert.strictEqual(answer([], []).answer, "not-sure")
    const gone = post(person("gone"), { leftOn: day("2026-11-20") })
    const coming = post(person("coming"), { startedOn: day("2026-11-22") })
    assert.strictEqual(answer([dated], [post(), gone, coming]).answer, "yes")
  })
})

it("a crosswalk gives codes, each once, and none for what nobody matched", () => {
  const crosswalk = {
    id: "other",
    name: "Other",
    codes: [
      { statement: "listens", codes: ["2.1", "1.4"] as const },
      { statement: "listens", codes: ["1.4"] as const }
    ]
  }
  assert.deepStrictEqual(codesFor(crosswalk, "listens"), ["1.4", "2.1"])
  assert.deepStrictEqual(codesFor(crosswalk, "reflects"), [])
})
