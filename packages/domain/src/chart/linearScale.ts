/** From a value to a place in a drawing, in its units, to a tenth. */
export type Scale = (value: number) => number

/**
 * Maps `domain` evenly on `range`; values outside go on outside. Where the domain is one point, everything stands in the
 * middle of the range.
 */
export const linearScale = (
  [from, to]: readonly [from: number, to: number],
  [start, end]: readonly [start: number, end: number]
): Scale =>
  from === to
    ? () => tenth((start + end) / 2)
    : (value) => tenth(start + ((value - from) / (to - from)) * (end - start))

/** A place to a tenth of a unit: finer is nothing one could see, and a drawing stays the same on every machine. */
export const tenth = (value: number): number => Math.round(value * 10) / 10
