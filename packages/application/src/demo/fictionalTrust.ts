import type { Level } from "@peerbridge/domain/readiness/Level"
import type { Perspective } from "@peerbridge/domain/readiness/Perspective"
import type { Stage } from "@peerbridge/domain/readiness/Stage"

/** How one group of the made-up trust sees things: its usual level by section, and how much its members differ. */
export interface FictionalGroup {
  readonly invited: number
  readonly answering: number
  /** Usual level, 0 to 4, of sections 1 to 11 in order. */
  readonly levels: ReadonlyArray<number>
  /** What they say of some questions instead, person by person. */
  readonly answers?: Readonly<Record<string, ReadonlyArray<Level>>>
  /** How many of them choose to be heard by role. */
  readonly voiced?: number
}

export interface FictionalRound {
  /** How many weeks before today it opened; it closed three weeks later, unless it is still open. */
  readonly weeksAgo: number
  readonly open?: boolean
  readonly askedAt: Stage
  readonly groups: Partial<Record<Perspective, FictionalGroup>>
  /** Levels the meeting agreed afterwards, by item. */
  readonly agreed?: Readonly<Record<string, { readonly level: 0 | 1 | 2 | 3 | 4; readonly reason: string }>>
}

export interface FictionalTeam {
  readonly name: string
  /** Ticked under "What is already true?". */
  readonly facts: Readonly<Record<string, "yes" | "no" | "not-sure">>
  readonly rounds: ReadonlyArray<FictionalRound>
}

const meeting =
  "We talked it through in the team meeting, looked at what we have written down, and this is where we stand."

/** The first rounds open together, so that their small groups of peer support workers can be put together. */
const firstRounds = 30

/** Everything here is made up. */
export const fictionalTrust: {
  readonly name: string
  /** How many weeks before today the first round of each team opened. */
  readonly firstRounds: number
  readonly teams: ReadonlyArray<FictionalTeam>
} = {
  firstRounds,
  name: "Northbrook and Vale NHS Foundation Trust (made up)",
  teams: [
    {
      name: "Riverside Early Intervention team",
      facts: {
        "named-lead": "yes",
        "post-planned": "yes",
        "hr-and-ppi": "yes",
        "role-description": "yes",
        "funded-post": "yes",
        "team-session": "no",
        "induction-plan": "yes",
        "training-booked": "yes",
        "peer-supervision-arranged": "no",
        "line-management-arranged": "yes",
        "case-supervision-arranged": "yes",
        "place-in-base": "yes",
        "own-records-private": "not-sure"
      },
      rounds: [
        {
          weeksAgo: firstRounds,
          askedAt: "sustaining",
          groups: {
            "service-user": { invited: 6, answering: 4, levels: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] },
            "peer-support-worker": { invited: 2, answering: 2, levels: [1, 1, 2, 1, 1, 2, 1, 2, 2, 1, 1] },
            clinician: { invited: 8, answering: 8, levels: [2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 1] },
            manager: { invited: 2, answering: 2, levels: [2, 2, 2, 2, 2, 3, 2, 2, 2, 2, 2] }
          },
          agreed: {
            "co-production": { level: 2, reason: meeting },
            "role-description": { level: 2, reason: meeting }
          }
        },
        {
          weeksAgo: 7,
          askedAt: "sustaining",
          groups: {
            "service-user": {
              invited: 6,
              answering: 6,
              levels: [2, 2, 1, 1, 2, 2, 2, 2, 3, 1, 1],
              answers: {
                "people-told": [0, 1, 1, 2, 2, 3],
                "how-peer-differs": [1, 2, 1, 3, 2, 1],
                "care-planning": [0, 1, 1, 1, 2, 1],
                respect: [3, 4, 3, 2, 3, 4],
                "choice-of-peer": [1, 3, 0, 2, 3, 2],
                "early-offer": [3, 4, 3, 2, 3, 3],
                "co-production": [1, 2, 3, 2, 1, 2],
                "feedback-acted-on": [0, 1, 2, 1, 2, 0]
              }
            },
            "peer-support-worker": { invited: 2, answering: 2, levels: [2, 2, 3, 2, 2, 3, 2, 3, 3, 2, 2], voiced: 1 },
            clinician: {
              invited: 8,
              answering: 8,
              levels: [3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 2],
              answers: {
                "people-told": [3, 2, 3, 1, 3, 4, 2, 3],
                "how-peer-differs": [3, 3, 2, 4, 3, 2, 3, 1],
                "care-planning": [3, 2, 4, 3, 2, 1, 3, 2],
                respect: [2, 3, 2, 1, 2, 3, 2, 3],
                "enough-peer-time": [1, 2, 3, 2, 1, 3, 2, 4],
                "equal-voice": [0, 4, 1, 3, 4, 1, 3, 2],
                "team-session": [1, 0, 2, 1, 2, 1, 0, 1],
                "co-production": [3, 2, 2, 3, 1, 2, 3, 2],
                "feedback-acted-on": [1, 2, 3, 2, 1, 3, 2, 2]
              }
            },
            manager: { invited: 2, answering: 2, levels: [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2] }
          },
          agreed: {
            "co-production": { level: 3, reason: meeting },
            "role-description": { level: 3, reason: meeting },
            "peer-supervision": { level: 3, reason: meeting },
            "people-told": {
              level: 1,
              reason: "People told us they had heard the words but nobody had explained them."
            }
          }
        }
      ]
    },
    {
      name: "Saltmarsh Early Intervention team",
      facts: {
        "named-lead": "yes",
        "post-planned": "yes",
        "hr-and-ppi": "yes",
        "role-description": "yes",
        "funded-post": "yes",
        "team-session": "yes",
        "induction-plan": "yes",
        "training-booked": "yes",
        "peer-supervision-arranged": "yes",
        "line-management-arranged": "yes",
        "case-supervision-arranged": "yes",
        "place-in-base": "yes",
        "own-records-private": "yes",
        "in-post": "yes"
      },
      rounds: [
        {
          weeksAgo: firstRounds,
          askedAt: "sustaining",
          groups: {
            "service-user": { invited: 14, answering: 11, levels: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2] },
            carer: { invited: 8, answering: 6, levels: [2, 2, 2, 1, 1, 2, 2, 2, 2, 1, 2] },
            "peer-support-worker": { invited: 3, answering: 2, levels: [3, 2, 3, 2, 2, 3, 2, 2, 3, 2, 2] },
            clinician: { invited: 12, answering: 10, levels: [3, 2, 3, 2, 2, 3, 3, 3, 3, 2, 2] },
            manager: { invited: 3, answering: 2, levels: [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3] },
            commissioner: { invited: 2, answering: 2, levels: [3, 3, 2, 2, 3, 2, 2, 2, 2, 3, 2] }
          },
          agreed: { "co-production": { level: 2, reason: meeting } }
        },
        {
          weeksAgo: 9,
          askedAt: "sustaining",
          groups: {
            "service-user": { invited: 14, answering: 12, levels: [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2] },
            carer: { invited: 8, answering: 7, levels: [2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 2] },
            "peer-support-worker": { invited: 3, answering: 3, levels: [3, 3, 4, 3, 3, 4, 3, 3, 3, 3, 2], voiced: 2 },
            clinician: { invited: 12, answering: 11, levels: [3, 3, 3, 3, 3, 4, 3, 3, 4, 3, 3] },
            manager: { invited: 3, answering: 3, levels: [4, 3, 4, 3, 3, 4, 3, 3, 3, 3, 3] },
            commissioner: { invited: 2, answering: 1, levels: [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2] }
          },
          agreed: {
            "co-production": { level: 3, reason: meeting },
            "purpose-shared": { level: 3, reason: meeting },
            "role-description": { level: 3, reason: meeting },
            "hopes-and-worries": { level: 3, reason: meeting },
            "people-told": { level: 3, reason: meeting },
            "peer-supervision": { level: 3, reason: meeting },
            "team-base": { level: 4, reason: meeting },
            "who-works-with-whom": { level: 3, reason: meeting }
          }
        }
      ]
    },
    {
      name: "Thornbury Early Intervention team",
      facts: { "named-lead": "yes", "post-planned": "not-sure", "hr-and-ppi": "no" },
      rounds: [
        {
          weeksAgo: firstRounds,
          askedAt: "ready-to-welcome",
          groups: {
            "service-user": { invited: 10, answering: 7, levels: [1, 1, 1, 0, 1, 0, 0, 0, 1, 1, 1] },
            "peer-support-worker": { invited: 1, answering: 1, levels: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] },
            clinician: { invited: 9, answering: 9, levels: [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] },
            commissioner: { invited: 2, answering: 2, levels: [3, 2, 2, 1, 1, 1, 1, 1, 1, 2, 2] }
          }
        },
        {
          weeksAgo: 1,
          open: true,
          askedAt: "ready-to-welcome",
          groups: {
            "service-user": { invited: 10, answering: 3, levels: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] },
            "peer-support-worker": { invited: 1, answering: 0, levels: [] },
            clinician: { invited: 9, answering: 6, levels: [2, 2, 2, 2, 1, 2, 1, 2, 2, 1, 1] }
          }
        }
      ]
    }
  ]
}

/** Notes that some of the made-up people leave, by item. */
export const fictionalNotes: Readonly<Record<string, ReadonlyArray<string>>> = {
  "people-told": [
    "It was a leaflet. I would have liked to ask questions.",
    "We had a good talk about it in the Monday meeting."
  ],
  "early-offer": ["I was offered it later than I would have wanted.", "It was nice that I could think about it first."],
  "equal-voice": ["It depends on who runs the meeting."],
  "informal-time": ["Having lunch together made the biggest difference."]
}
