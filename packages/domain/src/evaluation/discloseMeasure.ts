import { Result, Schema } from "effect"
import { exportCount, type ExportedCount } from "../disclosure/ExportedCount.ts"
import { exportRow } from "../disclosure/exportTable.ts"
import type { Counted } from "./Indicator.ts"
import { lengthen } from "./lengthen.ts"
import { Figure } from "./Observation.ts"
import type { Series } from "./Series.ts"

/** What figures are about, as far as it matters for who may see them outside the team that entered them. */
export interface Subject {
  readonly counts: Counted
  /** For figures of workers (their supervision, sickness, vacancy): how many workers they are summed over. */
  readonly workers?: number | undefined
}

/** Fewer workers than this and a figure is about one of them. Policy. */
const fewestWorkers = 3

/** Figures of one or two workers: delivered of due, sickness or vacancy of a lone worker is that person. */
export class OneWorkersFigures extends Schema.TaggedError<OneWorkersFigures>()("OneWorkersFigures", {
  needed: Schema.Natural
}) {
  override get message() {
    return `These figures are about fewer than ${this.needed} workers, so they stay in the team. Add them up over teams with ${this.needed} workers or more`
  }
}

/** Too few people in some period, however long. */
export class PeopleTooFew extends Schema.TaggedError<PeopleTooFew>()("PeopleTooFew", {}) {
  override get message() {
    return "Too few people are counted, even in a year, to draw a chart outside the team. Give the rounded counts in a table"
  }
}

/** Scores of people, which hide no one. */
export class PeoplesValues extends Schema.TaggedError<PeoplesValues>()("PeoplesValues", {}) {
  override get message() {
    return "Values about people do not say how many they stand for, so they stay in the team. Record how many of how many instead"
  }
}

/**
 * Whether a figure may be seen as it is outside the team. Of people, every count that can be worked out from it must be
 * 8 or more: also those who were *not* counted. Events and facts of the service may, unless they are one worker's.
 */
export const mayLeaveTeam = (figure: Figure, { counts, workers }: Subject): boolean =>
  !isOfFewWorkers(workers) &&
  (counts !== "people" ||
    Figure.match(figure, {
      Proportion: ({ denominator, numerator }) => !isHidden(numerator) && !isHidden(denominator - numerator),
      Count: ({ count }) => !isHidden(count),
      Value: () => false,
      Missing: () => true
    }))

const isHidden = (count: number): boolean => exportCount(count) === "*"

const isOfFewWorkers = (workers: number | undefined): boolean => workers !== undefined && workers < fewestWorkers

/**
 * The series from which a chart may be drawn outside the team: with true figures, never rounded ones. If a figure may not
 * leave the team, the period is lengthened until all may; if no period is long enough there is no chart.
 */
export const seriesOutside = (
  series: Series,
  subject: Subject
): Result.Result<Series, OneWorkersFigures | PeopleTooFew | PeoplesValues> => {
  if (isOfFewWorkers(subject.workers)) return Result.fail(new OneWorkersFigures({ needed: fewestWorkers }))
  if (subject.counts === "people" && series.kind === "value") return Result.fail(new PeoplesValues())
  for (let longer: Series | undefined = series; longer !== undefined; longer = lengthen(longer)) {
    const { points } = longer
    if (points.length > 0 && points.every(({ figure }) => mayLeaveTeam(figure, subject))) return Result.succeed(longer)
  }
  return Result.fail(new PeopleTooFew())
}

/** A figure as it is printed in a table outside the team. */
export type OutsideFigure =
  /** `denominator` is `null` where it would give a hidden count away. */
  | { readonly _tag: "Proportion"; readonly numerator: ExportedCount; readonly denominator: ExportedCount | null }
  | { readonly _tag: "Count"; readonly count: ExportedCount }
  | { readonly _tag: "Value"; readonly value: number }
  | { readonly _tag: "Missing" }
  /** Not told at all: of one or two workers, or a value about people. */
  | { readonly _tag: "Withheld" }

/** One figure for a table outside the team: counts of people as `*` or to the nearest 5, all others as they are. */
export const figureOutside = (figure: Figure, subject: Subject): OutsideFigure => {
  const ofPeople = subject.counts === "people"
  if (isOfFewWorkers(subject.workers)) return { _tag: "Withheld" }
  return Figure.match(figure, {
    Proportion: ({ denominator, numerator }): OutsideFigure => {
      if (!ofPeople) return { _tag: "Proportion", numerator, denominator }
      const { cells, total } = exportRow([numerator, denominator - numerator])
      return { _tag: "Proportion", numerator: cells[0] ?? "*", denominator: total }
    },
    Count: ({ count }): OutsideFigure => ({ _tag: "Count", count: ofPeople ? exportCount(count) : count }),
    Value: ({ value }): OutsideFigure => (ofPeople ? { _tag: "Withheld" } : { _tag: "Value", value }),
    Missing: (): OutsideFigure => ({ _tag: "Missing" })
  })
}
