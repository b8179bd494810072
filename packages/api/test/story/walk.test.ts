import { gates } from "@peerbridge/catalogue/readiness/gates"
import { headlineWord } from "@peerbridge/domain/readiness/stageOf"
import type { Stage } from "@peerbridge/domain/readiness/Stage"
import { afterAll, expect, it } from "vitest"
import { answerAt, closeAndReveal, makeWorld, openTeam } from "./world.ts"

const world = makeWorld()
afterAll(() => world.end())

/** The team of the product's own example: two of its groups are too small ever to be shown. */
const people = { clinician: 8, "service-user": 6, "peer-support-worker": 2, manager: 2 } as const

it("walks a team with small groups from Not known yet to Ready to welcome", async () => {
  const { codesOf, reference } = await openTeam(world, "Riverside EI", people)
  const seen = async () => {
    const { stage } = await world.lead.results.overview({ team: reference.team })
    return {
      headline: headlineWord(stage),
      holding: stage.holdingBack.map(({ gate, state }) => `${gate.id}: ${state}`)
    }
  }
  const tick = async (stage: Stage, answer: "yes" | "not-sure") => {
    const { version } = await world.lead.team.facts({ team: reference.team })
    const facts = gates.filter((gate) => gate.stage === stage && gate.check._tag !== "Opinion")
    await world.lead.team.recordFacts({
      team: reference.team,
      version,
      answers: facts.map(({ id }) => ({ gate: id, answer, asOf: null }))
    })
  }
  const agree = (item: string, level: 2 | 3) =>
    world.lead.round.agree({
      ...reference,
      consensus: {
        item,
        outcome: { _tag: "AgreedLevel", level },
        reason: "We talked it through and looked at what is written down.",
        dissent: [],
        present: people,
        seenVersion: 0
      }
    })

  expect(await seen()).toMatchObject({ headline: "Not known yet" })

  await tick("preparing", "yes")
  expect(await seen()).toEqual({
    headline: "Not known yet",
    holding: ["purpose: NotAssessed", "lived-experience-planning: NotAssessed"]
  })

  for (const perspective of ["clinician", "service-user", "peer-support-worker", "manager"] as const) {
    for (const code of codesOf(perspective)) await answerAt(world, code, 3)
  }
  await closeAndReveal(world, reference)
  expect(await seen()).toEqual({ headline: "Not known yet", holding: ["lived-experience-planning: NotAssessed"] })

  await agree("co-production", 2)
  expect(await seen()).toEqual({
    headline: "Preparing",
    holding: [
      "role-description: NotAssessed",
      "funded-post: NotAssessed",
      "team-session: NotAssessed",
      "induction-plan: NotAssessed",
      "training-booked: NotAssessed",
      "peer-supervision-arranged: NotAssessed",
      "line-management-arranged: NotAssessed",
      "case-supervision-arranged: NotAssessed",
      "place-in-base: NotAssessed",
      "own-records-private: NotAssessed"
    ]
  })

  await tick("ready-to-welcome", "yes")
  expect((await seen()).holding).toEqual([
    "role-description: ByRecordOnly",
    "peer-supervision-arranged: ByRecordOnly",
    "place-in-base: ByRecordOnly"
  ])

  for (const item of ["role-description", "peer-supervision", "team-base"]) await agree(item, 3)
  expect((await seen()).headline).toBe("Ready to welcome")

  const { version } = await world.lead.team.facts({ team: reference.team })
  await world.lead.team.recordFacts({
    team: reference.team,
    version,
    answers: [{ gate: "role-description", answer: "no", asOf: null }]
  })
  const { stage } = await world.lead.results.overview({ team: reference.team })
  expect(headlineWord(stage)).toBe("Ready to welcome")
  expect(stage.atRisk.map(({ standing }) => `${standing.gate.id}: ${standing.state}`)).toEqual([
    "role-description: Contradicted"
  ])
})
