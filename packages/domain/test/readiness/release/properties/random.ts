/** A stream of numbers in 0..1 from a seed (mulberry32): the same histories on every machine and run. */
export const randomFrom = (seed: number) => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    chance: (probability: number): boolean => next() < probability,
    upTo: (highest: number): number => Math.floor(next() * (highest + 1)),
    pick: <A>(options: readonly [A, ...Array<A>]): A => options[Math.floor(next() * options.length)] ?? options[0],
    shuffle: <A>(values: ReadonlyArray<A>): ReadonlyArray<A> =>
      values
        .map((value) => [next(), value] as const)
        .sort(([a], [b]) => a - b)
        .map(([, value]) => value)
  }
}
export type Random = ReturnType<typeof randomFrom>
