import { assert, describe, it } from "@effect/vitest"
import { compareRounds } from "../../../src/readiness/results/compareRounds.ts"
import { levels, most } from "../pictures.ts"
import { instrumentOf, itemOf, roundOf, shown, withheld } from "../world.ts"

const known = itemOf("known", ["service-user", "clinician"])
const described = itemOf("described", ["clinician", "carer"])
const first = instrumentOf({ role: [known, described] })
const low = levels(4, 3, 3, 0, 0)
const high = levels(0, 0, 3, 3, 4)

const before = roundOf(first, {
  "service-user": [8, shown(6, { known: most("not-yet") })],
  clinician: [12, shown(10, { known: low, described: low })],
  carer: [5, withheld(["described"])]
})
const after = roundOf(
  first,
  {
    "service-user": [8, shown(7, { known: most("in-place") })],
    clinician: [12, shown(10, { known: high, described: low })],
    carer: [6, shown(5, { described: most("partly") })],
    manager: [2, withheld([])]
  },
  { number: 2 }
)

describe("two rounds side by side", () => {
  const comparison = compareRounds(before, after)
  const outcomes = (of = comparison) =>
    of.sections.flatMap(({ items }) =>
      items.flatMap(({ groups, item }) =>
        groups.map(({ comparison, perspective }) => [item, perspective, comparison._tag])
      )
    )

  it("compare groups released in both, and name the rest with the reason", () => {
    assert.deepStrictEqual(comparison.compared, ["service-user", "clinician"])
    assert.deepStrictEqual(comparison.leftOut, [
      { perspective: "carer", reason: { _tag: "NotShown", side: "before" } },
      { perspective: "manager", reason: { _tag: "NotShown", side: "both" } }
    ])
  })
  it("test where levels stand on both sides, else describe", () => {
    assert.deepStrictEqual(outcomes(), [
      ["known", "service-user", "Described"],
      ["known", "clinician", "Higher"],
      ["described", "clinician", "NoClearChange"]
    ])
  })
  it("say how many moved, and how many would by chance", () => {
    assert.strictEqual(comparison.tested, 2)
    assert.strictEqual(comparison.headline, "1 of 2 tested answers moved; fewer than 0.1 would by chance.")
    assert.isUndefined(
      compareRounds(before, { ...after, releases: { ...after.releases, clinician: withheld([]) } }).headline
    )
  })
  it("give item states over the groups that can be compared only", () => {
    const [role] = comparison.sections
    assert.deepStrictEqual(
      role?.items.map(({ item, states }) => [item, states]),
      [
        ["known", { before: "weak", after: "strong" }],
        ["described", { before: "weak", after: "weak" }] // carers, in one round only, are left out
      ]
    )
  })
  it("do not compare a question whose wording for that group changed", () => {
    const reworded = instrumentOf(
      { role: [itemOf("known", ["service-user", "clinician"], { text: "Another wording" }), described] },
      "1.1"
    )
    const later = compareRounds(before, { ...after, instrument: reworded })
    assert.deepStrictEqual(outcomes(later), [
      ["known", "service-user", "CannotCompare"],
      ["known", "clinician", "CannotCompare"],
      ["described", "clinician", "NoClearChange"]
    ])
    assert.isUndefined(later.sections[0]?.items[0]?.states)
  })
  it("do not compare a group whose people changed, declared then or in a round between", () => {
    const declared = compareRounds(
      before,
      roundOf(first, { clinician: [12, shown(10, { known: high, described: low })] }, { mostlyNew: ["clinician"] })
    )
    assert.isTrue(outcomes(declared).every(([, , tag]) => tag === "CannotCompare"))
    assert.deepStrictEqual(declared.leftOut.at(-1), {
      perspective: "clinician",
      reason: { _tag: "MixChanged", how: "declared-new" }
    })
    const between = compareRounds(before, after, [
      roundOf(first, { clinician: [10, withheld([])] }, { mostlyNew: ["clinician"] })
    ])
    assert.deepStrictEqual(
      outcomes(between)
        .filter(([, group]) => group === "clinician")
        .map(([, , tag]) => tag),
      ["CannotCompare", "CannotCompare"]
    )
    const grown = compareRounds(before, {
      ...after,
      releases: { clinician: shown(21, { known: high, described: low }) }
    })
    assert.deepStrictEqual(grown.leftOut.at(-2)?.reason, { _tag: "MixChanged", how: "size" })
  })
  it("leave out a question that one of the rounds did not ask", () => {
    const earlier = { ...before, setUp: { ...before.setUp, askedAt: "exploring" as const } }
    const later = instrumentOf({ role: [itemOf("known", ["clinician"], { askedFrom: "embedding" }), described] })
    assert.deepStrictEqual(
      compareRounds({ ...earlier, instrument: later }, { ...after, instrument: later }).sections[0]?.items.map(
        ({ item }) => item
      ),
      ["described"]
    )
  })
})
