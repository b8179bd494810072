import { assert, describe, it } from "@effect/vitest"
import type { TeamEvidence } from "../../../src/readiness/results/gatesOf.ts"
import { readinessOf, type Results, resultsOf } from "../../../src/readiness/results/resultsOf.ts"
import type { RoundResults } from "../../../src/readiness/results/RoundResults.ts"
import { headlineWord } from "../../../src/readiness/stageOf.ts"
import { startingRecord } from "../../../src/readiness/StageRecord.ts"
import { agreed, bothGate, fact, factGate, opinionGate } from "../gates.ts"
import { counts, levels, most } from "../pictures.ts"
import { instrumentOf, itemOf, roundOf, shown, withheld } from "../world.ts"

const instrument = instrumentOf({
  role: [
    itemOf("known", ["service-user", "clinician"], { constructs: ["coherence"] }),
    itemOf("described", ["peer-support-worker", "clinician"], { constructs: ["coherence"] }),
    itemOf("room", ["peer-support-worker", "manager"])
  ],
  meeting: [
    itemOf("offer", ["service-user", "clinician"]),
    itemOf("respect", ["service-user", "clinician"]),
    itemOf("later", ["service-user", "clinician"], { askedFrom: "embedding" })
  ]
})

const round = roundOf(
  instrument,
  {
    "service-user": [7, shown(6, { known: most("not-yet"), offer: counts(2, 2, 2), respect: most("in-place") })],
    clinician: [
      9,
      shown(8, {
        known: most("in-place"),
        described: levels(0, 2, 1, 3, 2),
        offer: most("partly"),
        respect: most("in-place")
      })
    ],
    "peer-support-worker": [2, withheld(["described", "room"], { described: [{ _tag: "Level", level: 1 }] })]
  },
  { number: 2, setUp: { askedAt: "ready-to-welcome", smallGroups: ["heard-by-role", "pooled"] } }
)

const evidence: TeamEvidence & { readonly round: RoundResults } = {
  gates: [
    factGate("named-lead"),
    opinionGate("people-told", [["service-user"]], 2, "preparing", "known"),
    opinionGate("respected", [["clinician"]], 3, "preparing", "respect"),
    bothGate("role-description", [["peer-support-worker"], ["clinician"]], 3, "ready-to-welcome", "described")
  ],
  round,
  consensus: [],
  facts: { "named-lead": fact("yes") }
}
const results = (changes: Partial<typeof evidence> = {}): Results =>
  resultsOf({ ...evidence, ...changes }, startingRecord)

describe("the results of a round", () => {
  it("start with the stage and its gates, each with a reason", () => {
    const { gates, round, stage } = results()
    assert.strictEqual(round, 2)
    assert.strictEqual(headlineWord(stage), "Exploring")
    assert.deepStrictEqual(
      gates.map(({ state }) => state),
      ["Met", "NotMet", "Met", "NotMet"]
    )
    assert.deepStrictEqual(
      stage.holdingBack.map(({ gate }) => gate.id),
      ["people-told"]
    )
    assert.strictEqual(gates[1]?.words.reason, "Most service users say not yet. The gate needs “partly in place”.")
  })
  it("then say what to talk about, and what too few answered", () => {
    const { agenda, talkAboutIt } = results()
    assert.deepStrictEqual(
      agenda.map(({ item, sentence }) => [item, sentence]),
      [
        ["known", "Clinicians place this 3 levels higher than service users do."],
        ["offer", "Service users disagree with each other."], // one divided group each; its lowest is 50, described's 69
        ["described", "Clinicians disagree with each other."],
        ["respect", "Service users and clinicians place this alike."]
      ]
    )
    assert.strictEqual(agenda[0]?.question, "How is known?")
    assert.deepStrictEqual(
      talkAboutIt.map(({ item }) => item),
      ["room"]
    )
  })
  it("then who is shown, who is not and how they can be heard, and who was not invited", () => {
    const { groups } = results()
    assert.deepStrictEqual(
      groups.map(({ _tag, perspective }) => `${perspective} ${_tag}`),
      ["service-user Shown", "peer-support-worker NotShown", "clinician Shown", "manager NotInvited"]
    )
    assert.strictEqual(groups[0]?.sentence, "6 of 7 answered.")
    const psw = groups[1]
    assert.isTrue(psw?._tag === "NotShown" && psw.ways.length === 3)
    assert.notProperty(psw ?? {}, "invited")
    const manager = { manager: { invited: 2, mostlyNew: false, links: "each" as const } }
    const withManagers = results({
      round: {
        ...round,
        setUp: { ...round.setUp, groups: { ...round.setUp.groups, ...manager } },
        releases: { ...round.releases, manager: withheld(["room"]) }
      }
    }).groups.find(({ perspective }) => perspective === "manager")
    assert.isTrue(withManagers?._tag === "NotShown" && withManagers.ways.length === 2) // not added up over teams
  })
  it("then the profile by section and by construct, each empty place with its reason", () => {
    const { constructs, sections } = results()
    const [role, meeting] = sections
    assert.deepStrictEqual(role?.items, ["known", "described", "room"])
    assert.deepStrictEqual(role?.cells.clinician, { _tag: "Figure", value: 85, scored: 2, asked: 2 }) // 100 and 69
    assert.deepStrictEqual(role?.cells["service-user"]._tag, "OneItem")
    assert.deepStrictEqual(role?.cells["peer-support-worker"], { _tag: "Withheld" })
    assert.deepStrictEqual(role?.cells.manager, { _tag: "NotInvited" })
    assert.deepStrictEqual(role?.cells.carer, { _tag: "NotAsked" })
    assert.isUndefined(role?.gap)
    assert.deepStrictEqual(meeting?.gap?.items, ["offer", "respect"])
    assert.deepStrictEqual(
      constructs.map(({ id, items }) => [id, items]),
      [["coherence", ["known", "described"]]]
    )
  })
  it("leave out what nobody invited is asked", () => {
    const clinicians = results({
      round: roundOf(instrument, { clinician: [9, round.releases.clinician ?? withheld([])] })
    })
    assert.notInclude(
      clinicians.items.map(({ item }) => item.id),
      "room"
    )
    assert.notInclude(
      clinicians.talkAboutIt.map(({ item }) => item),
      "room"
    )
  })
  it("put a gate that is met, though a group it asked is divided, before a wider gap", () => {
    const gates = [opinionGate("offered", [["service-user"]], 2, "preparing", "offer")]
    const split = shown(6, { known: most("not-yet"), offer: counts(2, 1, 3), respect: most("in-place") })
    const { agenda, stage } = results({
      gates,
      round: { ...round, releases: { ...round.releases, "service-user": split } }
    })
    assert.deepStrictEqual(stage.progress[0]?.met, 1)
    assert.deepStrictEqual(agenda[0]?.item, "offer")
    assert.include(agenda[0]?.sentence ?? "", "A gate is met here")
  })
  it("leave out what this round did not ask yet", () => {
    const { items, sections } = results()
    assert.notInclude(
      items.map(({ item }) => item.id),
      "later"
    )
    assert.notInclude(
      sections.flatMap(({ items }) => items),
      "later"
    )
  })
  it("show on the page of an item what each group said, and one voice apart", () => {
    const described = results().items.find(({ item }) => item.id === "described")
    assert.deepStrictEqual(
      described?.groups.map(({ perspective, picture, position }) => [perspective, picture._tag, position]),
      [
        ["service-user", "NotAsked", undefined],
        ["peer-support-worker", "Withheld", undefined],
        ["clinician", "Counts", 69]
      ]
    )
    assert.strictEqual(described?.groups[2]?.agreement?.n, 8)
    assert.deepStrictEqual(
      described?.voices.map(({ answer, label }) => [answer._tag, label]),
      [["Level", "A peer support worker, for themselves"]]
    )
    assert.strictEqual(described?.stateReason, "held back by: clinicians")
    const room = results().items.find(({ item }) => item.id === "room")
    assert.deepStrictEqual(room?.notInvited, ["manager"])
    assert.strictEqual(room?.state.state, "unknown")
  })
  it("name what is strong and what is low for everyone", () => {
    assert.deepStrictEqual(
      results().extremes.strongest.map(({ item }) => item),
      ["respect", "offer"]
    )
    assert.deepStrictEqual(results().extremes.lowest, [])
  })
  it("score no voice: without it nothing but its line changes", () => {
    const without = results({
      round: { ...round, releases: { ...round.releases, "peer-support-worker": withheld(["described", "room"]) } }
    })
    const strip = ({ items, ...rest }: Results) => ({ ...rest, items: items.map((item) => ({ ...item, voices: [] })) })
    assert.deepStrictEqual(strip(without), strip(results()))
  })
  it("carry what the team agreed, and only up to this round", () => {
    const consensus = [agreed("known", 2, 2, ["service-user"]), agreed("known", 4, 3, ["service-user"])]
    const { gates, items } = results({ consensus })
    assert.strictEqual(gates[1]?.state, "Met")
    const known = items.find(({ item }) => item.id === "known")
    assert.strictEqual(known?.state.state, "developing")
    assert.strictEqual(known?.stateReason, "agreed by the team")
    const earlier = results({ consensus: [agreed("known", 3, 1, ["service-user"])] })
    assert.strictEqual(
      earlier.items.find(({ item }) => item.id === "known")?.stateReason,
      "agreed by the team in round 1"
    )
    assert.strictEqual(earlier.agenda[0]?.item, "known")
    assert.include(earlier.agenda[0]?.sentence ?? "", "agree again")
  })
  it("say when lived experience came from elsewhere", () => {
    assert.isUndefined(results().livedExperienceMark)
    const marked = results({ round: { ...round, setUp: { ...round.setUp, livedExperienceFromElsewhere: true } } })
    assert.include(marked.livedExperienceMark ?? "", "another team")
  })
  it("are the same every time, and plain data", () => {
    assert.deepStrictEqual(JSON.stringify(results()), JSON.stringify(results()))
  })
})

describe("readiness before the first round", () => {
  it("stands on facts alone", () => {
    const { gates, stage } = readinessOf({ ...evidence, round: undefined }, startingRecord)
    assert.deepStrictEqual(
      gates.map(({ state }) => state),
      ["Met", "NotAssessed", "NotAssessed", "NotAssessed"]
    )
    assert.strictEqual(headlineWord(stage), "Not known yet")
  })
})

describe("records that disagree", () => {
  it("are said on the agenda", () => {
    const gates = [bothGate("respected", [["clinician"]], 3, "preparing", "respect")]
    const { agenda } = results({ gates, facts: { respected: fact("no") } })
    const respect = agenda.find(({ item }) => item === "respect")
    assert.strictEqual(respect?.sentence, "Records disagree with what people say.")
  })
})
