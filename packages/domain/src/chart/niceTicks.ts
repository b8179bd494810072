/**
 * Round values from at or below `low` to at or above `high`, in steps of 1, 2 or 5 and their tenfolds, about `count` of
 * them; the first and last are where an axis begins and ends. Where both are the same, one step is added above.
 */
export const niceTicks = (low: number, high: number, count: number): readonly [number, ...ReadonlyArray<number>] => {
  const rough = (high === low ? Math.abs(high) || 1 : high - low) / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * (steps.find((each) => each * power >= rough * (1 - 1e-9)) ?? 10)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  const at = (index: number): number => Number(((first + index) * step).toPrecision(12))
  return [at(0), ...Array.from({ length: last - first }, (_, index) => at(index + 1))]
}

const steps = [1, 2, 5, 10]
