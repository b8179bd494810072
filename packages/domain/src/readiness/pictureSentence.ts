import { groupInWords, listInWords, sentenceCase } from "./inWords.ts"
import { bandNames, bands } from "./Level.ts"
import type { Perspective } from "./Perspective.ts"
import type { ScoredPicture } from "./position.ts"
import type { DontKnowWord, ItemPicture } from "./release/ItemPicture.ts"
import { defaultPolicy } from "./release/Policy.ts"

/**
 * What a picture says, as one sentence about its group; two where some do not know. Says no more than the picture: "most"
 * without numbers, silences by their own reason. `k` is that of the round.
 */
export const pictureSentence = (
  picture: ItemPicture,
  perspective: Perspective,
  k: number = defaultPolicy.k
): string => {
  const group = groupInWords(perspective)
  switch (picture._tag) {
    case "Most":
      return `Most ${group} say ${bandNames[picture.band]}.${dontKnowSentence[picture.dontKnow]}`
    case "Counts":
      return `${sentenceCase(group)}: ${bandCountsInWords(picture.bands)}.${dontKnowSentence[picture.dontKnow]}`
    case "Pooled":
      return picture.picture === "mixed"
        ? `The views of ${group} across these teams are mixed.`
        : `Most ${group} across these teams say ${bandNames[picture.picture]}.`
    case "MostlyDontKnow":
      return `Most ${group} do not know.`
    case "MostlyNotApplicable":
      return `Most ${group} say it does not apply to them.`
    case "TooFewLevels":
      return `Fewer than ${k} ${group} chose a level.`
    case "Withheld":
      return `${sentenceCase(group)} are not shown: fewer than ${k} people answered, or nobody did.`
    case "NotAsked":
      return `${sentenceCase(group)} were not asked.`
  }
}

/** What a picture with a position says, without its group: "most say in place"; "2 not yet and 4 partly in place". */
export const pictureInWords = (picture: ScoredPicture): string =>
  picture._tag === "Most" ? `most say ${bandNames[picture.band]}` : bandCountsInWords(picture.bands)

/** "2 not yet, 1 partly in place and 5 in place"; bands nobody chose are left out. */
export const bandCountsInWords = (counts: readonly [number, number, number]): string =>
  listInWords(
    bands.flatMap((band, index) => {
      const count = counts[index] ?? 0
      return count === 0 ? [] : [`${count} ${bandNames[band]}`]
    })
  )

const dontKnowSentence: Readonly<Record<DontKnowWord, string>> = {
  "few-or-none": "",
  some: " Some do not know.",
  most: " Most do not know."
}
