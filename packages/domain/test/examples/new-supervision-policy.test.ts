import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { SupervisionRecords } from "@peerbridge/domain/supervision/Records"
import { SupervisionPolicy } from "@peerbridge/domain/supervision/SupervisionPolicy"
import { Schema } from "effect"
import { kindsFound, standingsOn, trustPolicy, withoutPeers } from "../../examples/new-supervision-policy.ts"

const day = (text: string) => CalendarDate.make(text)

/** In post since January; one to one last on 1 June, the group last on 1 May. */
const records = Schema.decodeUnknownSync(SupervisionRecords)({
  workers: [
    {
      id: "w1",
      startedOn: "2026-01-05",
      stays: [{ team: "north", from: "2026-01-05" }],
      competencyDatesAgreedOn: "2026-02-01"
    }
  ],
  supervisors: [],
  arrangements: ["peer-1to1", "peer-group"].map((strand) => ({
    worker: "w1",
    strand,
    supervisor: "s1",
    from: "2026-01-05"
  })),
  sessions: [
    { worker: "w1", strand: "peer-1to1", on: "2026-06-01", supervisor: "s1", outcome: { _tag: "Held" } },
    { worker: "w1", strand: "peer-group", on: "2026-05-01", supervisor: "s1", outcome: { _tag: "Held" } }
  ],
  absences: []
})

const statuses = (on: string) =>
  standingsOn(records, day(on)).map(({ dueOn, status, strand }) => [strand, status, dueOn as string | undefined])

describe("a supervision policy of one's own", () => {
  it("is what the schema takes", () => {
    assert.deepStrictEqual(Schema.decodeUnknownSync(SupervisionPolicy)(trustPolicy), trustPolicy)
  })

  it("sets the clock: three weeks after 1 June is 22 June, three days of grace end on the 25th", () => {
    assert.deepStrictEqual(statuses("2026-06-25")[0], ["peer-1to1", "Due", "2026-06-22"])
    assert.deepStrictEqual(statuses("2026-06-26")[0], ["peer-1to1", "Overdue", "2026-06-22"])
  })

  it("leaves out the strands it has no rule for", () => {
    assert.deepStrictEqual(
      statuses("2026-06-10").map(([strand]) => strand),
      ["peer-1to1", "peer-group"]
    )
  })

  it("keeps the domain's own findings, by its own switches", () => {
    assert.deepStrictEqual(kindsFound(records, day("2026-06-10")), ["lone-peer"])
  })

  it("lets a rule of one's own stand on it: late in one strand is no finding, late in both is", () => {
    const on = (text: string) =>
      withoutPeers(standingsOn(records, day(text))).map(({ strands, worker }) => [worker, ...strands])
    assert.deepStrictEqual(on("2026-06-25"), [])
    assert.deepStrictEqual(on("2026-06-26"), [["w1", "peer-1to1", "peer-group"]])
  })
})
