/**
 * Where a count out of `n` lies by chance when each has the chance `p`, from the binomial distribution itself and no
 * normal approximation: `lower` is the smallest x with P(X <= x) >= alpha / 2, `upper` the smallest x with
 * P(X > x) <= alpha / 2. Below `lower` or above `upper` is outside. `n` is a whole number from 0, `p` 0 to 1.
 */
export const binomialLimits = (
  n: number,
  p: number,
  alpha: number
): { readonly lower: number; readonly upper: number } => {
  const chances = binomialDistribution(n, p)
  let lower = 0
  for (let below = chances[0] ?? 1; below < alpha / 2 && lower < n; below += chances[lower] ?? 0) lower++
  let upper = n
  // Summed from the top: 1 - P(X <= x) would lose the digits that decide it.
  for (let above = chances[n] ?? 1; above <= alpha / 2 && upper > 0; above += chances[upper] ?? 0) upper--
  return { lower, upper }
}

/** P(X = x) for every x from 0 to n. */
export const binomialDistribution = (n: number, p: number): Float64Array => {
  const chances = new Float64Array(n + 1)
  // Out from the likeliest count, then scaled to add up to 1: starting at 0 would vanish to zero for large n.
  const likeliest = Math.min(n, Math.floor((n + 1) * p))
  const odds = p / (1 - p)
  chances[likeliest] = 1
  let total = 1
  let chance = 1
  for (let x = likeliest; x < n && chance > 0; x++) {
    chance *= ((n - x) / (x + 1)) * odds
    chances[x + 1] = chance
    total += chance
  }
  chance = 1
  for (let x = likeliest; x > 0 && chance > 0; x--) {
    chance *= x / ((n - x + 1) * odds)
    chances[x - 1] = chance
    total += chance
  }
  for (let x = 0; x <= n; x++) chances[x] = (chances[x] ?? 0) / total
  return chances
}
