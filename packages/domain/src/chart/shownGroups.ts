import { type Perspective, perspectiveNames } from "../readiness/Perspective.ts"
import type { GroupStanding } from "../readiness/results/groupsOf.ts"

/** Whether a group is shown, and if not how it can be heard. */
export type { GroupStanding } from "../readiness/results/groupsOf.ts"

/** A group a chart has a mark for. */
export interface ShownGroup {
  readonly perspective: Perspective
  /** How many answered. */
  readonly n: number
  /** "Service users". */
  readonly words: string
}

/** The groups that may be shown, in page order. */
export const shownGroups = (groups: ReadonlyArray<GroupStanding>): ReadonlyArray<ShownGroup> =>
  groups.flatMap((group) =>
    group._tag === "Shown"
      ? [{ perspective: group.perspective, n: group.n, words: perspectiveNames[group.perspective].many }]
      : []
  )
