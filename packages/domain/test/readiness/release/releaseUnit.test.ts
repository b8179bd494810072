import { assert, describe, it } from "@effect/vitest"
import type { Answers } from "../../../src/readiness/Answer.ts"
import { freezeRelease, thawRelease } from "../../../src/readiness/release/frozenRelease.ts"
import { emptyLedger, isSpent, ledgerOf } from "../../../src/readiness/release/Ledger.ts"
import { defaultPolicy } from "../../../src/readiness/release/Policy.ts"
import { progressOf } from "../../../src/readiness/release/progress.ts"
import { releaseUnit } from "../../../src/readiness/release/releaseUnit.ts"
import { tallyOf } from "../../../src/readiness/release/Tally.ts"
import { pictureOf, voicesOn } from "../../../src/readiness/release/UnitRelease.ts"
import { closedUnit, counts, dontKnow, level, notMyRole, question, responsesOf, tallyOfAll } from "./groups.ts"

const five = responsesOf(counts([1, 1, 1, 1, 1]))
const items = [question, "people-told"]

describe("revealing a unit", () => {
  it("shows a group of five, and uses it up", () => {
    const unit = closedUnit(five)
    const { ledger, release } = releaseUnit(unit, defaultPolicy, emptyLedger)
    assert.strictEqual(release._tag === "Released" ? release.n : 0, 5)
    assert.strictEqual(pictureOf(release, question)._tag, "Counts")
    assert.isTrue(isSpent(ledger, unit.key))
  })

  it("withholds a group of four whole, and keeps it for a pool", () => {
    const unit = closedUnit(five.slice(1))
    const { ledger, release } = releaseUnit(unit, defaultPolicy, emptyLedger)
    assert.strictEqual(release._tag, "Withheld")
    assert.isFalse(isSpent(ledger, unit.key))
  })

  it("takes a voice as part of a group that is shown", () => {
    const alone = releaseUnit(closedUnit(five.slice(1), five.slice(0, 1)), defaultPolicy, emptyLedger).release
    assert.strictEqual(
      freezeRelease(alone),
      freezeRelease(releaseUnit(closedUnit(five), defaultPolicy, emptyLedger).release)
    )
    assert.deepStrictEqual(voicesOn(alone, question), [])
  })

  it("tells a withheld item from one that was not asked", () => {
    const withheld = releaseUnit(closedUnit([]), defaultPolicy, emptyLedger).release
    const shown = releaseUnit(closedUnit(five), defaultPolicy, emptyLedger).release
    assert.deepStrictEqual<unknown>(pictureOf(withheld, question), { _tag: "Withheld" })
    for (const release of [withheld, shown]) {
      assert.deepStrictEqual<unknown>(pictureOf(release, "people-told"), { _tag: "NotAsked" })
      assert.deepStrictEqual<unknown>(pictureOf(release, "constructor"), { _tag: "NotAsked" })
    }
  })

  it("keeps to the policy pinned when the round opened, also when k is lowered later", () => {
    const first = releaseUnit(closedUnit(five), { ...defaultPolicy, k: 7 }, emptyLedger)
    assert.strictEqual(first.release._tag, "Withheld")
    assert.strictEqual(releaseUnit(closedUnit(five), defaultPolicy, first.ledger).release, first.release)
  })

  it("returns what was frozen when the ledger is read back from storage", () => {
    const unit = closedUnit(five)
    const first = releaseUnit(unit, defaultPolicy, emptyLedger).release
    const { instrument, key, pooled, revealedOn } = unit
    const release = thawRelease(freezeRelease(first))
    const ledger = ledgerOf([{ unit: key, instrument, policy: defaultPolicy, revealedOn, pooled, release }], [], [key])
    const later = releaseUnit(closedUnit([...five, {}]), defaultPolicy, ledger)
    assert.strictEqual(freezeRelease(later.release), freezeRelease(first))
    assert.strictEqual(later.ledger, ledger)
  })
})

describe("voices of a withheld unit", () => {
  const ann: Answers = { [question]: level(4), "people-told": level(0) }
  const ben: Answers = { [question]: notMyRole, "people-told": level(2) }
  const cat: Answers = { [question]: level(1) }
  const dan: Answers = { [question]: dontKnow }
  const reveal = (voices: ReadonlyArray<Answers>) =>
    releaseUnit(closedUnit([], voices, { items }), defaultPolicy, emptyLedger).release

  it("stand in level order, then do not know, then does not apply", () => {
    const release = reveal([ben, ann, dan, cat])
    assert.deepStrictEqual(voicesOn(release, question), [level(1), level(4), dontKnow, notMyRole])
    assert.deepStrictEqual(voicesOn(release, "people-told"), [level(0), level(2)])
  })

  it("are not joined over items: other people with the same answers to each leave the same bytes, and no id", () => {
    const crossed = reveal([
      { [question]: level(4), "people-told": level(2) },
      { [question]: notMyRole, "people-told": level(0) },
      dan,
      cat
    ])
    assert.strictEqual(freezeRelease(crossed), freezeRelease(reveal([ann, ben, cat, dan])))
    assert.notInclude(freezeRelease(crossed), "voice-0")
  })

  it("must be those counted as voices", () => {
    const unit = closedUnit([], [ann, ben], { items })
    assert.throws(
      () => releaseUnit({ ...unit, voices: unit.voices.slice(1) }, defaultPolicy, emptyLedger),
      /voices of a unit/
    )
    assert.throws(
      () =>
        releaseUnit({ ...unit, voiced: tallyOf(items, ann), rest: tallyOf(items, ben) }, defaultPolicy, emptyLedger),
      /voices of a unit/
    )
  })
})

describe("frozen releases", () => {
  it("are the same text for the same release, in whatever order its keys were written", () => {
    const { release } = releaseUnit(closedUnit(five, [], { items }), defaultPolicy, emptyLedger)
    const text = freezeRelease(release)
    assert.strictEqual(freezeRelease(thawRelease(text)), text)
    assert.isTrue(text.startsWith('{"_tag":"Released","items":{"people-told":{'))
  })

  it("refuse text that is no release", () => {
    assert.throws(() => thawRelease('{"_tag":"Released","n":5}'))
  })
})

describe("progress of an open round", () => {
  it("is not told below k, and nobody looks like four", () => {
    const group = (size: number) => tallyOfAll([question], five.slice(0, size))
    const nobody = group(0)
    assert.deepStrictEqual(progressOf(nobody, group(4), defaultPolicy), { _tag: "NotEnoughYet" })
    assert.deepStrictEqual(progressOf(nobody, nobody, defaultPolicy), { _tag: "NotEnoughYet" })
    assert.deepStrictEqual(progressOf(group(1), group(4), defaultPolicy), { _tag: "Enough", responses: 5 })
  })
})
