import { Array as Arrays, Order, Result, Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"

/** Two figures for one date: which of them is right is for a person to say. */
export class DuplicateDates extends Schema.TaggedError<DuplicateDates>()("DuplicateDates", {
  dates: Schema.NonEmptyArray(CalendarDate)
}) {
  override get message() {
    return `There is more than one figure for ${this.dates.join(", ")}. Keep one of them, or add them up first`
  }
}

/** Points by date, and where segments start. */
export interface InOrder<A> {
  readonly points: ReadonlyArray<A>
  /** The points on a re-base date, in order. A re-base date without a point starts nothing. */
  readonly starts: ReadonlyArray<number>
}

const byDate = Order.mapInput(Order.String, ({ on }: { readonly on: CalendarDate }) => on)

/** Sorts points by date and finds where the re-based segments begin; refuses two points with one date. */
export const inDateOrder = <A extends { readonly on: CalendarDate }>(
  points: ReadonlyArray<A>,
  rebasedOn: ReadonlyArray<CalendarDate>
): Result.Result<InOrder<A>, DuplicateDates> => {
  const sorted = points.toSorted(byDate)
  const twice = sorted.flatMap(({ on }, i) => (on === sorted[i - 1]?.on && on !== sorted[i - 2]?.on ? [on] : []))
  if (Arrays.isReadonlyArrayNonEmpty(twice)) return Result.fail(new DuplicateDates({ dates: twice }))
  return Result.succeed({ points: sorted, starts: startsOf(sorted, rebasedOn) })
}

/** The points on a re-base date, of points that are in order. */
export const startsOf = (
  points: ReadonlyArray<{ readonly on: CalendarDate }>,
  rebasedOn: ReadonlyArray<CalendarDate>
): ReadonlyArray<number> => {
  const rebases = new Set(rebasedOn)
  return points.flatMap(({ on }, i) => (rebases.has(on) ? [i] : []))
}
