import { type ByPerspective, entriesByPerspective } from "./ByPerspective.ts"
import type { Perspective } from "./Perspective.ts"
import { positionOf } from "./position.ts"
import type { ItemPicture } from "./release/ItemPicture.ts"

/** Where a group stands on an item. */
export interface Standing {
  readonly perspective: Perspective
  /** 0 to 100. */
  readonly position: number
}

/** How far apart two groups are on one item: the highest and the lowest of those that may be shown. */
export interface Gap {
  /** Highest less lowest position, 0 to 100. */
  readonly points: number
  readonly highest: Standing
  readonly lowest: Standing
}

/** The groups that have a position, in the order every page uses. */
export const standingsOf = (pictures: ByPerspective<ItemPicture>): ReadonlyArray<Standing> =>
  entriesByPerspective(pictures).flatMap(([perspective, picture]) => {
    const position = positionOf(picture)
    return position === undefined ? [] : [{ perspective, position }]
  })

/** The gap of an item; `undefined` with fewer than two groups to compare. Among equals the first in page order is named. */
export const gapOf = (pictures: ByPerspective<ItemPicture>): Gap | undefined => gapBetween(standingsOf(pictures))

/** The gap between the highest and the lowest of some standings; `undefined` with fewer than two. */
export const gapBetween = (standings: ReadonlyArray<Standing>): Gap | undefined => {
  const [first, ...others] = standings
  if (first === undefined || others.length === 0) return undefined
  const highest = others.reduce((best, next) => (next.position > best.position ? next : best), first)
  const lowest = others.reduce((worst, next) => (next.position < worst.position ? next : worst), first)
  return { points: highest.position - lowest.position, highest, lowest }
}
