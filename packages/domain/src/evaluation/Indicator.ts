import { Schema } from "effect"
import { Provenance } from "../provenance/Provenance.ts"
import { Slug } from "../Slug.ts"

/** Which way is better. `neutral`: neither, because people are free to say no. */
export const Direction = Schema.Literals(["up", "down", "neutral"])
export type Direction = typeof Direction.Type

/**
 * What the denominator counts. Figures about `people` are kept from leaving a team when small; `events` (referrals,
 * sessions) and facts of the `service` (posts, meetings) are not, unless they belong to one worker.
 */
export const Counted = Schema.Literals(["people", "events", "service"])
export type Counted = typeof Counted.Type

/** Where it may be read: in a `team`, or only added up over a `trust` because a team's figure would show one person. */
export const IndicatorLevel = Schema.Literals(["team", "trust"])
export type IndicatorLevel = typeof IndicatorLevel.Type

/** Which question of a known evaluation framework it answers: RE-AIM (Glasgow 1999) or Proctor's implementation outcomes (2011). */
export const EvaluationLabel = Schema.Union([
  Schema.Struct({
    framework: Schema.Literal("re-aim"),
    dimension: Schema.Literals(["reach", "effectiveness", "adoption", "implementation", "maintenance"])
  }),
  Schema.Struct({
    framework: Schema.Literal("proctor"),
    dimension: Schema.Literals([
      "acceptability",
      "adoption",
      "appropriateness",
      "cost",
      "feasibility",
      "fidelity",
      "penetration",
      "sustainability"
    ])
  })
])
export type EvaluationLabel = typeof EvaluationLabel.Type

/** The label as people read it: "RE-AIM: reach". */
export const evaluationLabelName = ({ dimension, framework }: EvaluationLabel): string =>
  `${framework === "re-aim" ? "RE-AIM" : "Proctor"}: ${dimension}`

/**
 * A measure of what changes: numerator out of denominator in each period. It hangs on logic-model nodes; a chart of it
 * fits or does not fit a path, it proves none. Missing figures stay missing, never zero.
 */
export const Indicator = Schema.Struct({
  id: Slug,
  /** Two or three words for lists and charts: "People told". */
  name: Schema.NonEmptyString,
  /** The question a team can answer with it. */
  question: Schema.NonEmptyString,
  /** Who or what is counted, of those in the denominator. */
  numerator: Schema.NonEmptyString,
  denominator: Schema.NonEmptyString,
  /** `proportion`: 0 to 1, shown as "6 of 8" or "in 10"; a percentage only from a denominator of 8. */
  unit: Schema.Literals(["proportion", "count"]),
  /** How often a figure is made. One team's month is mostly noise, so a quarter unless there are many events. */
  period: Schema.Literals(["month", "quarter", "year"]),
  direction: Direction,
  level: IndicatorLevel,
  counts: Counted,
  /** Where the figures come from, in one or two plain sentences. */
  howCollected: Schema.NonEmptyString,
  /** Groups it is shown apart for, never pooled. Empty: one figure. */
  shownApartBy: Schema.Array(Schema.NonEmptyString),
  /** Logic-model nodes it measures, the outcome first. */
  nodes: Schema.NonEmptyArray(Slug),
  label: EvaluationLabel,
  /** Months before a change in the service may show in it. Policy. */
  lagMonths: Schema.Natural,
  /** What it cannot tell, in one sentence. */
  caution: Schema.optionalKey(Schema.NonEmptyString),
  /** Where it stood before, as a proportion or count; set by a team. */
  baseline: Schema.optionalKey(Schema.Finite),
  /** Where it should be; set by a team, or by policy and then said so in the provenance. */
  target: Schema.optionalKey(Schema.Finite),
  provenance: Schema.NonEmptyArray(Provenance)
})
export type Indicator = typeof Indicator.Type
