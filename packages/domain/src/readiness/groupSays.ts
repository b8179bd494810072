import { enough, opinionOf } from "./opinion.ts"
import type { ItemPicture } from "./release/ItemPicture.ts"

/** Every such word, the highest band first, in the order pages use. */
export const groupWords = [
  "in-place",
  "partly",
  "not-yet",
  "views-differ",
  "few-know",
  "does-not-apply",
  "few-levels"
] as const

/** What one group of one team says to an item, in one word: a band most of it stands in, or why there is none. */
export type GroupWord = (typeof groupWords)[number]

/**
 * The one word of a picture that is shown, by the same rule as gates: a band is what the group says if "most" or enough of it
 * say so (`enough`), else its views differ. Few know: most do not know. `undefined` for what is not shown, a pool and what
 * was not asked.
 */
export const groupSays = (picture: ItemPicture): GroupWord | undefined => {
  switch (picture._tag) {
    case "Most":
      return picture.band
    case "Counts": {
      const [lo, mid, hi] = picture.bands
      if (opinionOf(picture, 3) === "yes") return "in-place"
      const q = enough(lo + mid + hi)
      return mid >= q ? "partly" : lo >= q ? "not-yet" : "views-differ"
    }
    case "MostlyDontKnow":
      return "few-know"
    case "MostlyNotApplicable":
      return "does-not-apply"
    case "TooFewLevels":
      return "few-levels"
    case "Pooled":
    case "Withheld":
    case "NotAsked":
      return undefined
  }
}
