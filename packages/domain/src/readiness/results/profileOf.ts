import { Construct, constructNames, type Item } from "../Item.ts"
import { itemsOfRound } from "../itemsOfRound.ts"
import { type Perspective, perspectives } from "../Perspective.ts"
import { pictureOf } from "../release/UnitRelease.ts"
import { sectionFigure, type SectionFigure } from "../sectionFigure.ts"
import { type SectionGap, sectionGap } from "../sectionGap.ts"
import { picturesOf, type RoundResults } from "./RoundResults.ts"

/** One group in one row. Why a place is empty is always told apart. */
export type ProfileCell =
  | SectionFigure
  /** Not shown as a group. */
  | { readonly _tag: "Withheld" }
  /** Would have been asked, and was not invited to this round. */
  | { readonly _tag: "NotInvited" }

/** A section of the questions or a construct of NPT, with a mark for each group. Groups are never added together. */
export interface ProfileRow {
  readonly id: string
  readonly title: string
  readonly items: ReadonlyArray<string>
  readonly cells: Readonly<Record<Perspective, ProfileCell>>
  /** Widest gap between two groups over the questions both can be shown for. */
  readonly gap: SectionGap | undefined
}

/** The profile by section, in printed order. Sections the round did not ask are left out. */
export const sectionProfile = (round: RoundResults): ReadonlyArray<ProfileRow> => {
  const asked = new Set(itemsOfRound(round.instrument, round.setUp).map(({ id }) => id))
  return round.instrument.sections.flatMap((section) => {
    const items = section.items.filter(({ id }) => asked.has(id))
    return items.length === 0 ? [] : [rowOf(round, section.id, section.title, items)]
  })
}

/** The profile by construct of NPT, in the order of the theory. A question may stand under more than one. */
export const constructProfile = (round: RoundResults): ReadonlyArray<ProfileRow> =>
  Construct.literals.flatMap((construct) => {
    const items = itemsOfRound(round.instrument, round.setUp).filter(({ links }) =>
      links.constructs.includes(construct)
    )
    return items.length === 0 ? [] : [rowOf(round, construct, constructNames[construct], items)]
  })

const rowOf = (round: RoundResults, id: string, title: string, items: ReadonlyArray<Item>): ProfileRow => {
  const cell = (perspective: Perspective): ProfileCell => cellOf(round, perspective, items)
  return {
    id,
    title,
    items: items.map((item) => item.id),
    cells: {
      "service-user": cell("service-user"),
      carer: cell("carer"),
      "peer-support-worker": cell("peer-support-worker"),
      clinician: cell("clinician"),
      manager: cell("manager"),
      commissioner: cell("commissioner")
    },
    gap: sectionGap(items.map((item) => ({ item: item.id, pictures: picturesOf(round, item.id) })))
  }
}

const cellOf = (
  { releases, setUp }: RoundResults,
  perspective: Perspective,
  items: ReadonlyArray<Item>
): ProfileCell => {
  const worded = items.filter(({ wordings }) => wordings.some((wording) => wording.perspective === perspective))
  if (worded.length === 0) return { _tag: "NotAsked" }
  if (setUp.groups[perspective] === undefined) return { _tag: "NotInvited" }
  const release = releases[perspective]
  return release === undefined || release._tag === "Withheld"
    ? { _tag: "Withheld" }
    : sectionFigure(worded.map(({ id }) => pictureOf(release, id)))
}

/** The groups that have a cell worth a column: invited, and asked something. */
export const profileColumns = (rows: ReadonlyArray<ProfileRow>): ReadonlyArray<Perspective> =>
  perspectives.filter((perspective) =>
    rows.some(({ cells }) => cells[perspective]._tag !== "NotAsked" && cells[perspective]._tag !== "NotInvited")
  )
