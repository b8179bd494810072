import type { Actor } from "@peerbridge/application/access/Actor"
import type { Role } from "@peerbridge/application/access/Role"
import { SqlClient } from "effect/sql"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { failureOf, makeWorld, type World } from "./world.ts"

let world: World
beforeAll(() => {
  world = makeWorld()
})
afterAll(() => world.end())

/** A person with an account, who has taken up an invitation for the whole organisation. */
const member = async (name: string, organisation: string, role: Role) => {
  const user = `user-${name.toLowerCase()}`
  const email = `${user}@trust.example`
  const insert = SqlClient.SqlClient.use(
    (sql) => sql`
      INSERT INTO auth_user (id, name, email, email_verified, created_at, updated_at)
      VALUES (${user}, ${name}, ${email}, 0, '2026-01-01', '2026-01-01')`
  )
  await world.runtime.runPromise(insert)
  const as = (memberships: Extract<Actor, { _tag: "Person" }>["memberships"]) =>
    world.as({ _tag: "Person", user, name, email, memberships })
  const { secret } = await world.lead.organisation.invite({ organisation, team: null, role })
  const joined = await as([]).organisation.acceptJoin({ secret })
  return { user, stranger: as([]), organisation: as([joined]).organisation }
}

describe("open invitations of staff", () => {
  it("are listed without their links, taken back once, and written down", async () => {
    const { id: organisation } = await world.lead.organisation.create({ name: "Northbrook" })
    const team = await world.lead.team.create({ organisation, name: "Riverside" })
    const sam = await member("Sam", organisation, "peer-support-lead")
    const { expiresOn, secret } = await sam.organisation.invite({ organisation, team: team.id, role: "team-lead" })
    const open = await sam.organisation.openJoins({ organisation })
    expect(open).toEqual([
      { id: open[0]?.id, role: "team-lead", team: team.id, expiresOn, madeBy: "Sam", madeOn: open[0]?.madeOn }
    ])
    expect(JSON.stringify(open)).not.toContain(secret)

    const which = { organisation, id: open[0]?.id ?? "" }
    await sam.organisation.takeBackJoin(which)
    expect(await sam.organisation.openJoins({ organisation })).toEqual([])
    expect(await failureOf(world.respondent.organisation.readJoin({ secret }))).toMatchObject({ _tag: "Refused" })
    expect(await failureOf(sam.organisation.takeBackJoin(which))).toMatchObject({ _tag: "NotFound" })
    const { entries } = await world.lead.organisation.audit({ organisation })
    expect(entries[0]).toMatchObject({ did: "take back invitation", who: sam.user, before: "team-lead" })
  })

  it("for an administrator are an administrator's to take back", async () => {
    const { id: organisation } = await world.lead.organisation.create({ name: "Fellside" })
    const lead = await member("Priya", organisation, "peer-support-lead")
    await world.lead.organisation.invite({ organisation, team: null, role: "administrator" })
    const [open] = await lead.organisation.openJoins({ organisation })
    const which = { organisation, id: open?.id ?? "" }
    expect(await failureOf(lead.organisation.takeBackJoin(which))).toMatchObject({ _tag: "NotAllowed" })
    await world.lead.organisation.takeBackJoin(which)
    expect(await lead.organisation.openJoins({ organisation })).toEqual([])
  })

  it("end with the role of whoever made them, so that nobody comes back by one", async () => {
    const { id: organisation } = await world.lead.organisation.create({ name: "Vale" })
    const alex = await member("Alex", organisation, "peer-support-lead")
    const own = await alex.organisation.invite({ organisation, team: null, role: "viewer" })
    const other = await world.lead.organisation.invite({ organisation, team: null, role: "viewer" })
    await world.lead.organisation.removeMember({
      organisation,
      user: alex.user,
      team: null,
      role: "peer-support-lead"
    })
    expect(await failureOf(alex.stranger.organisation.acceptJoin({ secret: own.secret }))).toMatchObject({
      _tag: "Refused"
    })
    expect(await world.respondent.organisation.readJoin({ secret: other.secret })).toMatchObject({ role: "viewer" })
    const { entries } = await world.lead.organisation.audit({ organisation })
    expect(entries.slice(0, 2).map(({ did }) => did)).toEqual(["take back invitation", "remove role"])
  })
})
