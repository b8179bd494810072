import { entriesByPerspective } from "@peerbridge/domain/readiness/ByPerspective"
import { dayInWords } from "@peerbridge/domain/readiness/inWords"
import { perspectiveNames } from "@peerbridge/domain/readiness/Perspective"
import type { InvitedGroup, RoundSetUp, SmallGroupWay } from "@peerbridge/domain/readiness/RoundSetUp"

const ways: Readonly<Record<SmallGroupWay, string>> = {
  "agree-together": "agree together",
  "heard-by-role": "each may be heard by role",
  pooled: "add up with other teams"
}

/** What is set up, line by line, to compare two versions of it. */
export const setUpInWords = (setUp: RoundSetUp): ReadonlyArray<string> => [
  `Closes on ${dayInWords(setUp.closesOn)}`,
  setUp.askedAt === "sustaining" ? "Every question is asked" : "Questions before a peer support worker starts",
  ...entriesByPerspective<InvitedGroup>(setUp.groups).map(
    ([perspective, { invited, links }]) =>
      `${perspectiveNames[perspective].many}: ${invited}, ${links === "each" ? "1 link each" : "1 link for all"}`
  ),
  `Small groups: ${setUp.smallGroups.length === 0 ? "not chosen" : setUp.smallGroups.map((way) => ways[way]).join("; ")}`
]
