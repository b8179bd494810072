import { Schema } from "effect"
import { Provenance } from "../provenance/Provenance.ts"
import { Slug } from "../Slug.ts"
import { mean } from "../statistics/mean.ts"

/**
 * A questionnaire with a total score, with what its own literature says of it. Spread and reliability are cited, never
 * worked out from our few pairs.
 */
export const ScoreInstrument = Schema.Struct({
  id: Slug,
  name: Schema.NonEmptyString,
  better: Schema.Literals(["up", "down"]),
  /** Standard deviation of totals at the start. */
  standardDeviation: Schema.Finite.check(Schema.isGreaterThan(0)),
  /** From 0 to below 1. */
  reliability: Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0), Schema.isLessThan(1)),
  provenance: Schema.NonEmptyArray(Provenance)
})
export type ScoreInstrument = typeof ScoreInstrument.Type

/** Totals of one person at two times. */
export interface ScorePair {
  readonly before: number
  readonly after: number
}

/**
 * What may be said of score totals at two times. It is "changed", never "caused": nobody was compared with anybody.
 * `mean`: mean of after minus before.
 */
export type PairedChange =
  | { readonly _tag: "TooFew"; readonly needed: number }
  /** One of the three counts is small. It is not starred alone: the other two and n would give it away. */
  | { readonly _tag: "MeanOnly"; readonly n: number; readonly mean: number }
  | {
      readonly _tag: "Counts"
      readonly n: number
      readonly mean: number
      readonly better: number
      readonly same: number
      readonly worse: number
    }

/** Fewest pairs, and fewest in each count that is shown. Policy: the same as for counts of people. */
const fewest = 8

/** The smallest difference between two totals that is more than measurement error (Jacobson and Truax 1991). */
export const reliableChange = ({ reliability, standardDeviation }: ScoreInstrument): number =>
  1.96 * standardDeviation * Math.SQRT2 * Math.sqrt(1 - reliability)

/** How many changed reliably for better or worse, where that can be told without telling on anybody. */
export const pairedChange = (pairs: ReadonlyArray<ScorePair>, instrument: ScoreInstrument): PairedChange => {
  const n = pairs.length
  if (n < fewest) return { _tag: "TooFew", needed: fewest }
  const gains = pairs.map(({ after, before }) => after - before)
  const least = reliableChange(instrument)
  const rose = gains.filter((gain) => gain >= least).length
  const fell = gains.filter((gain) => gain <= -least).length
  const same = n - rose - fell
  const [better, worse] = instrument.better === "up" ? [rose, fell] : [fell, rose]
  return Math.min(better, same, worse) < fewest
    ? { _tag: "MeanOnly", n, mean: mean(gains) }
    : { _tag: "Counts", n, mean: mean(gains), better, same, worse }
}

/** The result in one or two sentences; a mean to one decimal. */
export const explainPairedChange = (change: PairedChange): string => {
  switch (change._tag) {
    case "TooFew":
      return `Fewer than ${change.needed} people have a score at both times. Wait until ${change.needed} do, or add up teams.`
    case "MeanOnly":
      return `${change.n} people have both scores; the mean changed by ${oneDecimal(change.mean)}. How many got better or worse is not shown: one of the groups is small.`
    case "Counts":
      return `Of ${change.n} people, ${change.better} changed for the better, ${change.worse} for the worse and ${change.same} neither, beyond what the questionnaire can measure.`
  }
}

/** Rounded first: -0.04 is 0.0, and not -0.0. */
const oneDecimal = (value: number): string => (Math.round(value * 10) / 10).toFixed(1)
