import { Schema } from "effect"
import { open } from "./internal/SealedTally.ts"
import type { DisclosurePolicy } from "./Policy.ts"
import { plus, type Tally } from "./Tally.ts"

/** How far answering has come in one perspective while its round is open. Refreshed once a day, never told per link. */
export const Progress = Schema.TaggedUnion({
  /** Fewer than `k`, or nobody: both look alike. */
  NotEnoughYet: {},
  Enough: { responses: Schema.Natural }
})
export type Progress = typeof Progress.Type

/** What the organiser may see of an open unit. */
export const progressOf = (voiced: Tally, rest: Tally, policy: DisclosurePolicy): Progress => {
  const { responses } = open(plus(voiced, rest))
  return responses < policy.k ? { _tag: "NotEnoughYet" } : { _tag: "Enough", responses }
}
