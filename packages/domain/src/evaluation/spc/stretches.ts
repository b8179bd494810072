/** A stretch of points between two re-bases: its first point, and the one after its last. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The stretches of `count` points that begin at the first point and at each of `starts`, which are in order. */
export const stretches = (count: number, starts: ReadonlyArray<number>): ReadonlyArray<Stretch> => {
  const found: Array<Stretch> = []
  let from = 0
  for (let part = 0; part <= starts.length; part++) {
    const to = starts[part] ?? count
    if (to > from) found.push({ from, to })
    from = to
  }
  return found
}
