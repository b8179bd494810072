import type { Slug } from "../Slug.ts"
import type { ByPerspective } from "./ByPerspective.ts"
import { type Gap, gapBetween, standingsOf } from "./gap.ts"
import { type Perspective, perspectives } from "./Perspective.ts"
import type { ItemPicture } from "./release/ItemPicture.ts"
import { meanHalfUp } from "./sectionFigure.ts"

/** The pictures of one item of a section. */
export interface SectionItem {
  readonly item: Slug
  readonly pictures: ByPerspective<ItemPicture>
}

/** A gap between two groups over a section, with the items it stands on: those both groups have a position for. */
export interface SectionGap extends Gap {
  readonly items: ReadonlyArray<Slug>
}

/**
 * The widest gap between two groups over the items both can be shown for; `undefined` where no two groups share two
 * such items. Two groups that were asked different questions are never compared by their section figures.
 * Among equal gaps the first pair in page order is named.
 */
export const sectionGap = (items: ReadonlyArray<SectionItem>): SectionGap | undefined =>
  perspectives
    .flatMap((one, index) => perspectives.slice(index + 1).map((other) => betweenTwo(items, one, other)))
    .filter((gap) => gap !== undefined)
    .reduce<SectionGap | undefined>(
      (widest, gap) => (widest === undefined || gap.points > widest.points ? gap : widest),
      undefined
    )

const betweenTwo = (
  items: ReadonlyArray<SectionItem>,
  one: Perspective,
  other: Perspective
): SectionGap | undefined => {
  const common = items.flatMap(({ item, pictures }) => {
    const standings = standingsOf(pictures)
    const a = standings.find(({ perspective }) => perspective === one)
    const b = standings.find(({ perspective }) => perspective === other)
    return a === undefined || b === undefined ? [] : [{ item, a: a.position, b: b.position }]
  })
  if (common.length < 2) return undefined
  const gap = gapBetween([
    { perspective: one, position: meanHalfUp(common.map(({ a }) => a)) },
    { perspective: other, position: meanHalfUp(common.map(({ b }) => b)) }
  ])
  return gap === undefined ? undefined : { ...gap, items: common.map(({ item }) => item) }
}
