import type { Answers } from "@peerbridge/domain/readiness/Answer"
import { type ByPerspective, entriesByPerspective } from "@peerbridge/domain/readiness/ByPerspective"
import type { FactAnswer } from "@peerbridge/domain/readiness/Fact"
import type { Gate } from "@peerbridge/domain/readiness/Gate"
import { type Instrument, itemsAskedOf } from "@peerbridge/domain/readiness/Instrument"
import { emptyLedger } from "@peerbridge/domain/readiness/release/Ledger"
import { defaultPolicy } from "@peerbridge/domain/readiness/release/Policy"
import { releaseUnit } from "@peerbridge/domain/readiness/release/releaseUnit"
import { emptyTally, plus, tallyOf } from "@peerbridge/domain/readiness/release/Tally"
import type { UnitRelease } from "@peerbridge/domain/readiness/release/UnitRelease"
import { type Results, resultsOf } from "@peerbridge/domain/readiness/results/resultsOf"
import type { RoundSetUp } from "@peerbridge/domain/readiness/RoundSetUp"
import { startingRecord } from "@peerbridge/domain/readiness/StageRecord"
import type { Provenance } from "@peerbridge/domain/provenance/Provenance"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"

/** Where this content comes from: nobody published it, so it is the service's own. */
const ours: readonly [Provenance] = [{ _tag: "Policy", reason: "Written by the service for its peer-led groups." }]

/** What the questions hang on in the logic model; nothing but a node here. */
const links = (...nodes: ReadonlyArray<string>) => ({
  nodes,
  constructs: [],
  subThemes: [],
  conditions: [],
  tips: [],
  recommendations: []
})

/**
 * Is the team ready for a group that peers lead? Two questions. Each group is asked what it can see: people who use
 * the service are not asked who pays, and are not offered a level that only staff could see.
 */
export const peerLedGroup: Instrument = {
  id: "peer-led-group",
  version: "1.0",
  title: "Ready for a group that peers lead",
  sections: [
    {
      id: "the-group",
      title: "The group",
      about: "Whether a group can start, and whether people can find it.",
      items: [
        {
          id: "group-room-and-time",
          title: "A room and a time that are the group's own",
          question: "Does the group have a room and a time of its own?",
          askedFrom: "exploring",
          wordings: [
            {
              perspective: "clinician",
              text: "How far does the group have a room and a time of its own?",
              levels: [
                "Nobody has looked for a room.",
                "A room is being looked for.",
                "There is a room, but the group is moved when others need it.",
                "The room and the time are the group's, and are booked for months ahead.",
                "The same, and the group was asked this year whether room and time suit it."
              ]
            },
            {
              perspective: "service-user",
              text: "Is there a room and a time for the group?",
              levels: [
                "I have not heard of a room or a time.",
                // Whether somebody is looking for a room cannot be seen from here.
                null,
                "There is one, but it keeps changing.",
                "There is one, and it stays the same.",
                "It stays the same, and we were asked this year whether it suits us."
              ]
            }
          ],
          evidence: ["The booking of the room"],
          links: links("input-organisational-support"),
          facts: [],
          provenance: ours
        },
        {
          id: "group-open-to-all",
          title: "People can come without being sent",
          question: "Can people come to the group without a referral?",
          askedFrom: "exploring",
          wordings: [
            {
              perspective: "clinician",
              text: "How far can people come to the group without a referral?",
              levels: [
                "Only those we refer can come.",
                "We are planning to open it.",
                "People may ask, and one of us decides.",
                "People come when they want to; nobody decides for them.",
                "The same, and we looked this year at who does not come."
              ]
            },
            {
              perspective: "service-user",
              text: "Can you go to the group when you want to?",
              levels: [
                "Somebody has to send me.",
                null,
                "I can ask, and staff decide.",
                "I can go when I want to.",
                "I can go when I want to, and people who do not come were asked why."
              ]
            }
          ],
          evidence: ["The leaflet of the group"],
          links: links("activity-promote-engagement"),
          facts: [],
          provenance: ours
        }
      ]
    }
  ]
}

/** Two conditions of "Preparing": one that a record shows, and one that needs both voices at "in place". */
export const peerLedGroupGates: ReadonlyArray<Gate> = [
  {
    id: "group-facilitators-named",
    stage: "preparing",
    title: "Two peers are named to lead the group",
    check: { _tag: "Fact", statement: "Two peer support workers are named to lead the group" },
    nextStep: "Ask your peer support workers who would like to lead the group.",
    provenance: ours
  },
  {
    id: "group-can-be-found",
    stage: "preparing",
    title: "People can come without being sent",
    check: { _tag: "Opinion", item: "group-open-to-all", minimum: 3, voices: [["clinician"], ["service-user"]] },
    nextStep: "Take the referral form off the leaflet.",
    provenance: ours
  }
]

/** What is asked of whom. `askedAt` leaves out what makes no sense yet. */
const setUp: RoundSetUp = {
  instrument: { id: peerLedGroup.id, version: peerLedGroup.version },
  askedAt: "preparing",
  closesOn: CalendarDate.make("2026-10-30"),
  groups: {
    clinician: { invited: 9, mostlyNew: false, links: "each" },
    "service-user": { invited: 12, mostlyNew: false, links: "shared" }
  },
  smallGroups: ["agree-together"],
  livedExperienceFromElsewhere: false
}

/** Answers of one group become a tally, and the tally becomes what may be shown of it: nothing below five answers. */
const releaseOf = (perspective: "clinician" | "service-user", responses: ReadonlyArray<Answers>): UnitRelease => {
  const items = itemsAskedOf(peerLedGroup, perspective).map(({ id }) => id)
  const rest = responses.reduce((sum, answers) => plus(sum, tallyOf(items, answers)), emptyTally(items))
  return releaseUnit(
    {
      key: { team: "team-north", round: "round-1", perspective },
      instrument: `${peerLedGroup.id} ${peerLedGroup.version}`,
      revealedOn: CalendarDate.make("2026-11-02"),
      pooled: false,
      voiced: emptyTally(items),
      rest,
      voices: []
    },
    defaultPolicy,
    emptyLedger
  ).release
}

/** The results of a revealed round of this instrument: what every results page, chart, export and console command shows. */
export const groupResults = (
  responses: {
    readonly clinician: ReadonlyArray<Answers>
    readonly "service-user": ReadonlyArray<Answers>
  },
  facts: Readonly<Record<string, FactAnswer>>
): Results => {
  const releases: ByPerspective<UnitRelease> = {
    clinician: releaseOf("clinician", responses.clinician),
    "service-user": releaseOf("service-user", responses["service-user"])
  }
  const round = { number: 1, instrument: peerLedGroup, setUp, policy: defaultPolicy, releases }
  return resultsOf({ gates: peerLedGroupGates, round, consensus: [], facts }, startingRecord)
}

/** Who is shown as a group, in the order of every page. */
export const shownIn = (results: Results): ReadonlyArray<string> =>
  results.items.flatMap(({ item, pictures }) =>
    entriesByPerspective(pictures).map(([perspective, picture]) => `${item.id}: ${perspective} ${picture._tag}`)
  )
