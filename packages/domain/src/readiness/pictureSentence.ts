import { Match } from "effect"
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
  return Match.value(picture).pipe(
    Match.tagsExhaustive({
      Most: ({ band, dontKnow }) => `Most ${group} say ${bandNames[band]}.${dontKnowSentence[dontKnow]}`,
      Counts: ({ bands: counts, dontKnow }) =>
        `${sentenceCase(group)}: ${bandCountsInWords(counts)}.${dontKnowSentence[dontKnow]}`,
      Pooled: ({ picture: coarse }) =>
        coarse === "mixed"
          ? `The views of ${group} across these teams are mixed.`
          : `Most ${group} across these teams say ${bandNames[coarse]}.`,
      MostlyDontKnow: () => `Most ${group} do not know.`,
      MostlyNotApplicable: () => `Most ${group} say it does not apply to them.`,
      TooFewLevels: () => `Fewer than ${k} ${group} chose a level.`,
      Withheld: () => `${sentenceCase(group)} are not shown: fewer than ${k} people answered, or nobody did.`,
      NotAsked: () => `${sentenceCase(group)} were not asked.`
    })
  )
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
