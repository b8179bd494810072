import { CalendarDate } from "../../../src/calendar/CalendarDate.ts"
import { assert, describe, it } from "@effect/vitest"
import { openResults } from "../../../src/readiness/results/openResults.ts"
import { resultsOf } from "../../../src/readiness/results/resultsOf.ts"
import { startingRecord } from "../../../src/readiness/StageRecord.ts"
import { agreed, bothGate, fact } from "../gates.ts"
import { most } from "../pictures.ts"
import { instrumentOf, itemOf, roundOf, shown, withheld } from "../world.ts"

const round = roundOf(instrumentOf({ one: [itemOf("base", ["peer-support-worker", "clinician"])] }), {
  clinician: [6, shown(6, { base: most("partly") })],
  "peer-support-worker": [2, withheld(["base"], { base: [{ _tag: "Level", level: 0 }] })]
})
const open = openResults(
  resultsOf(
    {
      gates: [bothGate("base-gate", [["clinician"]], 3, "preparing", "base")],
      round,
      consensus: [
        { ...agreed("base", 2, 1, ["clinician"]), reason: "what was said", dissent: [{ text: "another view" }] }
      ],
      facts: { "base-gate": fact("no", { shows: "1 of 2 workers has no desk." }) }
    },
    startingRecord
  )
)
const text = JSON.stringify(open)

describe("results for people without an account", () => {
  it("tell what groups say and what was agreed", () => {
    assert.deepStrictEqual(
      open.items[0]?.groups.map(({ picture }) => picture._tag),
      ["Withheld", "Most"]
    )
    assert.deepStrictEqual(open.items[0]?.outcome, {
      _tag: "AgreedLevel",
      level: 2,
      round: 1,
      on: CalendarDate.make("2026-10-09")
    })
  })
  it("lend nobody's own voice to strangers", () => {
    assert.notInclude(text, "voices")
    assert.notInclude(text, "for themselves")
  })
  it("tell nothing of the meeting but its outcome, and nothing of records", () => {
    for (const inside of ["what was said", "another view", "present", "no desk", "holdingBack", "gates"])
      assert.notInclude(text, inside)
  })
})
