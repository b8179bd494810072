import { agendaOf } from "../../src/readiness/agenda.ts"
import { agreementOf } from "../../src/readiness/agreement.ts"
import { type ByPerspective, entriesByPerspective } from "../../src/readiness/ByPerspective.ts"
import { isDivided } from "../../src/readiness/divided.ts"
import { gapOf } from "../../src/readiness/gap.ts"
import type { Perspective } from "../../src/readiness/Perspective.ts"
import { pictureSentence } from "../../src/readiness/pictureSentence.ts"
import { positionOf } from "../../src/readiness/position.ts"
import type { ItemPicture } from "../../src/readiness/release/ItemPicture.ts"
import type { ProfileCell, ProfileRow } from "../../src/readiness/results/profileOf.ts"
import { sectionGap } from "../../src/readiness/sectionGap.ts"

/** An item's results as a chart reads them. */
export const itemOf = (pictures: ByPerspective<ItemPicture>) => ({
  k: 5,
  result: {
    gap: gapOf(pictures),
    groups: entriesByPerspective<ItemPicture>(pictures).map(([perspective, picture]) => ({
      perspective,
      picture,
      sentence: pictureSentence(picture, perspective),
      position: positionOf(picture),
      divided: isDivided(picture),
      agreement: agreementOf(picture)
    }))
  }
})

export const figure = (value: number, scored = 4, asked = 4): ProfileCell => ({ _tag: "Figure", value, scored, asked })

const notInvited: ProfileCell = { _tag: "NotInvited" }

/** A row of a profile; `pictures` are those of its items, from which its gap follows. */
export const rowOf = (
  title: string,
  cells: Partial<Record<Perspective, ProfileCell>>,
  pictures: ReadonlyArray<ByPerspective<ItemPicture>> = []
): ProfileRow => ({
  id: title.toLowerCase().replaceAll(" ", "-"),
  title,
  items: pictures.map((_, index) => `item-${index}`),
  cells: {
    "service-user": notInvited,
    carer: notInvited,
    "peer-support-worker": notInvited,
    clinician: notInvited,
    manager: notInvited,
    commissioner: notInvited,
    ...cells
  },
  gap: sectionGap(pictures.map((one, index) => ({ item: `item-${index}`, pictures: one })))
})

/** The one line of an agenda with one item. */
export const agendaLineOf = (pictures: ByPerspective<ItemPicture>) => {
  const [line] = agendaOf([
    { item: "item", pictures, agreeAgain: false, metButDivided: false, recordsDisagree: false }
  ]).lines
  if (line === undefined) throw new Error("too few groups for an agenda")
  return line
}
