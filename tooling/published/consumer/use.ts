import { gateStanding } from "@peerbridge/domain/readiness/gateStanding"
import { positionOf } from "@peerbridge/domain/readiness/position"
import { emptyLedger } from "@peerbridge/domain/readiness/release/Ledger"
import { defaultPolicy } from "@peerbridge/domain/readiness/release/Policy"
import { releaseUnit } from "@peerbridge/domain/readiness/release/releaseUnit"
import { emptyTally, plus, type Tally, tallyOf } from "@peerbridge/domain/readiness/release/Tally"
import { pictureOf } from "@peerbridge/domain/readiness/release/UnitRelease"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"

// What somebody outside would write: ten answers become a tally, a picture, a position and a gate.

const items = ["peer-supervision"]
const tally: Tally = ([3, 3, 2, 3, 1, 3, 2, 4, 3, 3] as const)
  .map((level) => tallyOf(items, { "peer-supervision": { _tag: "Level", level } }))
  .reduce(plus, emptyTally(items))

/** What is released of the ten. */
export const { release } = releaseUnit(
  {
    key: { team: "north", round: "one", perspective: "clinician" },
    instrument: "readiness 1.0",
    revealedOn: CalendarDate.make("2026-11-21"),
    pooled: false,
    voiced: emptyTally(items),
    rest: tally,
    voices: []
  },
  defaultPolicy,
  emptyLedger
)

/** The picture of the one item: one not yet, two partly, seven in place. */
export const picture = pictureOf(release, "peer-supervision")

/** (1 x 0 + 2 x 50 + 7 x 100) / 10 = 80. */
export const position = positionOf(picture)

/** How a gate stands that looks at the item. */
export const standing = gateStanding(
  {
    id: "supervised",
    stage: "embedding",
    title: "Peers are supervised by peers",
    check: { _tag: "Opinion", item: "peer-supervision", minimum: 3, voices: [["clinician"]] },
    nextStep: "Name a supervisor.",
    provenance: [{ _tag: "Policy", reason: "ours" }]
  },
  { round: 1, invited: ["clinician"], pictures: { clinician: picture }, consensus: undefined, fact: undefined }
)
