import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { CalendarDate } from "../../../src/calendar/CalendarDate.ts"
import { quarterOf } from "../../../src/calendar/Period.ts"
import type { Band } from "../../../src/readiness/Level.ts"
import type { ItemPictureData } from "../../../src/readiness/release/ItemPicture.ts"
import { emptyLedger, type Ledger } from "../../../src/readiness/release/Ledger.ts"
import { defaultPolicy } from "../../../src/readiness/release/Policy.ts"
import { PoolRefused, poolUnits } from "../../../src/readiness/release/poolUnits.ts"
import { releaseItem } from "../../../src/readiness/release/releaseItem.ts"
import { type ClosedUnit, releaseUnit } from "../../../src/readiness/release/releaseUnit.ts"
import { pictureOf, voicesOn } from "../../../src/readiness/release/UnitRelease.ts"
import { closedUnit, counts, inBands, level, question, responsesOf } from "./groups.ts"

const few = "few-or-none"
const mostSay = (band: Band): ItemPictureData => ({ _tag: "Most", band, dontKnow: few })

describe("the worked table", () => {
  const shown = (...group: Parameters<typeof counts>) => releaseItem(counts(...group), defaultPolicy)

  it("1: 8 clinicians, 5 of them in place: the three bands, and the levels", () => {
    assert.deepStrictEqual(shown([0, 2, 1, 3, 2]), {
      _tag: "Counts",
      bands: [2, 1, 5],
      levels: [0, 2, 1, 3, 2],
      dontKnow: few
    })
  })

  it("2: 8 clinicians, 6 of them in place: most say in place", () => {
    assert.deepStrictEqual(shown([1, 0, 1, 3, 3]), mostSay("in-place"))
  })

  it("3: 6 service users, all or all but two not yet: both most say not yet", () => {
    assert.deepStrictEqual(shown([6, 0, 0, 0, 0]), mostSay("not-yet"))
    assert.deepStrictEqual(shown([2, 2, 2, 0, 0]), mostSay("not-yet"))
  })

  it("4: 5 service users, each another level: the bands, no levels", () => {
    assert.deepStrictEqual(shown([1, 1, 1, 1, 1]), { _tag: "Counts", bands: [2, 1, 2], levels: null, dontKnow: few })
  })

  it("5: 7 carers: the bands", () => {
    assert.deepStrictEqual(shown([1, 1, 1, 2, 2]), { _tag: "Counts", bands: [2, 1, 4], levels: null, dontKnow: few })
  })

  it("6: 7 carers of whom 4 gave a level: too few", () => {
    assert.deepStrictEqual(shown([0, 0, 1, 2, 1], 1, 1, 1), { _tag: "TooFewLevels" })
  })

  it("7: 7 carers of whom 5 do not know: mostly do not know", () => {
    assert.deepStrictEqual(shown([1, 0, 0, 0, 1], 5), { _tag: "MostlyDontKnow" })
  })

  it("8: unanswered is not the same as not applicable", () => {
    assert.deepStrictEqual(shown([1, 0, 0, 0, 0], 0, 1, 4), { _tag: "TooFewLevels" })
    assert.deepStrictEqual(shown([1, 0, 0, 0, 0], 0, 4, 1), { _tag: "MostlyNotApplicable" })
  })

  it("9: 2 peer support workers, one opted in: withheld, one voice, and no word on whether another answered", () => {
    const voice = { [question]: level(3) }
    const two = releaseUnit(closedUnit([{ [question]: level(0) }], [voice]), defaultPolicy, emptyLedger).release
    const alone = releaseUnit(closedUnit([], [voice]), defaultPolicy, emptyLedger).release
    assert.deepStrictEqual(pictureOf(two, question), pictureOf(alone, question))
    assert.strictEqual(pictureOf(two, question)._tag, "Withheld")
    assert.deepStrictEqual(voicesOn(two, question), [level(3)])
    assert.deepStrictEqual(two, alone)
  })
})

const revealAll = (units: ReadonlyArray<ClosedUnit>): Ledger =>
  units.reduce((ledger, unit) => releaseUnit(unit, defaultPolicy, ledger).ledger, emptyLedger)

const peerSupportWorkers = (...sizes: ReadonlyArray<number>): ReadonlyArray<ClosedUnit> =>
  sizes.map((size, index) => closedUnit(responsesOf(counts(inBands(0, 0, size))), [], { team: `team-${index + 1}` }))

const poolOf = (units: ReadonlyArray<ClosedUnit>, ledger: Ledger) =>
  poolUnits(
    {
      perspective: "peer-support-worker",
      quarter: quarterOf(CalendarDate.make("2026-05-20")),
      today: CalendarDate.make("2026-07-01")
    },
    units.map(({ key, rest }) => ({ unit: key, rest })),
    ledger
  )

describe("the worked table, over teams", () => {
  it("10: teams of 2, 2, 1, 0 and 6: the 6 are a result of their own, the four small teams are a pool", () => {
    const units = peerSupportWorkers(2, 2, 1, 0, 6)
    const { release } = Result.getOrThrow(poolOf(units, revealAll(units)))
    assert.deepStrictEqual(release.teams, ["team-1", "team-2", "team-3", "team-4"])
    assert.deepStrictEqual<unknown>(release.items, { [question]: { _tag: "Pooled", picture: "in-place" } })
  })

  it("11: teams of 3, 1 and 1: refused, one team is most of it", () => {
    const units = peerSupportWorkers(3, 1, 1)
    assert.deepStrictEqual(poolOf(units, revealAll(units)), Result.fail(new PoolRefused({ reason: "too-small" })))
  })

  it("12: one answers after the reveal of 8: what was frozen is returned", () => {
    const eight = responsesOf(counts([0, 2, 1, 3, 2]))
    const first = releaseUnit(closedUnit(eight), defaultPolicy, emptyLedger)
    const late = releaseUnit(closedUnit([...eight, { [question]: level(0) }]), defaultPolicy, first.ledger)
    assert.strictEqual(late.release, first.release)
    assert.strictEqual(late.ledger, first.ledger)
  })
})
