import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import type { GuidePerspective } from "@peerbridge/domain/listening/InterviewGuide"
import { type Bearing, type ListeningNote, ListeningNoteId } from "@peerbridge/domain/listening/ListeningNote"
import { themeCounts } from "@peerbridge/domain/listening/themeCounts"

const notes = (
  count: number,
  perspective: GuidePerspective = "clinician",
  bearing: Bearing = "barrier"
): ReadonlyArray<ListeningNote> =>
  Array.from({ length: count }, (_, index) => ({
    id: ListeningNoteId.make(`${perspective}-${bearing}-${index}`),
    question: "question",
    perspective,
    text: "Words.",
    codes: ["trust"],
    bearing,
    on: CalendarDate.make("2026-11-21")
  }))
const counted = (...groups: ReadonlyArray<ReadonlyArray<ListeningNote>>) => {
  const [trust] = themeCounts(groups.flat(), ["trust"])
  return trust
}
const of = (users: number, peers: number, clinicians: number) =>
  counted(notes(users, "service-user"), notes(peers, "peer-support-worker"), notes(clinicians))?.perspectives.map(
    ({ notes }) => notes
  )

describe("counts of a sub-theme", () => {
  it("are none, some below five, then a number", () => {
    assert.strictEqual(counted()?.all._tag, "None")
    for (const few of [1, 4]) assert.strictEqual(counted(notes(few))?.all._tag, "Some")
    assert.deepStrictEqual(counted(notes(5))?.all, { _tag: "Counted", notes: 5 })
  })
  it("below five tell neither group nor bearing", () => {
    assert.deepStrictEqual(counted(notes(4)), { subTheme: "trust", all: { _tag: "Some" }, perspectives: [] })
  })
  it("part barriers from enablers only where neither is few", () => {
    assert.deepStrictEqual(counted(notes(5), notes(6, "clinician", "enabler"))?.bearings, { barrier: 5, enabler: 6 })
    assert.deepStrictEqual(counted(notes(5))?.bearings, { barrier: 5, enabler: 0 })
    assert.isUndefined(counted(notes(5), notes(4, "clinician", "enabler"))?.bearings)
  })
  it("show a group from five, and never leave a rest that gives a smaller one away", () => {
    assert.deepStrictEqual(of(5, 6, 7), [5, 6, 7])
    assert.deepStrictEqual(of(0, 0, 7), [7])
    assert.deepStrictEqual(of(3, 3, 7), [7])
    assert.deepStrictEqual(of(0, 2, 7), [])
    assert.deepStrictEqual(of(6, 2, 7), [7])
    assert.deepStrictEqual(of(6, 2, 6), [6])
  })
  it("leave nothing out that is one to four alone, whatever the groups", () => {
    for (let users = 0; users < 9; users++)
      for (let peers = 0; peers < 9; peers++)
        for (let clinicians = 0; clinicians < 9; clinicians++) {
          const shown = of(users, peers, clinicians) ?? []
          const total = users + peers + clinicians
          const rest = total - shown.reduce((sum, count) => sum + count, 0)
          if (total >= 5) assert.isTrue(rest === 0 || rest >= 5, `${users} ${peers} ${clinicians}`)
          assert.isTrue(shown.every((count) => count >= 5))
        }
  })
  it("keep the order of the sub-themes, and count a note for each of its codes", () => {
    const two = notes(5).map((note) => ({ ...note, codes: ["trust", "ambiguity"] }))
    assert.deepStrictEqual(
      themeCounts(two, ["ambiguity", "signs", "trust"]).map(({ all }) => all._tag),
      ["Counted", "None", "Counted"]
    )
  })
})
