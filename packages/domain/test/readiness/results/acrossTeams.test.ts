import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import type { UnitRelease } from "../../../src/readiness/release/UnitRelease.ts"
import { acrossTeams, type TeamLatest } from "../../../src/readiness/results/acrossTeams.ts"
import type { RoundSetUp } from "../../../src/readiness/RoundSetUp.ts"
import { counts, most, silent } from "../pictures.ts"
import { instrumentOf, itemOf, roundOf, shown, withheld } from "../world.ts"

const items = {
  role: [
    itemOf("described", ["peer-support-worker", "clinician"]),
    itemOf("later", ["clinician"], { askedFrom: "embedding" })
  ]
} as const
const instrument = instrumentOf(items)

const team = (
  name: string,
  clinicians: readonly [invited: number, release: UnitRelease] | undefined,
  { version = instrument, setUp = {} as Partial<RoundSetUp> } = {}
): TeamLatest => ({
  team: name.toLowerCase(),
  name,
  round: roundOf(version, clinicians === undefined ? { manager: [1, withheld([])] } : { clinician: clinicians }, {
    setUp
  })
})
const saying = (described: ReturnType<typeof most>, n = 6) =>
  [n, shown(n, { described, later: most("partly") })] as const

const north = team("North", saying(most("in-place")))
const south = team("South", saying(counts(1, 1, 6)))
const east = team("East", saying(counts(2, 2, 2)))
const west = team("West", [8, withheld(["described", "later"])])
const none = team("Zeal", undefined)

const described = (teams: ReadonlyArray<TeamLatest>) =>
  acrossTeams(teams).sections[0]?.items.find(({ item }) => item === "described")

describe("several teams side by side", () => {
  it("counts the teams in which a group says something, and names them in name order", () => {
    const item = described([south, west, north, none, east])
    assert.deepStrictEqual(item?.groups, [
      {
        perspective: "clinician",
        sentence: "In 2 of 3 teams, clinicians say this is in place; in 1 they differ in their views.",
        said: [
          {
            word: "in-place",
            teams: [
              { team: "north", name: "North" },
              { team: "south", name: "South" }
            ]
          },
          { word: "views-differ", teams: [{ team: "east", name: "East" }] }
        ]
      }
    ])
  })

  it("names teams where the group is not shown apart from those that did not invite it", () => {
    const clinicians = acrossTeams([north, east, west, none]).groups.find(
      ({ perspective }) => perspective === "clinician"
    )
    assert.deepStrictEqual(
      [clinicians?.shown, clinicians?.notShown, clinicians?.notInvited].map((teams) => teams?.map(({ name }) => name)),
      [["East", "North"], ["West"], ["Zeal"]]
    )
  })

  it("says it in few words when all say the same, or one team shows the group", () => {
    assert.strictEqual(
      described([north, south])?.groups[0]?.sentence,
      "In all 2 teams, clinicians say this is in place."
    )
    assert.strictEqual(
      described([north, west])?.groups[0]?.sentence,
      "In the one team that shows them, clinicians say this is in place."
    )
    const unsure = team("Unsure", saying(silent("MostlyDontKnow")))
    assert.strictEqual(
      described([unsure, north, south])?.groups[0]?.sentence,
      "In 2 of 3 teams, clinicians say this is in place; in 1 they mostly do not know."
    )
  })

  it("leaves out teams that were not asked a question, and names them", () => {
    const earlier = team("Earlier", [6, shown(6, { described: most("partly") })], { setUp: { askedAt: "preparing" } })
    const later = acrossTeams([north, south, earlier]).sections[0]?.items.find(({ item }) => item === "later")
    assert.deepStrictEqual(later?.notAsked, [{ team: "earlier", name: "Earlier" }])
    assert.strictEqual(later?.groups[0]?.sentence, "In all 2 teams, clinicians say this is partly in place.")
  })

  it("puts only rounds of one version side by side, the one most teams asked", () => {
    const newer = team("Newer", saying(most("not-yet")), { version: instrumentOf(items, "1.1") })
    const across = acrossTeams([newer, north, south])
    assert.strictEqual(across.instrument?.version, "1.0")
    assert.deepStrictEqual(across.apart, [{ team: "newer", name: "Newer", version: "1.1" }])
    assert.strictEqual(
      described([newer, north, south])?.groups[0]?.sentence,
      described([north, south])?.groups[0]?.sentence
    )
    assert.strictEqual(acrossTeams([newer, north]).instrument?.version, "1.1")
  })

  it("compares nothing with fewer than two teams", () => {
    const waiting: TeamLatest = { team: "new", name: "New", round: undefined }
    for (const teams of [[], [north], [north, waiting]]) {
      const across = acrossTeams(teams)
      assert.deepStrictEqual([across.sections, across.groups], [[], []])
    }
    assert.deepStrictEqual(acrossTeams([north, waiting]).withoutRound, [{ team: "new", name: "New" }])
  })
})

const Voice = Schema.Union([
  Schema.Struct({ _tag: Schema.tag("DontKnow") }),
  Schema.Struct({ _tag: Schema.tag("Level"), level: Schema.Literals([0, 1, 2, 3, 4]) })
])
const Anything = Schema.Struct({
  invited: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 40 })),
  voices: Schema.NonEmptyArray(Voice)
})
const Size = Schema.Int.check(Schema.isBetween({ minimum: 5, maximum: 400 }))

describe("what teams side by side do not tell", () => {
  it.prop("is anything of a group that is withheld, but the name of its team", { held: Anything }, ({ held }) => {
    const hidden = team("Mid", [held.invited, withheld(["described"], { described: held.voices })])
    const [without, beside] = [acrossTeams([north, east]), acrossTeams([north, east, hidden])]
    assert.deepStrictEqual(beside.sections, without.sections)
    assert.deepStrictEqual(
      beside.groups.map(({ notInvited, shown }) => [shown, notInvited.filter(({ team }) => team !== "mid")]),
      without.groups.map(({ notInvited, shown }) => [shown, notInvited])
    )
    assert.deepStrictEqual(beside, acrossTeams([north, east, team("Mid", [1, withheld(["described"])])]))
  })

  it.prop("is how many people answered or were invited", { size: Size, other: Size }, ({ other, size }) => {
    const two = (n: number) => acrossTeams([team("North", saying(most("in-place"), n)), east])
    assert.deepStrictEqual(two(size), two(other))
  })
})
