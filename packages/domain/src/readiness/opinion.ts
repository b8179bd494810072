import type { Minimum } from "./Gate.ts"
import type { ItemPicture } from "./release/ItemPicture.ts"

/** What one group says to a gate: yes, no, or nothing that may be shown. */
export type Opinion = "yes" | "no" | "silent"

/**
 * How many of `m` who gave a level must place an item high enough: two thirds, but never more than all but two, which
 * is where counts give way to "most". Policy.
 */
export const enough = (m: number): number => Math.min(Math.ceil((2 * m) / 3), m - 2)

/**
 * One group's opinion on a minimum level. 3: most say in place, or enough do. 2: most say partly or in place, or enough
 * say either. 4: five level counts only, and enough at level 4; anything coarser cannot tell and is silent. Silences,
 * pools and groups not asked are silent. For 2 and 3 a rise of one answer never turns a yes.
 */
export const opinionOf = (picture: ItemPicture, minimum: Minimum): Opinion => {
  switch (picture._tag) {
    case "Most":
      if (minimum === 4) return "silent"
      return yesIf(picture.band === "in-place" || (minimum === 2 && picture.band === "partly"))
    case "Counts": {
      const [lo, mid, hi] = picture.bands
      const q = enough(lo + mid + hi)
      if (minimum === 4) return picture.levels === null ? "silent" : yesIf(picture.levels[4] >= q)
      return yesIf((minimum === 3 ? hi : mid + hi) >= q)
    }
    default:
      return "silent"
  }
}

const yesIf = (holds: boolean): Opinion => (holds ? "yes" : "no")
