/** The 97.5 % point of the normal distribution, 1.959964 rounded. */
const z = 1.959963984540054

/** Ends of an interval, both proportions from 0 to 1. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}

/**
 * The 95 % score interval of Wilson (1927), without continuity correction, for `x` of `n`: how far chance alone could
 * carry the proportion. Exactly 0 at x = 0 and exactly 1 at x = n. `n` is 1 or more, `x` 0 to n.
 */
export const wilson = (x: number, n: number): Interval => {
  const centre = x + (z * z) / 2
  const reach = z * Math.sqrt((x * (n - x)) / n + (z * z) / 4)
  const scale = n + z * z
  return { lower: x === 0 ? 0 : (centre - reach) / scale, upper: x === n ? 1 : (centre + reach) / scale }
}
