import { Conflict } from "@peerbridge/application/Errors"
import { adoptAddress } from "@peerbridge/application/settings/publicAddress"
import type { RoundSetUp } from "@peerbridge/domain/readiness/RoundSetUp"
import { SmallGroupsUnheard } from "@peerbridge/domain/readiness/RoundErrors"
import { SqlClient } from "effect/sql"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { closeAndReveal, failureOf, makeWorld, openTeam, type World } from "./world.ts"

let world: World
beforeAll(() => {
  world = makeWorld()
})
afterAll(() => world.end())

const draftOf = async (name: string) => {
  const organisation = await world.lead.organisation.create({ name: `${name} trust` })
  const team = await world.lead.team.create({ organisation: organisation.id, name })
  const draft = await world.lead.round.draft({ team: team.slug })
  return { organisation, team, draft, reference: { team: team.slug, number: draft.number } }
}

/** A person with an account and one role in the whole organisation. */
const person = async (name: string, organisation: string) => {
  const user = `user-${name.toLowerCase()}`
  const insert = SqlClient.SqlClient.use(
    (sql) => sql`
      INSERT INTO auth_user (id, name, email, email_verified, created_at, updated_at)
      VALUES (${user}, ${name}, ${`${user}@trust.example`}, 0, '2026-01-01', '2026-01-01')`
  )
  await world.runtime.runPromise(insert)
  return world.as({
    _tag: "Person",
    user,
    name,
    email: `${user}@trust.example`,
    memberships: [{ organisation, team: null, role: "administrator" }]
  })
}

const clinicians = (setUp: RoundSetUp, invited: number): RoundSetUp => ({
  ...setUp,
  groups: { clinician: { invited, mostlyNew: false, links: "shared" } }
})

describe("setting up a round", () => {
  it("says whether a draft could open, and why not, without opening it", async () => {
    const { draft, reference } = await draftOf("Riverside")
    await world.lead.round.setUp({ ...reference, version: 1, setUp: clinicians(draft.round.setUp, 4) })
    expect(await failureOf(world.lead.round.tryOpening(reference))).toEqual(
      new SmallGroupsUnheard({ groups: ["clinician"], pooledOnly: false })
    )
    await world.lead.round.setUp({ ...reference, version: 2, setUp: clinicians(draft.round.setUp, 5) })
    await world.lead.round.tryOpening(reference)
    const { stored } = await world.lead.round.get(reference)
    expect([stored.round._tag, stored.version]).toEqual(["Draft", 3])
  })

  it("shows a lead who comes second both versions, and who came first", async () => {
    const { draft, organisation, reference } = await draftOf("Saltmarsh")
    const priya = await person("Priya", organisation.id)
    const sam = await person("Sam", organisation.id)
    await priya.round.setUp({ ...reference, version: 1, setUp: clinicians(draft.round.setUp, 8) })
    const failure = await failureOf(
      sam.round.setUp({ ...reference, version: 1, setUp: clinicians(draft.round.setUp, 6) })
    )
    expect(failure).toBeInstanceOf(Conflict)
    expect(failure).toMatchObject({
      changedBy: "Priya",
      theirs: { version: 2, round: { setUp: { groups: { clinician: { invited: 8 } } } } },
      yours: { version: 1, round: { setUp: { groups: { clinician: { invited: 6 } } } } }
    })
  })

  it("begins the next draft with the groups of the last round, nobody new yet", async () => {
    const { draft, reference } = await draftOf("Northfield")
    const mostlyNew = { clinician: { invited: 6, mostlyNew: true, links: "each" } } as const
    await world.lead.round.setUp({ ...reference, version: 1, setUp: { ...draft.round.setUp, groups: mostlyNew } })
    await world.lead.round.open({ ...reference, version: 2 })
    await world.lead.round.close({ ...reference, version: 3 })
    await world.lead.round.reveal({ ...reference, version: 4 })
    const next = await world.lead.round.draft({ team: reference.team })
    expect([next.number, next.round.setUp.groups]).toEqual([
      2,
      { clinician: { invited: 6, mostlyNew: false, links: "each" } }
    ])
  })

  it("tells how many answered last time of no group before one was shown", async () => {
    const { reference } = await draftOf("Fellside")
    expect(await world.lead.round.outlook(reference)).toMatchObject({ k: 5, earlier: {}, reached: "exploring" })
  })
})

describe("the audit trail", () => {
  it("names the people, teams and rounds that its ids stand for", async () => {
    const { draft, organisation, reference, team } = await draftOf("Thornbury")
    const alex = await person("Alex", organisation.id)
    await alex.round.setUp({ ...reference, version: 1, setUp: clinicians(draft.round.setUp, 8) })
    const { entries, names } = await world.lead.organisation.audit({ organisation: organisation.id })
    const [latest] = entries
    expect(latest?.did).toBe("change set-up of round")
    expect(names[latest?.who ?? ""]).toBe("Alex")
    expect(names[latest?.subject ?? ""]).toBe("Thornbury, round 1")
    expect(names[team.id]).toBe("Thornbury")
    expect(names["operator test"]).toBe("The console (test)")
  })

  it("names the question of an agreed level, beside its round", async () => {
    const { organisation, reference } = await openTeam(world, "Eastwood", { clinician: 5 })
    await closeAndReveal(world, reference)
    const consensus = {
      outcome: { _tag: "NoAgreement" },
      reason: "We need to see it first.",
      dissent: [],
      seenVersion: 0
    } as const
    await world.lead.round.agree({
      ...reference,
      consensus: { ...consensus, item: "respect", present: { clinician: 3 } }
    })
    const { entries, names } = await world.lead.organisation.audit({ organisation: organisation.id })
    expect(names[entries[0]?.subject ?? ""]).toBe("Eastwood, round 1, Lived experience is spoken of with respect")
  })
})

describe("the address for links", () => {
  it("is none, as nothing, until there is one that other devices can reach", async () => {
    const { reference } = await draftOf("Westgate")
    const adopt = (address: string) => world.runtime.runPromise(adoptAddress(address))
    await adopt("http://localhost:3000")
    expect((await world.lead.round.invitations(reference)).address).toBeNull()
    await adopt("https://peerbridge.trust.example")
    expect((await world.lead.round.invitations(reference)).address).toBe("https://peerbridge.trust.example")
    expect(await world.lead.organisation.publicAddress()).toBe("https://peerbridge.trust.example")
  })
})
