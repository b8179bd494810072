import { Schema } from "effect"
import type { Direction } from "../Indicator.ts"
import type { Meaning } from "./SpecialCause.ts"

/** The picture for what the latest point means. High and low say where it lies, not whether that is good. */
export const VariationIcon = Schema.Literals([
  "common-cause",
  "improvement-high",
  "improvement-low",
  "concern-high",
  "concern-low",
  "neutral-high",
  "neutral-low"
])
export type VariationIcon = typeof VariationIcon.Type

/** Whether a target will be met by how the measure varies now: always, never, or some months and not others. */
export const AssuranceIcon = Schema.Literals(["pass", "fail", "inconsistent"])
export type AssuranceIcon = typeof AssuranceIcon.Type

/** Improvement lies high when up is better and low when down is; concern the other way round. */
export const variationIcon = (meaning: Meaning, direction: Direction): VariationIcon => {
  switch (meaning) {
    case "improvement":
      return direction === "up" ? "improvement-high" : "improvement-low"
    case "concern":
      return direction === "up" ? "concern-low" : "concern-high"
    default:
      return meaning
  }
}

/**
 * A target beyond a limit is met always or never; on a limit, between the limits, or without limits: inconsistent.
 * A measure without a better direction has no assurance.
 */
export const assuranceIcon = (
  limits: { readonly lower: number; readonly upper: number } | undefined,
  target: number,
  direction: Direction
): AssuranceIcon | undefined => {
  if (direction === "neutral") return undefined
  if (limits !== undefined && target > limits.upper) return direction === "up" ? "fail" : "pass"
  if (limits !== undefined && target < limits.lower) return direction === "up" ? "pass" : "fail"
  return "inconsistent"
}
