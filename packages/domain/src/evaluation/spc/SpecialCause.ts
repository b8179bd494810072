import { Schema } from "effect"
import type { Direction } from "../Indicator.ts"

/** Why a point is more than ordinary variation. A point with several reasons has the first of: limits, trend, two in three, shift. */
export const SpecialCause = Schema.Literals([
  "common-cause",
  "above-limits",
  "below-limits",
  "trend-rising",
  "trend-falling",
  "two-in-three-above",
  "two-in-three-below",
  "shift-above",
  "shift-below"
])
export type SpecialCause = typeof SpecialCause.Type

/** What a point means once it is said which way is better. */
export const Meaning = Schema.Literals(["common-cause", "improvement", "concern", "neutral-high", "neutral-low"])
export type Meaning = typeof Meaning.Type

const isHigh: Readonly<Record<Exclude<SpecialCause, "common-cause">, boolean>> = {
  "above-limits": true,
  "below-limits": false,
  "trend-rising": true,
  "trend-falling": false,
  "two-in-three-above": true,
  "two-in-three-below": false,
  "shift-above": true,
  "shift-below": false
}

/** Improvement or concern, by the direction that is better; high or low where neither is. */
export const meaningOf = (cause: SpecialCause, direction: Direction): Meaning => {
  if (cause === "common-cause") return "common-cause"
  const high = isHigh[cause]
  if (direction === "neutral") return high ? "neutral-high" : "neutral-low"
  return high === (direction === "up") ? "improvement" : "concern"
}
