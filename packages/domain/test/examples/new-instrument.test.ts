import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import type { Answers } from "@peerbridge/domain/readiness/Answer"
import { Gate } from "@peerbridge/domain/readiness/Gate"
import { Instrument, itemsAskedOf } from "@peerbridge/domain/readiness/Instrument"
import type { Level } from "@peerbridge/domain/readiness/Level"
import { checkResponse } from "@peerbridge/domain/readiness/Response"
import { Result, Schema } from "effect"
import { groupResults, peerLedGroup, peerLedGroupGates, shownIn } from "../../examples/new-instrument.ts"

const said = (room: Level, open: Level): Answers => ({
  "group-room-and-time": { _tag: "Level", level: room },
  "group-open-to-all": { _tag: "Level", level: open }
})

const many = (count: number, answers: Answers): ReadonlyArray<Answers> => Array.from({ length: count }, () => answers)

const named = { answer: "yes", asOf: CalendarDate.make("2026-10-01"), from: "tick" } as const

describe("an instrument of one's own", () => {
  it("is what the schemas take", () => {
    assert.deepStrictEqual(Schema.decodeUnknownSync(Instrument)(peerLedGroup), peerLedGroup)
    assert.deepStrictEqual(Schema.decodeUnknownSync(Schema.Array(Gate))(peerLedGroupGates), peerLedGroupGates)
  })

  it("offers a group only the levels it can see", () => {
    const items = itemsAskedOf(peerLedGroup, "service-user")
    const check = (level: Level) =>
      checkResponse(items, "service-user", { answers: said(level, 3), notes: {}, notesLookedAt: [] })
    assert.isTrue(Result.isSuccess(check(2)))
    const refused = check(1)
    assert.strictEqual(Result.isFailure(refused) ? refused.failure._tag : "taken", "LevelNotOffered")
  })

  it("opens the gate when both groups, each on its own, say in place", () => {
    // six clinicians and five people who use the service, all at "in place": each band holds everybody, so no numbers
    const results = groupResults(
      { clinician: many(6, said(3, 3)), "service-user": many(5, said(2, 3)) },
      { "group-facilitators-named": named }
    )
    assert.deepStrictEqual(shownIn(results), [
      "group-room-and-time: service-user Most",
      "group-room-and-time: clinician Most",
      "group-open-to-all: service-user Most",
      "group-open-to-all: clinician Most"
    ])
    assert.deepStrictEqual(
      results.gates.map(({ gate, state }) => [gate.id, state]),
      [
        ["group-facilitators-named", "Met"],
        ["group-can-be-found", "Met"]
      ]
    )
  })

  it("puts first what the two groups see differently", () => {
    // room: in place (100) against partly (50); open to all: in place (100) against not yet (0)
    const results = groupResults({ clinician: many(6, said(3, 3)), "service-user": many(5, said(2, 0)) }, {})
    assert.deepStrictEqual(
      results.agenda.map(({ gap, item }) => [item, gap?.points]),
      [
        ["group-open-to-all", 100],
        ["group-room-and-time", 50]
      ]
    )
    assert.deepStrictEqual(
      results.gates.map(({ state }) => state),
      ["NotAssessed", "NotMet"]
    )
  })

  it("shows nothing of four, and the gate stays silent, whatever they say", () => {
    const results = (level: Level) =>
      groupResults({ clinician: many(6, said(3, 3)), "service-user": many(4, said(level, level)) }, {})
    assert.include(shownIn(results(0)), "group-open-to-all: service-user Withheld")
    assert.strictEqual(results(0).gates[1]?.state, "NotAssessed")
    assert.deepStrictEqual(results(0), results(4))
  })
})
