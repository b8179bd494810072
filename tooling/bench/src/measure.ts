/** Times `work` in rounds and gives the fastest round in milliseconds: the one the rest of the machine disturbed least. */
export const fastest = (rounds: number, work: () => void): number => {
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** The value below which a share of the values lie. */
export const quantile = (values: ReadonlyArray<number>, share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

/** One line of the report: what was measured, the figure, the bar it is held against. */
export interface Line {
  readonly what: string
  readonly figure: string
  readonly bar: string
  readonly held: boolean
}

export const line = (
  what: string,
  value: number,
  unit: string,
  bar: { readonly most: number } | { readonly least: number }
): Line => {
  const shown = `${value >= 100 ? Math.round(value) : Number(value.toPrecision(3))}${unit}`
  return "most" in bar
    ? { what, figure: shown, bar: `at most ${bar.most}${unit}`, held: value <= bar.most }
    : { what, figure: shown, bar: `at least ${bar.least}${unit}`, held: value >= bar.least }
}
