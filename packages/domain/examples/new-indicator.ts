import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { nextPeriod, periodOf } from "@peerbridge/domain/calendar/Period"
import { explainChoice } from "@peerbridge/domain/evaluation/ChartChoice"
import { explainAssurance, explainVariation } from "@peerbridge/domain/evaluation/explainReading"
import type { DuplicateDates } from "@peerbridge/domain/evaluation/inDateOrder"
import type { Indicator } from "@peerbridge/domain/evaluation/Indicator"
import type { Observation } from "@peerbridge/domain/evaluation/Observation"
import { type MeasureReading, readMeasure } from "@peerbridge/domain/evaluation/readMeasure"
import { seriesOf, type WrongFigures, type WrongPeriods } from "@peerbridge/domain/evaluation/Series"
import { Result } from "effect"

/**
 * A measure of a service's own: how often a first visit is made together with a peer support worker. It counts visits,
 * not people, so a small figure may leave the team.
 */
export const firstVisitsTogether: Indicator = {
  id: "first-visits-together",
  name: "First visits together",
  question: "Do people meet a peer support worker from the first visit on?",
  numerator: "First visits at which a peer support worker was there",
  denominator: "First visits made in the month",
  unit: "proportion",
  period: "month",
  direction: "up",
  level: "team",
  counts: "events",
  howCollected:
    "Whoever makes a first visit ticks who was there. The team's administrator adds up the ticks each month.",
  shownApartBy: [],
  nodes: ["short-early-engagement", "activity-promote-engagement"],
  label: { framework: "re-aim", dimension: "reach" },
  lagMonths: 1,
  caution: "It does not say whether people wanted the peer support worker to be there.",
  target: 0.5,
  provenance: [{ _tag: "Policy", reason: "Chosen by the team; half of all first visits is its own aim." }]
}

/** Figures as they are counted: so many of so many, month after month. `undefined`: nobody counted. Never zero. */
export const monthly = (
  from: string,
  counts: ReadonlyArray<readonly [together: number, visits: number] | undefined>
): ReadonlyArray<Observation> =>
  counts.map((count, month) => ({
    period: nextPeriod(periodOf("month", CalendarDate.make(from)), month),
    figure:
      count === undefined
        ? { _tag: "Missing", reason: "not-recorded" }
        : { _tag: "Proportion", numerator: count[0], denominator: count[1] }
  }))

/** Which chart suits the figures, and what it says. Keep `keep` with the measure, so that it does not change its look. */
export const readFirstVisits = (
  observations: ReadonlyArray<Observation>
): Result.Result<MeasureReading, WrongPeriods | WrongFigures | DuplicateDates> =>
  Result.map(seriesOf("proportion", firstVisitsTogether.period, observations), (series) =>
    readMeasure(series, {
      direction: firstVisitsTogether.direction,
      target: firstVisitsTogether.target,
      rebasedOn: [],
      kept: undefined
    })
  )

/** The reading as sentences: why this chart, what the latest month says, whether the aim will be met. */
export const inSentences = ({ choice, reading }: MeasureReading): ReadonlyArray<string> =>
  reading === undefined
    ? [explainChoice(choice)]
    : [
        explainChoice(choice),
        ...("variation" in reading ? [explainVariation(reading.variation)] : []),
        ...("assurance" in reading ? [explainAssurance(reading.assurance)] : [])
      ]
