import { expect } from "@effect/vitest"
import { Conflict } from "@peerbridge/application/Errors"
import { Agreements } from "@peerbridge/application/ports/Agreements"
import { Organisations } from "@peerbridge/application/ports/Organisations"
import { Pools } from "@peerbridge/application/ports/Pools"
import { Releases } from "@peerbridge/application/ports/Releases"
import { Rounds, type StoredRound } from "@peerbridge/application/ports/Rounds"
import { Shares } from "@peerbridge/application/ports/Shares"
import { TeamRecords } from "@peerbridge/application/ports/TeamRecords"
import { Teams } from "@peerbridge/application/ports/Teams"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { type Period, quarterOf } from "@peerbridge/domain/calendar/Period"
import type { Consensus } from "@peerbridge/domain/readiness/Consensus"
import { createRound } from "@peerbridge/domain/readiness/moveRound"
import type { Perspective } from "@peerbridge/domain/readiness/Perspective"
import { thawDecision, thawRelease } from "@peerbridge/domain/readiness/release/frozenRelease"
import type { PoolDecision } from "@peerbridge/domain/readiness/release/PoolDecision"
import { Effect, Option } from "effect"
import { contract } from "./contract.ts"

const day = CalendarDate.make("2026-11-22")
const key = { organisation: "o1", round: "r1" }
const stored: StoredRound = {
  organisation: "o1",
  id: "r1",
  team: "t1",
  number: 1,
  version: 1,
  round: createRound({
    instrument: { id: "eip-peer-support-readiness", version: "1.0" },
    askedAt: "preparing",
    closesOn: day,
    groups: { clinician: { invited: 8, mostlyNew: false, links: "each" } },
    smallGroups: ["agree-together"],
    livedExperienceFromElsewhere: false
  })
}
const agreed: Consensus = {
  _tag: "AgreedLevel",
  item: "people-told",
  round: 1,
  on: day,
  reason: "We looked at the leaflet.",
  dissent: [],
  present: { clinician: 4 },
  version: 1,
  level: 3
}

contract("rounds and what came of them", (it) => {
  it.effect("keeps rounds of a team, the newest first, and one version at a time", () =>
    Effect.gen(function* () {
      yield* Organisations.use((organisations) => organisations.insert({ id: "o1", name: "Northbrook", version: 1 }))
      yield* Teams.use((teams) =>
        teams.insert({ organisation: "o1", id: "t1", slug: "riverside", name: "Riverside", version: 1 })
      )
      const rounds = yield* Rounds
      yield* rounds.insert(stored)
      yield* rounds.insert({ ...stored, id: "r2", number: 2 })
      expect((yield* rounds.ofTeam("o1", "t1")).map(({ number }) => number)).toEqual([2, 1])
      expect(Option.getOrThrow(yield* rounds.byNumber("o1", "t1", 1))).toEqual(stored)
      expect(Option.getOrThrow(yield* rounds.byId("r2")).number).toBe(2)
      expect([yield* rounds.update(stored), yield* rounds.update(stored)]).toEqual([true, false])
      expect(Option.getOrThrow(yield* rounds.find(key)).version).toBe(2)
    })
  )

  it.effect("freezes a release once: a second one changes nothing", () =>
    Effect.gen(function* () {
      const releases = yield* Releases
      const first = thawRelease(JSON.stringify({ _tag: "Withheld", asked: ["people-told"], voices: {} }))
      const second = thawRelease(JSON.stringify({ _tag: "Released", n: 6, items: {} }))
      yield* releases.freeze(key, { perspective: "clinician", release: first })
      yield* releases.freeze(key, { perspective: "clinician", release: second })
      yield* releases.freeze(key, { perspective: "service-user", release: second })
      expect((yield* releases.ofRound(key)).map(({ perspective, release }) => [perspective, release._tag])).toEqual([
        ["service-user", "Released"],
        ["clinician", "Withheld"]
      ])
    })
  )

  it.effect("freezes what became of small groups put together once, for each group and quarter", () =>
    Effect.gen(function* () {
      const pools = yield* Pools
      const [spring, summer] = [quarterOf(CalendarDate.make("2026-04-01")), quarterOf(CalendarDate.make("2026-07-01"))]
      const refused = (perspective: Perspective, quarter: Period, teams = ["t1"]): PoolDecision => ({
        _tag: "NotShown",
        pool: { perspective, quarter },
        teams,
        reason: "too-small"
      })
      const shown = thawDecision(
        JSON.stringify({
          _tag: "Shown",
          release: {
            pool: { perspective: "carer", quarter: spring },
            teams: ["t1", "t2", "t3"],
            items: { "people-told": { _tag: "Pooled", picture: "mixed" } }
          }
        })
      )
      const other = refused("peer-support-worker", spring, ["t2"])
      const first = refused("peer-support-worker", spring)
      expect([
        yield* pools.freeze("o1", first),
        yield* pools.freeze("o1", other),
        yield* pools.freeze("o1", shown),
        yield* pools.freeze("o1", refused("carer", summer)),
        yield* pools.freeze("o2", refused("carer", summer))
      ]).toEqual([true, false, true, true, true])
      expect(yield* pools.ofOrganisation("o1")).toEqual([refused("carer", summer), shown, first])
      expect(yield* pools.find("o1", { perspective: "carer", quarter: spring })).toEqual(Option.some(shown))
      expect(yield* pools.find("o1", { perspective: "clinician", quarter: spring })).toEqual(Option.none())
    })
  )

  it.effect("keeps what a meeting settled, unless somebody saved first", () =>
    Effect.gen(function* () {
      const agreements = yield* Agreements
      expect([yield* agreements.put(key, agreed), yield* agreements.put(key, agreed)]).toEqual([true, false])
      const next = { ...agreed, version: 2, level: 2 } as const
      expect([yield* agreements.put(key, next), yield* agreements.put(key, next)]).toEqual([true, false])
      expect(yield* agreements.ofRound(key)).toEqual([next])
    })
  )

  it.effect("keeps facts by version, and the stage reached", () =>
    Effect.gen(function* () {
      const records = yield* TeamRecords
      const empty = yield* records.facts("o1", "t1")
      expect(empty).toMatchObject({ version: 0, answers: {} })
      const answers = { "named-lead": { answer: "yes", asOf: day, from: "tick" } } as const
      yield* records.putFacts({ ...empty, answers })
      expect(yield* records.facts("o1", "t1")).toMatchObject({ version: 1, answers })
      expect(yield* Effect.flip(records.putFacts({ ...empty, answers: {} }))).toBeInstanceOf(Conflict)
      expect(yield* records.stage("o1", "t1")).toEqual(Option.none())
      yield* records.putStage("o1", "t1", { reached: "preparing", since: day, atRisk: [] })
      expect(yield* records.stage("o1", "t1")).toEqual(Option.some({ reached: "preparing", since: day, atRisk: [] }))
    })
  )

  it.effect("finds a shared page by its secret until it is ended", () =>
    Effect.gen(function* () {
      const shares = yield* Shares
      const share = { ...key, id: "s1", secretHash: "h", endsOn: "2026-12-01" }
      yield* shares.insert(share)
      expect(yield* shares.bySecret("h")).toEqual(Option.some(share))
      yield* shares.remove(key, "s1")
      expect(yield* shares.ofRound(key)).toEqual([])
    })
  )
})
