import { type Interval, wilson } from "../statistics/wilson.ts"

/** How one proportion is put to people. */
export type ProportionReading =
  /** Nobody to count from. */
  | { readonly _tag: "Nothing" }
  /** "3 of 4": too few for a percentage or a bar. */
  | { readonly _tag: "Words"; readonly x: number; readonly n: number }
  /** With how far chance alone could carry it. */
  | {
      readonly _tag: "Interval"
      readonly x: number
      readonly n: number
      readonly interval: Interval
      /** Whole, and only from 8; 100 only when it is all, 0 only when it is none. */
      readonly percentage: number | undefined
    }

/** What to write beside an interval: sessions of one worker hang together, so it is no more than this. */
export const intervalLabel = "how far chance alone could carry it"

/** Below this an interval is nearly everything. Policy. */
const fewestForInterval = 5

/** Below this a percentage claims more than it knows. Policy. */
const fewestForPercentage = 8

/** `x` of `n`, both whole, `x` at most `n`. */
export const readProportion = (x: number, n: number): ProportionReading => {
  if (n === 0) return { _tag: "Nothing" }
  if (n < fewestForInterval) return { _tag: "Words", x, n }
  return {
    _tag: "Interval",
    x,
    n,
    interval: wilson(x, n),
    percentage: n < fewestForPercentage ? undefined : wholePercentage(x, n)
  }
}

const wholePercentage = (x: number, n: number): number => {
  const rounded = Math.round((100 * x) / n)
  if (rounded === 100 && x < n) return 99
  return rounded === 0 && x > 0 ? 1 : rounded
}
