/**
 * The arithmetic mean of one or more numbers, NaN of none.
 *
 * A second pass corrects the first by the mean of what is left over, so that the mean of equal numbers is that number:
 * a plain sum makes 24 times 0.1 average to 0.10000000000000003, and every point would lie below the mean.
 */
export const mean = (values: ReadonlyArray<number>): number => {
  let sum = 0
  for (const value of values) sum += value
  const first = sum / values.length
  let left = 0
  for (const value of values) left += value - first
  return first + left / values.length
}
