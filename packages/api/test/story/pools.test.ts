import { PoolRefused } from "@peerbridge/domain/readiness/release/poolUnits"
import type { SmallGroupWay } from "@peerbridge/domain/readiness/RoundSetUp"
import { SqlClient } from "effect/sql"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { answerAt, closeAndReveal, failureOf, makeWorld, openTeamOf, type World } from "./world.ts"

let world: World
beforeAll(() => {
  world = makeWorld()
})
afterAll(() => world.end())
beforeEach(() => {
  world.moveTo("2027-05-10")
})

const names = ["Ashdown", "Beck", "Coombe", "Dale", "Ember"] as const
const group = { perspective: "peer-support-worker", quarter: "2027-04-01" } as const

/** Teams of a new organisation, each with so many peer support workers who all say the same, revealed on the day it is. */
const trustOf = async (
  sizes: ReadonlyArray<number>,
  { level = 3 as 0 | 1 | 2 | 3 | 4, smallGroups = ["pooled"] as ReadonlyArray<SmallGroupWay> } = {}
) => {
  const { id } = await world.lead.organisation.create({ name: "A trust" })
  for (const [index, size] of sizes.entries()) await revealTeam(id, names[index] ?? "", size, level, smallGroups)
  return { organisation: id }
}

const revealTeam = async (
  organisation: string,
  name: string,
  size: number,
  level: 0 | 1 | 2 | 3 | 4 = 3,
  smallGroups: ReadonlyArray<SmallGroupWay> = ["pooled"]
) => {
  const { codesOf, reference } = await openTeamOf(
    world,
    organisation,
    name,
    { "peer-support-worker": Math.max(6, size) },
    smallGroups
  )
  for (const code of codesOf("peer-support-worker").slice(0, size)) await answerAt(world, code, level)
  await closeAndReveal(world, reference)
}

const talliesKept = (organisation: string) =>
  world.runtime.runPromise(
    SqlClient.SqlClient.use((sql) => sql`SELECT round FROM unit_tally WHERE organisation = ${organisation}`)
  )

describe("small groups put together over teams", () => {
  it("are shown together after the quarter: teams of 2, 2, 1 and 0, and never the 6 who are a result of their own", async () => {
    const trust = await trustOf([2, 2, 1, 0, 6])
    const [before, ...others] = await world.lead.organisation.pools(trust)
    expect(others).toEqual([])
    expect(before).toMatchObject({ ...group, state: { _tag: "Waiting", lastDay: "2027-06-30" } })
    expect(await failureOf(world.lead.organisation.decidePool({ ...trust, ...group }))).toEqual(
      new PoolRefused({ reason: "quarter-not-over" })
    )
    world.moveTo("2027-07-01")
    expect(await world.lead.organisation.pools(trust)).toMatchObject([{ state: { _tag: "Ready" } }])
    expect(await talliesKept(trust.organisation)).toHaveLength(4)

    const shown = await world.lead.organisation.decidePool({ ...trust, ...group })
    expect(shown.teams.map(({ name }) => name)).toEqual(["Ashdown", "Beck", "Coombe", "Dale"])
    const items = shown.state._tag === "Shown" ? shown.state.sections.flatMap((section) => section.items) : []
    expect(items.find(({ item }) => item === "role-description")).toMatchObject({
      picture: { _tag: "Pooled", picture: "in-place" },
      sentence: "Most peer support workers across these teams say in place."
    })
    expect(JSON.stringify(items)).not.toMatch(/"(n|responses|invited|levels|bands)":/)
    expect(await talliesKept(trust.organisation)).toEqual([])
  })

  it("are the same for ever: asked again, by two at once, and after more rounds are revealed", async () => {
    const trust = await trustOf([2, 2, 1])
    world.moveTo("2027-07-01")
    const [first, second] = await Promise.all([
      world.lead.organisation.decidePool({ ...trust, ...group }),
      world.lead.organisation.decidePool({ ...trust, ...group })
    ])
    await revealTeam(trust.organisation, "Latecomers", 3, 0)
    const third = await world.lead.organisation.decidePool({ ...trust, ...group, quarter: "2027-06-15" })
    const read = (await world.lead.organisation.pools(trust)).find(({ quarter }) => quarter === group.quarter)
    expect(new Set([first, second, third, read].map((pool) => JSON.stringify(pool))).size).toBe(1)
    const { entries } = await world.lead.organisation.audit(trust)
    const decided = entries.filter(({ did }) => did === "put small groups together")
    expect(decided.map(({ after, subject }) => [subject, after])).toEqual([["peer-support-worker 2027-04-01", "shown"]])
  })

  it("are refused for good where one team is most of them, and the counts are deleted", async () => {
    const trust = await trustOf([3, 1, 1])
    world.moveTo("2027-07-01")
    const refused = await world.lead.organisation.decidePool({ ...trust, ...group })
    expect(refused.state).toMatchObject({ _tag: "NotShown", reason: "too-small" })
    expect(await talliesKept(trust.organisation)).toEqual([])
    expect(await world.lead.organisation.decidePool({ ...trust, ...group })).toEqual(refused)
  })

  it("leave out a team that did not choose it, whose counts are gone since its reveal", async () => {
    const trust = await trustOf([2, 2, 1])
    await revealTeam(trust.organisation, "Apart", 2, 0, ["agree-together"])
    expect(await talliesKept(trust.organisation)).toHaveLength(3)
    world.moveTo("2027-07-01")
    const shown = await world.lead.organisation.decidePool({ ...trust, ...group })
    expect(shown.teams.map(({ name }) => name)).toEqual(["Ashdown", "Beck", "Coombe"])
    expect(shown.state._tag).toBe("Shown")
  })

  it("are the same to look at before the decision, whatever was answered and by how many", async () => {
    const looks = async (sizes: ReadonlyArray<number>, level: 0 | 4) => {
      world.moveTo("2027-05-10")
      const trust = await trustOf(sizes, { level })
      const waiting = await world.lead.organisation.pools(trust)
      world.moveTo("2027-07-01")
      const ready = await world.lead.organisation.pools(trust)
      const across = await world.lead.organisation.across(trust)
      return JSON.stringify([waiting, ready, across.across, across.teams]).replaceAll(/"team":"[^"]*"/g, "")
    }
    expect(await looks([2, 2, 1], 4)).toBe(await looks([0, 0, 4], 0))
  })

  it("cannot be shown with two teams, which anybody can count", async () => {
    const trust = await trustOf([4, 4])
    world.moveTo("2027-07-01")
    expect(await world.lead.organisation.pools(trust)).toMatchObject([{ state: { _tag: "TooFewTeams" } }])
    expect((await world.lead.organisation.decidePool({ ...trust, ...group })).state._tag).toBe("NotShown")
  })

  it("need a small group: there is nothing to decide where there is none", async () => {
    const trust = await trustOf([])
    world.moveTo("2027-07-01")
    await expect(world.lead.organisation.decidePool({ ...trust, ...group })).rejects.toThrow("could not find")
  })
})

describe("what is kept of small groups", () => {
  it("is their counts until the decision, and after it no byte of them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "peerbridge-pools-"))
    const inMemory = world
    world = makeWorld({ file: join(folder, "peerbridge.sqlite") })
    const kept = () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), "latin1"))
        .join("\n")
    try {
      world.moveTo("2027-05-10")
      const trust = await trustOf([2, 2, 1])
      expect(kept()).toContain('"responses":2,"counts":[')
      world.moveTo("2027-07-01")
      await world.lead.organisation.decidePool({ ...trust, ...group })
      expect(kept()).not.toContain('"responses":')
      expect(kept()).toContain('"picture":"in-place"')
    } finally {
      await world.end()
      world = inMemory
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it("is told on the welcome page of those it may happen to, before they answer", async () => {
    const { id } = await world.lead.organisation.create({ name: "A trust" })
    const toldIn = async (name: string, smallGroups: ReadonlyArray<SmallGroupWay>) => {
      const groups = { "peer-support-worker": 2, manager: 2 } as const
      const { codesOf } = await openTeamOf(world, id, name, groups, smallGroups)
      const read = ([code = ""]: ReadonlyArray<string>) => world.respondent.answering.welcome({ code })
      const welcomes = [await read(codesOf("peer-support-worker")), await read(codesOf("manager"))]
      return welcomes.map(({ mayBePooled }) => mayBePooled)
    }
    expect(await toldIn("Ashdown", ["agree-together", "pooled"])).toEqual([true, false])
    expect(await toldIn("Beck", ["agree-together"])).toEqual([false, false])
  })
})

describe("the teams of an organisation side by side", () => {
  it("say in how many of them a group says what, and name those where it is not shown", async () => {
    const trust = await trustOf([5, 2, 6], { level: 4 })
    const { across, teams } = await world.lead.organisation.across(trust)
    expect(teams.map(({ headline, name, round }) => [name, headline._tag, round?.number])).toEqual([
      ["Ashdown", "NotKnownYet", 1],
      ["Beck", "NotKnownYet", 1],
      ["Coombe", "NotKnownYet", 1]
    ])
    const workers = across.groups.find(({ perspective }) => perspective === "peer-support-worker")
    expect([workers?.shown, workers?.notShown].map((list) => list?.map(({ name }) => name))).toEqual([
      ["Ashdown", "Coombe"],
      ["Beck"]
    ])
    const items = across.sections.flatMap((section) => section.items)
    expect(items.find(({ item }) => item === "role-description")?.groups.map(({ sentence }) => sentence)).toEqual([
      "In all 2 teams, peer support workers say this is in place."
    ])
  })
})
