import type { ItemPicture } from "../readiness/release/ItemPicture.ts"

/** Answers of one column, or of the columns of a band where the levels in it are not told apart. */
export interface Heap {
  /** First and last level it holds. */
  readonly levels: readonly [from: number, to: number]
  readonly count: number
}

/** The levels each band holds. */
export const bandLevels: ReadonlyArray<readonly [from: number, to: number]> = [
  [0, 1],
  [2, 2],
  [3, 4]
]

/** The counts of a picture as heaps over levels; `undefined` where there are no numbers to show. */
export const answersOf = (picture: ItemPicture): ReadonlyArray<Heap> | undefined => {
  if (picture._tag !== "Counts") return undefined
  return picture.levels === null
    ? bandLevels.map((levels, band) => ({ levels, count: picture.bands[band] ?? 0 }))
    : picture.levels.map((count, level) => ({ levels: [level, level], count }))
}

/** How many of a group gave a level, where that is told. */
export const levelsGiven = (picture: ItemPicture): number | undefined =>
  answersOf(picture)?.reduce((sum, { count }) => sum + count, 0)

/** Up to so many answers of a group are drawn one by one; above, as bars. Policy. */
export const singlesUpTo = 20

/** Whether each answer of the group gets a shape of its own. */
export const drawnSingly = (picture: ItemPicture): boolean => {
  const all = levelsGiven(picture)
  return all !== undefined && all <= singlesUpTo
}
