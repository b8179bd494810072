import type { Progress } from "./release/progress.ts"
import type { InvitedGroup, RoundSetUp } from "./RoundSetUp.ts"
import type { Perspective } from "./Perspective.ts"

/** Whether a group will be shown, as far as set-up can tell. */
export interface Showing {
  readonly likelihood: "likely" | "at-risk" | "not-as-a-group"
  /** "At risk. 5 of the 6 must answer." */
  readonly sentence: string
}

/** How many of a group answered the last time it was shown. */
export interface EarlierTurnout {
  readonly round: number
  readonly n: number
  readonly invited: number
}

/**
 * What set-up says of a group of `invited`: not as a group below `k`; at risk if more than four fifths of them must
 * answer, or if fewer than `k` would at the turnout of last time; else likely. Policy. `earlier` only of a released group.
 */
export const willBeShown = (invited: number, k: number, earlier?: EarlierTurnout): Showing => {
  if (invited < k) return { likelihood: "not-as-a-group", sentence: `Not as a group. It takes ${k} answers.` }
  const lastTime =
    earlier === undefined ? "" : ` In round ${earlier.round}, ${earlier.n} of ${earlier.invited} answered.`
  const tight = 5 * k > 4 * invited || (earlier !== undefined && earlier.n * invited < k * earlier.invited)
  if (!tight) return { likelihood: "likely", sentence: `Likely.${lastTime}` }
  const must = invited === k ? `All ${k} must answer.` : `${k} of the ${invited} must answer.`
  return { likelihood: "at-risk", sentence: `At risk. ${must}${lastTime}` }
}

/** Whether people of a group are offered to be heard alone by role: the lead chose it, and the group may not be shown. */
export const offersVoice = (
  setUp: Pick<RoundSetUp, "groups" | "smallGroups">,
  perspective: Perspective,
  k: number
): boolean => {
  const group: InvitedGroup | undefined = setUp.groups[perspective]
  return (
    group !== undefined &&
    setUp.smallGroups.includes("heard-by-role") &&
    willBeShown(group.invited, k).likelihood !== "likely"
  )
}

/** What the organiser reads while a round is open: "not enough yet" below `k`, then how many answered. */
export const progressWord = (progress: Progress): string =>
  progress._tag === "NotEnoughYet" ? "not enough yet" : `${progress.responses} answered`
