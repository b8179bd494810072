import { Order } from "effect"

/** The middle number, or the mean of the two middle ones; NaN of none. The input stays as it is. */
export const median = (values: ReadonlyArray<number>): number => {
  const sorted = values.toSorted(Order.Number)
  const upper = sorted[Math.floor(values.length / 2)] ?? Number.NaN
  return values.length % 2 === 1 ? upper : (upper + (sorted[values.length / 2 - 1] ?? Number.NaN)) / 2
}
