import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import type { Consensus } from "../../src/readiness/Consensus.ts"
import type { FactAnswer } from "../../src/readiness/Fact.ts"
import type { Gate } from "../../src/readiness/Gate.ts"
import type { Level } from "../../src/readiness/Level.ts"
import { closeRound, createRound, openRound, revealRound } from "../../src/readiness/moveRound.ts"
import { recordConsensus } from "../../src/readiness/recordConsensus.ts"
import { defaultPolicy } from "../../src/readiness/release/Policy.ts"
import { gatesOf, type TeamEvidence } from "../../src/readiness/results/gatesOf.ts"
import { readinessOf } from "../../src/readiness/results/resultsOf.ts"
import { headlineWord } from "../../src/readiness/stageOf.ts"
import { followGates, startingRecord } from "../../src/readiness/StageRecord.ts"
import { bothGate, day, fact, factGate, opinionGate } from "./gates.ts"
import { counts, levels, most } from "./pictures.ts"
import { instrumentOf, itemOf, roundOf, shown, withheld } from "./world.ts"

/**
 * A team of 8 clinicians, 6 service users, 2 peer support workers (of another team, for now) and 2 managers, from its first day
 * to Ready to welcome. Its small groups are never shown; they are heard by being in the meeting.
 */
const PSW = "peer-support-worker"
const gates: ReadonlyArray<Gate> = [
  opinionGate("purpose", [["clinician", "commissioner"]], 2),
  factGate("named-lead"),
  opinionGate("lived-experience-planning", [[PSW]], 2),
  factGate("post-planned"),
  factGate("hr-and-ppi"),
  bothGate("role-description", [[PSW], ["clinician"]], 3, "ready-to-welcome"),
  factGate("funded-post", "ready-to-welcome"),
  opinionGate("hopes-and-worries", [["clinician"]], 2, "ready-to-welcome"),
  opinionGate("people-told", [["service-user"]], 2, "ready-to-welcome"),
  bothGate("peer-supervision-arranged", [[PSW]], 3, "ready-to-welcome"),
  opinionGate("matching-agreed", [[PSW, "clinician"]], 3, "ready-to-welcome"),
  factGate("in-post", "embedding"),
  opinionGate("boundaries", [[PSW]], 2, "embedding")
]
const instrument = instrumentOf({
  all: [
    itemOf("purpose", ["clinician"]),
    itemOf("lived-experience-planning", [PSW, "service-user"]),
    itemOf("role-description", [PSW, "clinician"]),
    itemOf("hopes-and-worries", ["clinician", "manager"]),
    itemOf("people-told", ["service-user", "clinician"]),
    itemOf("peer-supervision-arranged", [PSW, "manager"]),
    itemOf("matching-agreed", [PSW, "clinician"])
  ]
})
const asked = [
  "purpose",
  "lived-experience-planning",
  "role-description",
  "hopes-and-worries",
  "people-told",
  "peer-supervision-arranged",
  "matching-agreed"
]

const released = roundOf(
  instrument,
  {
    clinician: [
      8,
      shown(8, {
        purpose: most("in-place"),
        "role-description": levels(0, 2, 1, 3, 2),
        "hopes-and-worries": most("partly"),
        "people-told": most("in-place"),
        "matching-agreed": most("in-place")
      })
    ],
    "service-user": [6, shown(6, { "people-told": counts(3, 2, 1), "lived-experience-planning": counts(2, 2, 2) })],
    [PSW]: [2, withheld(asked.filter((item) => item !== "purpose"))],
    manager: [2, withheld(["hopes-and-worries", "peer-supervision-arranged"])]
  },
  { setUp: { livedExperienceFromElsewhere: true, closesOn: day("2026-09-30") } }
)

const allowed = <A, E extends { readonly message: string }>(result: Result.Result<A, E>): A => {
  if (Result.isFailure(result)) throw new Error(result.failure.message)
  return result.success
}

describe("a small team on its way to its first peer support worker", () => {
  const open = allowed(
    openRound(createRound(released.setUp), { today: day("2026-09-01"), policy: defaultPolicy, openedBefore: [] })
  )
  const round = allowed(revealRound(allowed(closeRound(open, day("2026-10-02"))), day("2026-10-02")))
  const agree = (item: string, level: Level, present: Consensus["present"]): Consensus =>
    allowed(
      recordConsensus(
        {
          item,
          outcome: { _tag: "AgreedLevel", level },
          reason: "We went through it together.",
          dissent: [],
          present,
          seenVersion: 0
        },
        { round, number: 1, items: asked, stored: undefined, today: day("2026-10-09") }
      )
    )
  const everyone = { [PSW]: 2, clinician: 5, "service-user": 1, manager: 1 }

  /** Each step adds something; the stage the page says after it, with the gates of the next stage. */
  const facts: Record<string, FactAnswer> = {}
  const consensus: Array<Consensus> = []
  let record = startingRecord
  const now = (revealed = true) => {
    const evidence: TeamEvidence = {
      gates,
      round: revealed ? released : undefined,
      consensus: [...consensus],
      facts: { ...facts }
    }
    record = followGates(record, gatesOf(evidence), day("2026-10-09"))
    const { stage } = readinessOf(evidence, record)
    const next = stage.progress.find((progress) => progress.stage === stage.next)
    return `${headlineWord(stage)}, ${next?.met} of ${next?.total}`
  }

  it("walks from not known yet to ready to welcome", () => {
    assert.strictEqual(now(false), "Not known yet, 0 of 5")

    facts["named-lead"] = fact("yes")
    facts["post-planned"] = fact("no")
    assert.strictEqual(now(false), "Exploring, 1 of 5")

    facts["post-planned"] = fact("yes")
    facts["hr-and-ppi"] = fact("yes")
    assert.strictEqual(now(false), "Not known yet, 3 of 5")

    // The round is revealed: clinicians see the purpose; the lived experience side is too small to show.
    assert.strictEqual(now(), "Not known yet, 4 of 5")

    // A meeting without peer support workers cannot speak for them.
    consensus.push(agree("lived-experience-planning", 3, { clinician: 6, manager: 2 }))
    assert.strictEqual(now(), "Not known yet, 4 of 5")
    consensus.pop()
    consensus.push(agree("lived-experience-planning", 2, everyone))
    assert.strictEqual(now(), "Preparing, 2 of 6") // hopes and worries, matching

    // Most who use the service were not told enough, clinicians are mixed: the team talks, and agrees what is true.
    consensus.push(agree("people-told", 2, everyone))
    consensus.push(agree("role-description", 3, everyone))
    consensus.push(agree("peer-supervision-arranged", 3, everyone))
    assert.strictEqual(now(), "Preparing, 3 of 6") // two more wait for their record
    facts["funded-post"] = fact("yes")
    facts["role-description"] = fact("yes")
    assert.strictEqual(now(), "Preparing, 5 of 6")
    facts["peer-supervision-arranged"] = fact("no", { from: "records", shows: "The records show no peer supervisor." })
    assert.strictEqual(now(), "Preparing, 5 of 6")
    facts["peer-supervision-arranged"] = fact("yes", { from: "records" })
    assert.strictEqual(now(), "Ready to welcome, 0 of 2")
    assert.strictEqual(record.reached, "ready-to-welcome")
  })
})
