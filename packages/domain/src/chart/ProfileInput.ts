import type { ProfileRow } from "../readiness/results/profileOf.ts"
import type { GroupStanding } from "./shownGroups.ts"

/** What a profile is drawn from: results only, so that a group that is not shown is not in it. */
export interface ProfileInput {
  readonly rows: ReadonlyArray<ProfileRow>
  readonly groups: ReadonlyArray<GroupStanding>
  /** What a row is: "section", "construct". */
  readonly rowIs: string
}
