import type { DisclosurePolicy } from "../../../../src/readiness/release/Policy.ts"
import { counts, inBands, type Levels } from "../groups.ts"
import type { Model } from "./model.ts"

/** Two items with fewer than `k` levels and the same numbers of responses and of silences, shown differently. */
export interface LevelsShow {
  readonly silences: string
  readonly one: string
  readonly other: string
}

const upTo = (highest: number): ReadonlyArray<number> => Array.from({ length: highest + 1 }, (_, index) => index)

const fewerThan = (k: number): ReadonlyArray<Levels> =>
  upTo(k - 1).flatMap((lo) =>
    upTo(k - 1 - lo).flatMap((mid) => upTo(k - 1 - lo - mid).map((hi) => inBands(lo, mid, hi)))
  )

/**
 * An item with fewer than `k` levels depends on nothing but the numbers of responses, of do not know and of not
 * applicable: not on the levels, nor on how many gave one.
 */
export const levelsShow = (item: Model["item"], policy: DisclosurePolicy): LevelsShow | undefined => {
  const shown = new Map<string, string>()
  for (const levels of fewerThan(policy.k)) {
    const gave = levels.reduce((sum, count) => sum + count, 0)
    for (const dontKnow of upTo(6)) {
      for (const notApplicable of upTo(6)) {
        for (const unanswered of upTo(6)) {
          const n = gave + dontKnow + notApplicable + unanswered
          if (n < policy.k) continue
          const silences = `${n} answered, ${dontKnow} do not know, ${notApplicable} not applicable`
          const other = JSON.stringify(item(counts(levels, dontKnow, notApplicable, unanswered), policy))
          const one = shown.get(silences) ?? other
          if (one !== other) return { silences, one, other }
          shown.set(silences, one)
        }
      }
    }
  }
  return undefined
}
