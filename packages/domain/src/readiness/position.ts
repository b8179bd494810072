import type { Band } from "./Level.ts"
import type { Counts, ItemPicture, Most } from "./release/ItemPicture.ts"

const ofBand: Readonly<Record<Band, number>> = { "not-yet": 0, partly: 50, "in-place": 100 }

/**
 * Where one group places an item, 0 (not yet) to 100 (in place), as a whole number; for ordering and profiles, never a
 * headline. "Most" is 0, 50 or 100; counts are `100 * (in place + partly / 2) / m`, rounded half up. Silences and
 * pooled pictures have none: a silence is never zero. Policy, not a validated score.
 */
export const positionOf = (picture: ItemPicture): number | undefined => {
  if (picture._tag === "Most") return ofBand[picture.band]
  if (picture._tag !== "Counts") return undefined
  const [lo, mid, hi] = picture.bands
  const m = lo + mid + hi
  // Whole numbers until the last division, so that half up is exact: 100 * (2 hi + mid) / 2m, plus a half.
  return Math.floor((100 * (2 * hi + mid) + m) / (2 * m))
}

/** A picture that has a position. */
export type ScoredPicture = Most | Counts

/** Whether a picture can be scored; every other is a silence or a pool. */
export const isScored = (picture: ItemPicture): picture is ScoredPicture =>
  picture._tag === "Most" || picture._tag === "Counts"
