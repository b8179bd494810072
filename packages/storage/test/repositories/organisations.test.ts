import { expect } from "@effect/vitest"
import { Conflict } from "@peerbridge/application/Errors"
import { Members } from "@peerbridge/application/ports/Members"
import { Organisations } from "@peerbridge/application/ports/Organisations"
import { Settings } from "@peerbridge/application/ports/Settings"
import { Teams } from "@peerbridge/application/ports/Teams"
import { Tokens } from "@peerbridge/application/ports/Tokens"
import { Tries } from "@peerbridge/application/ports/Tries"
import { Effect, Option } from "effect"
import { SqlClient } from "effect/sql"
import { TestClock } from "effect/testing"
import { contract } from "./contract.ts"

contract("organisations, teams and people", (it) => {
  it.effect("keep organisations by name, and refuse a change to an older version with both versions", () =>
    Effect.gen(function* () {
      const organisations = yield* Organisations
      yield* organisations.insert({ id: "o2", name: "vale", version: 1 })
      yield* organisations.insert({ id: "o1", name: "Northbrook", version: 1 })
      expect((yield* organisations.all).map(({ id }) => id)).toEqual(["o1", "o2"])
      const renamed = yield* organisations.update({ id: "o1", name: "Northbrook Trust", version: 1 })
      expect(renamed.version).toBe(2)
      const refused = yield* Effect.flip(organisations.update({ id: "o1", name: "North", version: 1 }))
      expect(refused).toBeInstanceOf(Conflict)
      expect(refused.theirs).toMatchObject({ name: "Northbrook Trust", version: 2 })
    })
  )

  it.effect("find a team by its address, and its versions", () =>
    Effect.gen(function* () {
      const teams = yield* Teams
      yield* teams.insert({ organisation: "o1", id: "t1", slug: "riverside", name: "Riverside", version: 1 })
      expect(Option.getOrThrow(yield* teams.bySlug("riverside")).id).toBe("t1")
      expect(yield* teams.bySlug("nowhere")).toEqual(Option.none())
      expect(yield* teams.ofOrganisation("o2")).toEqual([])
      expect(
        (yield* teams.update({ organisation: "o1", id: "t1", slug: "riverside", name: "River", version: 1 })).version
      ).toBe(2)
      expect(
        yield* Effect.flip(teams.update({ organisation: "o1", id: "t1", slug: "riverside", name: "R", version: 1 }))
      ).toBeInstanceOf(Conflict)
    })
  )

  it.effect("give and take roles, of an organisation or one team, each once", () =>
    Effect.gen(function* () {
      const members = yield* Members
      const whole = { organisation: "o1", team: null, role: "administrator" } as const
      const one = { organisation: "o1", team: "t1", role: "team-lead" } as const
      yield* members.add("u1", whole)
      yield* members.add("u1", whole)
      yield* members.add("u1", one)
      expect(yield* members.ofUser("u1")).toEqual([whole, one])
      yield* members.remove("u1", whole)
      expect(yield* members.ofUser("u1")).toEqual([one])
    })
  )

  it.effect("let an invitation to join be used once", () =>
    Effect.gen(function* () {
      const members = yield* Members
      const join = {
        id: "j1",
        organisation: "o1",
        team: null,
        role: "viewer",
        secretHash: "h1",
        expiresOn: "2026-12-01",
        usedBy: null,
        madeBy: "u9",
        madeOn: "2026-11-17"
      } as const
      yield* members.insertJoin(join)
      expect(Option.getOrThrow(yield* members.joinBySecret("h1"))).toEqual(join)
      expect(yield* members.useJoin("j1", "u1")).toBe(true)
      expect(yield* members.useJoin("j1", "u2")).toBe(false)
      expect(Option.getOrThrow(yield* members.joinBySecret("h1")).usedBy).toBe("u1")
    })
  )

  it.effect("list invitations nobody has used, and take each of them back once", () =>
    Effect.gen(function* () {
      const members = yield* Members
      const join = {
        organisation: "o2",
        team: null,
        role: "viewer",
        expiresOn: "2026-12-01",
        usedBy: null,
        madeBy: "u9",
        madeOn: "2026-11-17"
      } as const
      for (const id of ["j3", "j2", "j4"]) yield* members.insertJoin({ ...join, id, secretHash: `hash of ${id}` })
      yield* members.useJoin("j4", "u1")
      expect((yield* members.unusedJoins("o2")).map(({ id }) => id)).toEqual(["j2", "j3"])
      expect(yield* members.removeJoin("o1", "j2")).toBe(false)
      expect(yield* members.removeJoin("o2", "j4")).toBe(false)
      expect([yield* members.removeJoin("o2", "j2"), yield* members.removeJoin("o2", "j2")]).toEqual([true, false])
      expect(yield* members.joinBySecret("hash of j2")).toEqual(Option.none())
      expect((yield* members.unusedJoins("o2")).map(({ id }) => id)).toEqual(["j3"])
    })
  )

  it.effect("keep tokens by their hash, of one person", () =>
    Effect.gen(function* () {
      const tokens = yield* Tokens
      const token = {
        id: "k1",
        user: "u1",
        name: "laptop",
        secretHash: "th",
        expiresOn: "2027-01-01",
        lastUsedOn: null
      }
      yield* tokens.insert(token)
      expect(Option.getOrThrow(yield* tokens.bySecret("th"))).toEqual(token)
      yield* tokens.usedOn("k1", "2026-11-22")
      expect((yield* tokens.ofUser("u1")).map(({ lastUsedOn }) => lastUsedOn)).toEqual(["2026-11-22"])
      expect(yield* tokens.remove("k1", "u2")).toBe(false)
      expect(yield* tokens.remove("k1", "u1")).toBe(true)
    })
  )

  it.effect("remove every token of one person, and of nobody else", () =>
    Effect.gen(function* () {
      const tokens = yield* Tokens
      const token = { name: "laptop", expiresOn: "2027-01-01", lastUsedOn: null }
      yield* tokens.insert({ ...token, id: "k2", user: "u1", secretHash: "th2" })
      yield* tokens.insert({ ...token, id: "k3", user: "u1", secretHash: "th3" })
      yield* tokens.insert({ ...token, id: "k4", user: "u2", secretHash: "th4" })
      yield* tokens.removeAll("u1")
      expect(yield* tokens.ofUser("u1")).toEqual([])
      expect((yield* tokens.ofUser("u2")).map(({ id }) => id)).toEqual(["k4"])
    })
  )

  it.effect("remember settings, and count tries by window", () =>
    Effect.gen(function* () {
      const settings = yield* Settings
      yield* settings.put("public-address", "https://one.example")
      yield* settings.put("public-address", "https://two.example")
      expect(yield* settings.get("public-address")).toEqual(Option.some("https://two.example"))
      yield* settings.remove("public-address")
      expect(yield* settings.get("public-address")).toEqual(Option.none())
      const tries = yield* Tries
      expect(yield* tries.soFar("code:1", 900)).toBe(0)
      expect([
        yield* tries.count("code:1", 900),
        yield* tries.count("code:1", 900),
        yield* tries.count("code:2", 900)
      ]).toEqual([1, 2, 1])
      expect(yield* tries.soFar("code:1", 900)).toBe(2)
    })
  )

  it.effect("keep nobody's address once a quarter of an hour is over and somebody else tries", () =>
    Effect.gen(function* () {
      const tries = yield* Tries
      yield* tries.count("start:192.0.2.7", 900)
      yield* TestClock.adjust("16 minutes")
      yield* tries.count("start:192.0.2.8", 900)
      const kept = yield* SqlClient.SqlClient.use((sql) => sql`SELECT key FROM tries WHERE key LIKE 'start:%'`)
      expect(kept).toEqual([{ key: "start:192.0.2.8" }])
    })
  )
})
