import type { ItemResult } from "../readiness/results/itemResultOf.ts"

/** What a distribution is drawn from: the pictures of one item, and the fewest answers the round shows. */
export interface DistributionInput {
  readonly result: Pick<ItemResult, "gap" | "groups">
  readonly k: number
  /** What the rows are called, in place of their groups: where both are of one group, in two rounds. */
  readonly names?: ReadonlyArray<string>
}
