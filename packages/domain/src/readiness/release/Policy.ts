import { Schema } from "effect"

/**
 * The numbers of disclosure control, pinned when a round opens. Ours ("policy"), not a validated cut-off; a trust may
 * raise them. `k` is at least `2 * insiders + 3`, and never below 5: that floor is in code.
 */
export const DisclosurePolicy = Schema.Struct({
  /** Fewest responses a result may stand on, and fewest levels an item may show. */
  k: Schema.Int.check(Schema.isGreaterThanOrEqualTo(5)),
  /** From how many levels the five level counts are shown beside the three bands. */
  countsFrom: Schema.Int.check(Schema.isGreaterThanOrEqualTo(8)),
  /** How many members of a group might put their own answers together against another. */
  insiders: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))
}).check(
  Schema.makeFilter(({ countsFrom, insiders, k }) =>
    k < 2 * insiders + 3
      ? { path: ["k"], issue: `must be at least ${2 * insiders + 3} when ${insiders} insiders are tolerated` }
      : countsFrom >= k || { path: ["countsFrom"], issue: "must not be below k" }
  )
)
export type DisclosurePolicy = typeof DisclosurePolicy.Type

/** Five answers to show a group, eight for the five levels, one insider tolerated. Policy. */
export const defaultPolicy: DisclosurePolicy = { k: 5, countsFrom: 8, insiders: 1 }
