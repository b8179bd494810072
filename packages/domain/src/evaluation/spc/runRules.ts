/**
 * Rules about neighbouring points, over the points from `from` up to `to` of one segment. A missing value is NaN and its
 * side is NaN: it equals nothing, so it ends every run. `mark` is told each point that belongs to a run, and whether the
 * run is high or rising (1), or low or falling (-1).
 */
export type Mark = (point: number, direction: number) => void

/** Points in a row on one side of the centre that make a shift on a control chart. */
export const shiftLength = 7

/** Points in a row, each higher (or each lower) than the one before, that make a trend. */
export const trendLength = 7

/** Where a value lies: 1 above the centre, -1 below, 0 exactly on it, NaN when it is missing. */
export const sideOf = (value: number, centre: number): number => Math.sign(value - centre)

/** Seven or more points in a row on one side. A point on the centre ends the run and belongs to none. */
export const markShifts = (sides: ReadonlyArray<number>, from: number, to: number, mark: Mark): void => {
  let start = from
  for (let i = from; i <= to; i++) {
    const side = sides[start] ?? Number.NaN
    if (i < to && sides[i] === side) continue
    if (i - start >= shiftLength && side !== 0) for (let point = start; point < i; point++) mark(point, side)
    start = i
  }
}

/** Seven or more points in a row that only rise or only fall. Equal neighbours end the run. */
export const markTrends = (values: ReadonlyArray<number>, from: number, to: number, mark: Mark): void => {
  let start = from
  let heading = 0
  for (let i = from + 1; i <= to; i++) {
    const step = i < to ? Math.sign((values[i] ?? 0) - (values[i - 1] ?? 0)) : 0
    if (step === heading && step !== 0) continue
    if (i - start >= trendLength && heading !== 0) for (let point = start; point < i; point++) mark(point, heading)
    // A NaN step starts nothing: the next step is compared with it and differs.
    start = i - 1
    heading = step
  }
}

/**
 * Two of three points in a row that are near a limit (not beyond it), all three on the same side. Only the near ones
 * belong; the third is not marked.
 */
export const markTwoInThree = (
  sides: ReadonlyArray<number>,
  near: ReadonlyArray<boolean>,
  from: number,
  to: number,
  mark: Mark
): void => {
  for (let i = from + 2; i < to; i++) {
    const side = sides[i]
    if (side === 0 || side !== sides[i - 1] || side !== sides[i - 2]) continue
    if (Number(near[i]) + Number(near[i - 1]) + Number(near[i - 2]) < 2) continue
    for (let point = i - 2; point <= i; point++) if (near[point]) mark(point, side ?? 0)
  }
}
