import { assert, describe, it } from "@effect/vitest"
import { sources } from "@peerbridge/catalogue/sources"
import {
  defaultSupervisionPolicy,
  supervisionPolicies,
  supervisionSources
} from "@peerbridge/catalogue/supervision/supervisionPolicies"
import { Provenance } from "@peerbridge/domain/provenance/Provenance"
import { intervalInWords } from "@peerbridge/domain/supervision/Interval"
import type { SupervisionPolicy } from "@peerbridge/domain/supervision/SupervisionPolicy"

const often = (policy: SupervisionPolicy) =>
  policy.rules.map(({ grace, interval, newStarter, strand }) =>
    [
      strand,
      intervalInWords(interval),
      ...(newStarter === undefined ? [] : [`${intervalInWords(newStarter)} for ${newStarter.forMonths} months`]),
      `grace ${grace.days}`
    ].join(", ")
  )

const words = (policy: SupervisionPolicy, strand: string) => {
  const rule = policy.rules.find((found) => found.strand === strand)
  return [rule?.interval.provenance._tag, rule?.newStarter?.provenance._tag]
}

describe("the default profile", () => {
  it("has the numbers of the design", () => {
    assert.deepStrictEqual(often(defaultSupervisionPolicy), [
      "peer-1to1, every month, every 2 weeks for 3 months, grace 7",
      "peer-group, every month, grace 7",
      "line-management, every 6 weeks, grace 7",
      "case-supervision, every month, grace 7",
      "reflective-practice, every month, grace 7",
      "appraisal, every year, grace 28"
    ])
    assert.strictEqual(defaultSupervisionPolicy.workersPerSupervisor.value, 8)
    assert.strictEqual(defaultSupervisionPolicy.supervisorTrainedWithinMonths.value, 6)
    assert.strictEqual(defaultSupervisionPolicy.heldInAYearPercent.value, 90)
  })
  it("says of each number what is stated, what we concluded and what is ours", () => {
    assert.deepStrictEqual(words(defaultSupervisionPolicy, "peer-1to1"), ["Inferred", "Inferred"])
    assert.deepStrictEqual(words(defaultSupervisionPolicy, "peer-group"), ["Inferred", undefined])
    assert.deepStrictEqual(words(defaultSupervisionPolicy, "line-management"), ["Policy", undefined])
    assert.deepStrictEqual(words(defaultSupervisionPolicy, "case-supervision"), ["Policy", undefined])
    assert.deepStrictEqual(words(defaultSupervisionPolicy, "appraisal"), ["Stated", undefined])
  })
})

describe("the profiles", () => {
  it("are three, each with its own id", () => {
    assert.deepStrictEqual(
      supervisionPolicies.map(({ id }) => id),
      ["default", "closer", "lone-peer"]
    )
  })
  it("are closer where they say so: weekly for six months, and every two weeks for a lone peer", () => {
    const [, closer, lone] = supervisionPolicies.map((policy) => often(policy)[0])
    assert.strictEqual(closer, "peer-1to1, every month, every week for 6 months, grace 7")
    assert.strictEqual(lone, "peer-1to1, every 2 weeks, every week for 3 months, grace 7")
  })
  it("cite only documents that are listed, and every document listed", () => {
    const known = new Set<string>([...sources, ...supervisionSources].map(({ id }) => id))
    const cited = new Set(
      provenancesIn(supervisionPolicies).flatMap((found) => (found.citations ?? []).map(({ source }) => source))
    )
    assert.deepStrictEqual(
      [...cited].filter((id) => !known.has(id)),
      []
    )
    assert.deepStrictEqual(
      supervisionSources.filter(({ id }) => !cited.has(id)),
      []
    )
  })
})

const provenancesIn = (value: unknown): ReadonlyArray<Provenance> =>
  isProvenance(value)
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(provenancesIn)
      : []

const isProvenance = (value: unknown): value is Provenance =>
  typeof value === "object" && value !== null && "_tag" in value
