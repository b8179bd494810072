import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { CalendarDate } from "../../../src/calendar/CalendarDate.ts"
import { quarterOf } from "../../../src/calendar/Period.ts"
import type { Perspective } from "../../../src/readiness/Perspective.ts"
import { freezePool, thawPool } from "../../../src/readiness/release/frozenRelease.ts"
import { emptyLedger, isSpent, type Ledger, ledgerOf } from "../../../src/readiness/release/Ledger.ts"
import { defaultPolicy, type DisclosurePolicy } from "../../../src/readiness/release/Policy.ts"
import { pooledPictureOf } from "../../../src/readiness/release/PoolRelease.ts"
import { poolsInScope } from "../../../src/readiness/release/poolScope.ts"
import { type PoolRefusal, PoolRefused, poolUnits } from "../../../src/readiness/release/poolUnits.ts"
import { type ClosedUnit, releaseUnit } from "../../../src/readiness/release/releaseUnit.ts"
import { closedUnit, counts, inBands, level, question, responsesOf, type Setting } from "./groups.ts"

const group = (size: number, setting: Setting) => closedUnit(responsesOf(counts(inBands(0, 0, size))), [], setting)

const reveal = (
  units: ReadonlyArray<ClosedUnit>,
  policy: DisclosurePolicy = defaultPolicy,
  before = emptyLedger
): Ledger => units.reduce((ledger, unit) => releaseUnit(unit, policy, ledger).ledger, before)

const pool = (
  units: ReadonlyArray<ClosedUnit>,
  ledger: Ledger,
  { perspective = "peer-support-worker" as Perspective, quarter = "2026-05-20", today = "2026-07-01" } = {}
) =>
  poolUnits(
    { perspective, quarter: quarterOf(CalendarDate.make(quarter)), today: CalendarDate.make(today) },
    units.map(({ key, rest }) => ({ unit: key, rest })),
    ledger
  )

const refused = (reason: PoolRefusal) => Result.fail(new PoolRefused({ reason }))

const small = [group(2, { team: "c" }), group(2, { team: "a" }), group(2, { team: "b" }), group(0, { team: "d" })]

describe("a pool over teams", () => {
  it("names all withheld teams in order, also the empty one, and shows no number", () => {
    const { release } = Result.getOrThrow(pool(small, reveal(small)))
    assert.deepStrictEqual<unknown>(release, {
      pool: { perspective: "peer-support-worker", quarter: { unit: "quarter", start: "2026-04-01" } },
      teams: ["a", "b", "c", "d"],
      items: { [question]: { _tag: "Pooled", picture: "in-place" } }
    })
    assert.deepStrictEqual<unknown>(pooledPictureOf(release, "people-told"), { _tag: "NotAsked" })
  })

  it("uses up every unit taken, and is returned as it was frozen", () => {
    const { ledger, release } = Result.getOrThrow(pool(small, reveal(small)))
    for (const { key } of small) assert.isTrue(isSpent(ledger, key))
    const again = Result.getOrThrow(pool(small, ledger))
    assert.strictEqual(again.release, release)
    assert.strictEqual(again.ledger, ledger)
    assert.strictEqual(freezePool(thawPool(freezePool(release))), freezePool(release))
  })

  it("leaves voices out: they were shown already", () => {
    const voiced = closedUnit([], [{ [question]: level(3) }, { [question]: level(3) }], { team: "c" })
    const units = [voiced, ...small.slice(1)]
    assert.deepStrictEqual(pool(units, reveal(units)), refused("too-small"))
  })

  it("takes other quarters and perspectives for themselves", () => {
    const elsewhere = [
      group(2, { team: "e", on: "2026-03-31" }),
      group(2, { team: "f", on: "2026-07-01" }),
      group(2, { team: "g", perspective: "carer" })
    ]
    const all = [...small, ...elsewhere]
    const { ledger, release } = Result.getOrThrow(pool(all, reveal(all), { today: "2026-08-01" }))
    assert.deepStrictEqual(release.teams, ["a", "b", "c", "d"])
    for (const { key } of elsewhere) assert.isFalse(isSpent(ledger, key))
  })

  it("takes its teams from the ledger, so that nobody can pick among them", () => {
    assert.throws(() => pool(small.slice(1), reveal(small)), /every withheld unit/)
  })

  it("takes no released and no spent unit, even if part of the ledger was lost", () => {
    const large = group(5, { team: "e" })
    const { instrument, key, pooled, revealedOn } = large
    const { release } = releaseUnit(large, defaultPolicy, emptyLedger)
    const shown = { unit: key, instrument, policy: defaultPolicy, revealedOn, pooled, release }
    const { units } = reveal(small)
    const unmarked = ledgerOf([...units.values(), shown], [], [])
    assert.deepStrictEqual(Result.getOrThrow(pool([...small, large], unmarked)).release.teams, ["a", "b", "c", "d"])
    const poolLost = ledgerOf(
      units.values(),
      [],
      small.map((unit) => unit.key)
    )
    assert.deepStrictEqual(pool(small, poolLost), refused("too-small"))
  })

  it("keeps to the strictest of the policies pinned by its rounds", () => {
    const strict = reveal(small.slice(0, 1), { ...defaultPolicy, k: 7 })
    assert.deepStrictEqual(pool(small, reveal(small.slice(1), defaultPolicy, strict)), refused("too-small"))
  })
})

describe("a pool is refused, and nothing is spent,", () => {
  it("for people who work across teams", () => {
    const managers = ["a", "b", "c"].map((team) => group(2, { team, perspective: "manager" }))
    assert.deepStrictEqual(
      pool(managers, reveal(managers), { perspective: "manager" }),
      refused("people-work-across-teams")
    )
  })

  it("until the quarter is over", () => {
    assert.deepStrictEqual(pool(small, reveal(small), { today: "2026-06-30" }), refused("quarter-not-over"))
  })

  it("when a team had two withheld rounds in the quarter", () => {
    const twice = [...small, group(1, { team: "a", round: "second" })]
    assert.deepStrictEqual(pool(twice, reveal(twice)), refused("two-rounds-of-a-team"))
  })

  it("when the teams were asked different questions", () => {
    const mixed = [...small, group(1, { team: "e", instrument: "readiness 1.1" })]
    assert.deepStrictEqual(pool(mixed, reveal(mixed)), refused("different-questions"))
  })

  it("with answers from two teams only", () => {
    const two = [group(2, { team: "a" }), group(3, { team: "b" }), group(0, { team: "c" })]
    assert.deepStrictEqual(pool(two, reveal(two)), refused("too-small"))
  })

  it("below k answers", () => {
    const four = [group(2, { team: "a" }), group(1, { team: "b" }), group(1, { team: "c" })]
    assert.deepStrictEqual(pool(four, reveal(four)), refused("too-small"))
  })

  it("when one team is most of it", () => {
    const dominated = [group(3, { team: "a" }), group(2, { team: "b" }), group(1, { team: "c" })]
    assert.deepStrictEqual(pool(dominated, reveal(dominated)), refused("too-small"))
  })

  it("when no question was put to all of them", () => {
    const apart = [...small, group(1, { team: "e", items: ["people-told"] })]
    assert.deepStrictEqual(pool(apart, reveal(apart)), refused("different-questions"))
  })

  it("and says why without a number or a team, and not which team is small", () => {
    const { message } = new PoolRefused({ reason: "too-small" })
    assert.match(message, /^Too few people or too few teams answered, or one team is most/)
    assert.notMatch(message, /[0-9]/)
  })
})

describe("who is in a pool", () => {
  it("are teams that chose it before anyone answered: another stays out, whoever it is", () => {
    const apart = group(2, { team: "e", pooled: false })
    const all = [...small, apart]
    const { ledger, release } = Result.getOrThrow(pool(all, reveal(all)))
    assert.deepStrictEqual(release.teams, ["a", "b", "c", "d"])
    assert.isFalse(isSpent(ledger, apart.key))
  })

  it("gives the questions that all of them were asked", () => {
    const later = closedUnit([{ [question]: level(0), "later-one": level(0) }], [], {
      team: "e",
      items: ["later-one", question]
    })
    const all = [...small, later]
    const { release } = Result.getOrThrow(pool(all, reveal(all)))
    assert.deepStrictEqual<unknown>(release.items, { [question]: { _tag: "Pooled", picture: "in-place" } })
  })

  it("is known before it is decided, by quarter and group, and tells nothing else", () => {
    const all = [...small, group(1, { team: "e", on: "2026-08-01" }), group(1, { team: "f", perspective: "carer" })]
    assert.deepStrictEqual(
      poolsInScope(reveal(all)).map(({ perspective, quarter }) => [quarter.start, perspective]),
      [
        ["2026-07-01", "peer-support-worker"],
        ["2026-04-01", "carer"],
        ["2026-04-01", "peer-support-worker"]
      ]
    )
  })
})
