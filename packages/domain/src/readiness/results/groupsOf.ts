import { groupInWords, sentenceCase } from "../inWords.ts"
import { itemsAskedInRound } from "../itemsOfRound.ts"
import { type Perspective, perspectives } from "../Perspective.ts"
import { mayBePooled, type RoundSetUp, type SmallGroupWay } from "../RoundSetUp.ts"
import type { RoundResults } from "./RoundResults.ts"

/** How a group stands in the results of a round. Not invited is a fact of set-up, never mixed with not shown. */
export type GroupStanding =
  | {
      readonly _tag: "Shown"
      readonly perspective: Perspective
      readonly n: number
      readonly invited: number
      readonly sentence: string
    }
  | {
      readonly _tag: "NotShown"
      readonly perspective: Perspective
      /** Why, the same for few answers and for none. */
      readonly sentence: string
      /** How its people can be heard. */
      readonly ways: ReadonlyArray<string>
    }
  | { readonly _tag: "NotInvited"; readonly perspective: Perspective; readonly sentence: string }

/**
 * Every group the questions of the round have a wording for, in page order. How many were invited is told of groups that are
 * shown only; of the others neither count is.
 */
export const groupsOf = (round: RoundResults): ReadonlyArray<GroupStanding> =>
  perspectives
    .filter((perspective) => itemsAskedInRound(round.instrument, round.setUp, perspective).length > 0)
    .map((perspective) => standingOf(round, perspective))

const standingOf = ({ policy, releases, setUp }: RoundResults, perspective: Perspective): GroupStanding => {
  const group = sentenceCase(groupInWords(perspective))
  const invited = setUp.groups[perspective]?.invited
  if (invited === undefined)
    return { _tag: "NotInvited", perspective, sentence: `${group} were not invited to this round.` }
  const release = releases[perspective]
  return release !== undefined && release._tag === "Released"
    ? { _tag: "Shown", perspective, n: release.n, invited, sentence: `${release.n} of ${invited} answered.` }
    : {
        _tag: "NotShown",
        perspective,
        sentence: `Fewer than ${policy.k} people answered in this group, or nobody did. We treat both the same way, so that nobody can be picked out.`,
        ways: waysFor(setUp, perspective)
      }
}

const waysFor = (setUp: RoundSetUp, perspective: Perspective): ReadonlyArray<string> => [
  wayWords["agree-together"],
  ...(setUp.smallGroups.includes("heard-by-role") ? [wayWords["heard-by-role"]] : []),
  ...(mayBePooled(setUp, perspective) ? [wayWords.pooled] : [])
]

const wayWords: Readonly<Record<SmallGroupWay, string>> = {
  "agree-together": "Agree levels together in the team meeting, with people of this group there.",
  "heard-by-role": "Each could choose to be heard by role. If someone did, it is on the page of the question.",
  pooled: "Their answers may be added up with the same group of other small teams."
}

/** What stands beside every result of peer support workers when the team has none of its own yet. */
export const livedExperienceMark = ({
  livedExperienceFromElsewhere
}: Pick<RoundSetUp, "livedExperienceFromElsewhere">): string | undefined =>
  livedExperienceFromElsewhere
    ? "This team has no peer support worker yet. Peer support workers of another team, or a lived experience lead, spoke for lived experience."
    : undefined
