import { Schema } from "effect"
import { Period } from "../calendar/Period.ts"

/**
 * What a measure was in a period. A figure that is not there is `Missing`, with its reason; it is never zero. A month in
 * which there was no service (no post filled) is missing too: nobody could have been counted.
 */
export const Figure = Schema.TaggedUnion({
  /** So many of so many. Nobody to count from (a denominator of 0) gives no proportion. */
  Proportion: { numerator: Schema.Natural, denominator: Schema.Natural },
  /** So many. */
  Count: { count: Schema.Natural },
  /** A measured value, such as a mean score or days of waiting. Values of several periods cannot be added up. */
  Value: { value: Schema.Finite },
  Missing: { reason: Schema.Literals(["not-recorded", "no-service"]) }
})
export type Figure = typeof Figure.Type

/** The figure of one indicator for one period. */
export const Observation = Schema.Struct({ period: Period, figure: Figure }).check(
  Schema.makeFilter(
    ({ figure }) =>
      figure._tag !== "Proportion" ||
      figure.numerator <= figure.denominator || {
        path: ["figure", "numerator"],
        issue: "is more than it is counted from"
      }
  )
)
export type Observation = typeof Observation.Type

/** The number a chart shows: a proportion from 0 to 1, a count or a value; `undefined` when there is none. */
export const figureValue = (figure: Figure): number | undefined =>
  Figure.match(figure, {
    Proportion: ({ denominator, numerator }) => (denominator === 0 ? undefined : numerator / denominator),
    Count: ({ count }) => count,
    Value: ({ value }) => value,
    Missing: () => undefined
  })
