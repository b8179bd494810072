import type { Actor } from "@peerbridge/application/access/Actor"
import { TRPCError } from "@trpc/server"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { makeWorld, type World } from "./world.ts"

let world: World
beforeAll(() => {
  world = makeWorld()
})
afterAll(() => world.end())

const administrator = (organisation: string): Actor => ({
  _tag: "Person",
  user: "u1",
  name: "Sam",
  email: "sam@example.org",
  memberships: [{ organisation, team: null, role: "administrator" }]
})

const lastDone = async (organisation: string) => {
  const [latest] = (await world.lead.organisation.audit({ organisation })).entries
  return [latest?.did, latest?.after]
}

describe("the public address, which all organisations share", () => {
  it("is an administrator's to change while theirs is the only organisation, then the operator's alone", async () => {
    const { id: northbrook } = await world.lead.organisation.create({ name: "Northbrook" })
    const sam = world.as(administrator(northbrook))
    expect(await sam.organisation.mayChangeAddress({ organisation: northbrook })).toBe(true)
    await sam.organisation.setPublicAddress({ organisation: northbrook, address: "https://one.example/" })
    expect(await sam.organisation.publicAddress()).toBe("https://one.example")

    const { id: vale } = await world.lead.organisation.create({ name: "Vale" })
    expect(await sam.organisation.mayChangeAddress({ organisation: northbrook })).toBe(false)
    const refused = await sam.organisation
      .setPublicAddress({ organisation: northbrook, address: "https://elsewhere.example" })
      .catch((thrown: unknown) => (thrown instanceof TRPCError ? thrown.cause : thrown))
    expect(refused).toMatchObject({ _tag: "Refused", field: "address" })
    expect(await sam.organisation.publicAddress()).toBe("https://one.example")

    await world.lead.organisation.setPublicAddress({ organisation: vale, address: "https://two.example" })
    expect(await sam.organisation.publicAddress()).toBe("https://two.example")
    for (const organisation of [northbrook, vale]) {
      expect(await lastDone(organisation)).toEqual(["change public address", "https://two.example"])
    }
  })
})
