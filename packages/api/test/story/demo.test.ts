import { CurrentActor } from "@peerbridge/application/access/Actor"
import { seedDemo } from "@peerbridge/application/demo/seedDemo"
import { Effect } from "effect"
import { afterAll, expect, it } from "vitest"
import { makeWorld } from "./world.ts"

const world = makeWorld()
afterAll(() => world.end())

it("fills an installation with three teams of two rounds, at different stages", async () => {
  await world.runtime.runPromise(Effect.provideService(seedDemo(), CurrentActor, { _tag: "Operator", name: "demo" }))
  const [{ teams } = { teams: [] }] = await world.lead.team.list()
  const overviews = await Promise.all(teams.map(({ slug }) => world.lead.results.overview({ team: slug })))
  expect(overviews.map(({ stage, team }) => [team.name, stage.headline])).toMatchInlineSnapshot(`
    [
      [
        "Riverside Early Intervention team",
        {
          "_tag": "Reached",
          "stage": "preparing",
        },
      ],
      [
        "Saltmarsh Early Intervention team",
        {
          "_tag": "Reached",
          "stage": "ready-to-welcome",
        },
      ],
      [
        "Thornbury Early Intervention team",
        {
          "_tag": "Reached",
          "stage": "exploring",
        },
      ],
    ]
  `)
  const rounds = await Promise.all(teams.map(({ slug }) => world.lead.round.list({ team: slug })))
  expect(rounds.map((list) => list.rounds.map(({ round }) => round._tag))).toEqual([
    ["Revealed", "Revealed"],
    ["Revealed", "Revealed"],
    ["Open", "Revealed"]
  ])
})
