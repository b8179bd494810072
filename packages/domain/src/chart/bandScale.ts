import { tenth } from "./linearScale.ts"

/** Equal columns side by side. */
export interface BandScale {
  /** Of each column. */
  readonly width: number
  /** Left edge of the column with this index, from 0; of the one after the last, the right edge of all. */
  readonly start: (index: number) => number
  readonly centre: (index: number) => number
}

/** Divides a range into `count` equal columns without gaps. */
export const bandScale = (count: number, [start, end]: readonly [start: number, end: number]): BandScale => {
  const width = (end - start) / count
  return {
    width: tenth(width),
    start: (index) => tenth(start + index * width),
    centre: (index) => tenth(start + (index + 0.5) * width)
  }
}
