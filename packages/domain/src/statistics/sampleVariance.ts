import { mean } from "./mean.ts"

/** The sample variance (divided by n - 1); `undefined` for fewer than two numbers, which have none. */
export const sampleVariance = (values: ReadonlyArray<number>): number | undefined => {
  if (values.length < 2) return undefined
  const centre = mean(values)
  let squares = 0
  for (const value of values) squares += (value - centre) ** 2
  return squares / (values.length - 1)
}
