import { mean } from "./mean.ts"
import { median } from "./median.ts"

/**
 * The mean distance of answers from their centre, divided by n: AD of Burke, Finkelstein and Dusig (1999). About the
 * median by choice, because levels have an order but no even distance; about the mean for comparison with others.
 * NaN of none.
 */
export const averageDeviation = (values: ReadonlyArray<number>, about: "median" | "mean" = "median"): number => {
  const centre = about === "median" ? median(values) : mean(values)
  return mean(values.map((value) => Math.abs(value - centre)))
}
