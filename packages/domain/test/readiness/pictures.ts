import type { Band } from "../../src/readiness/Level.ts"
import type { ItemPicture } from "../../src/readiness/release/ItemPicture.ts"
import { defaultPolicy } from "../../src/readiness/release/Policy.ts"
import { type ItemCounts, releaseItem } from "../../src/readiness/release/releaseItem.ts"
import { thawPicture } from "../../src/readiness/release/thaw.ts"

/** "Most say ..." */
export const most = (band: Band): ItemPicture => thawPicture({ _tag: "Most", band, dontKnow: "few-or-none" })

/** Three band counts, as a group of five to seven is shown. */
export const counts = (notYet: number, partly: number, inPlace: number): ItemPicture =>
  thawPicture({ _tag: "Counts", bands: [notYet, partly, inPlace], levels: null, dontKnow: "few-or-none" })

/** Five level counts, as a group of eight or more is shown. */
export const levels = (zero: number, one: number, two: number, three: number, four: number): ItemPicture =>
  thawPicture({
    _tag: "Counts",
    bands: [zero + one, two, three + four],
    levels: [zero, one, two, three, four],
    dontKnow: "few-or-none"
  })

export const silent = (
  tag: "MostlyDontKnow" | "MostlyNotApplicable" | "TooFewLevels" | "Withheld" | "NotAsked"
): ItemPicture => thawPicture({ _tag: tag })

/** What would be shown of counts of answers. */
export const released = (answers: Partial<ItemCounts> & Pick<ItemCounts, "levels">): ItemPicture =>
  thawPicture(releaseItem({ dontKnow: 0, notApplicable: 0, unanswered: 0, ...answers }, defaultPolicy))

/** Every way `m` people can give a level. */
export const allTallies = (m: number): ReadonlyArray<readonly [number, number, number, number, number]> => {
  const tallies: Array<readonly [number, number, number, number, number]> = []
  for (let a = 0; a <= m; a++)
    for (let b = 0; a + b <= m; b++)
      for (let c = 0; a + b + c <= m; c++)
        for (let d = 0; a + b + c + d <= m; d++) tallies.push([a, b, c, d, m - a - b - c - d])
  return tallies
}

/** Every tally one of whose people has risen by one or more levels. */
export const risesOf = (
  tally: readonly [number, number, number, number, number]
): ReadonlyArray<readonly [number, number, number, number, number]> =>
  tally.flatMap((count, from) =>
    count === 0
      ? []
      : [1, 2, 3, 4]
          .filter((to) => to > from)
          .map((to) => {
            const [a, b, c, d, e] = tally.map((n, level) => n + (level === to ? 1 : level === from ? -1 : 0))
            return [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0] as const
          })
  )

const tags: Readonly<Record<string, string>> = {
  most: "Most",
  counts: "Counts",
  pooled: "Pooled",
  "mostly-dont-know": "MostlyDontKnow",
  "mostly-not-applicable": "MostlyNotApplicable",
  "too-few-levels": "TooFewLevels",
  withheld: "Withheld",
  "not-asked": "NotAsked"
}

/** A picture in the vocabulary of the reference vectors. */
export const pictureOfVector = ({ kind, ...rest }: { readonly kind: string }): ItemPicture =>
  thawPicture({ _tag: tags[kind], ...rest })
