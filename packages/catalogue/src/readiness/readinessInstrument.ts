import { Instrument } from "@peerbridge/domain/readiness/Instrument"
import { Schema } from "effect"
import purposeAndLeadership from "../../content/readiness/01-purpose-and-leadership.json" with { type: "json" }
import moneyAndPosts from "../../content/readiness/02-money-and-posts.json" with { type: "json" }
import theRole from "../../content/readiness/03-the-role.json" with { type: "json" }
import preparingTheTeam from "../../content/readiness/04-preparing-the-team.json" with { type: "json" }
import recruiting from "../../content/readiness/05-recruiting.json" with { type: "json" }
import startingWell from "../../content/readiness/06-starting-well.json" with { type: "json" }
import supportAndGrowth from "../../content/readiness/07-support-and-growth.json" with { type: "json" }
import aPlaceInTheTeam from "../../content/readiness/08-a-place-in-the-team.json" with { type: "json" }
import meetingPeople from "../../content/readiness/09-meeting-people.json" with { type: "json" }
import planningAndDeciding from "../../content/readiness/10-planning-and-deciding.json" with { type: "json" }
import learning from "../../content/readiness/11-learning.json" with { type: "json" }
import { expandSection } from "./expandSection.ts"
import { WrittenSection } from "./WrittenSection.ts"

const written = Schema.decodeUnknownSync(Schema.Array(WrittenSection))(
  [
    purposeAndLeadership,
    moneyAndPosts,
    theRole,
    preparingTheTeam,
    recruiting,
    startingWell,
    supportAndGrowth,
    aPlaceInTheTeam,
    meetingPeople,
    planningAndDeciding,
    learning
  ],
  { onExcessProperty: "error" }
)

/**
 * The questions Peerbridge ships: 38 items in 11 sections, in printed order. Published under this version: once answered,
 * a changed sentence needs a new version, because a response pins the wording it answered.
 */
export const readinessInstrument: Instrument = Schema.decodeUnknownSync(Instrument)({
  id: "eip-peer-support-readiness",
  version: "1.0",
  title: "Are we ready for peer support? Questions for Early Intervention in Psychosis teams",
  sections: written.map(expandSection)
})
