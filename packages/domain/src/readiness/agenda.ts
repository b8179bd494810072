import { Array, Order } from "effect"
import type { Slug } from "../Slug.ts"
import { type ByPerspective, entriesByPerspective } from "./ByPerspective.ts"
import { isDivided } from "./divided.ts"
import { type Gap, gapOf, type Standing, standingsOf } from "./gap.ts"
import { worthNaming } from "./levelsApart.ts"
import type { Perspective } from "./Perspective.ts"
import type { ItemPicture } from "./release/ItemPicture.ts"

/** What the agenda knows of an item that was asked. */
export interface AgendaItem {
  readonly item: Slug
  readonly pictures: ByPerspective<ItemPicture>
  /** The team agreed a level in an earlier round, and what was released since differs. */
  readonly agreeAgain: boolean
  /** A gate that looks at this item is met although a group it asked disagrees with itself. */
  readonly metButDivided: boolean
  /** A gate that looks at this item has opinion and record differ. It does not change the order. */
  readonly recordsDisagree: boolean
}

/** Why a line stands where it stands, as data: the first of these that applies, but a gap too small to name comes later. */
export type AgendaReason =
  | { readonly _tag: "AgreeAgain" }
  | { readonly _tag: "MetButDivided"; readonly divided: ReadonlyArray<Perspective> }
  | { readonly _tag: "Apart"; readonly gap: Gap }
  | { readonly _tag: "Divided"; readonly divided: ReadonlyArray<Perspective> }
  | { readonly _tag: "RecordsDisagree" }
  | { readonly _tag: "DontKnow"; readonly perspectives: ReadonlyArray<Perspective> }
  | { readonly _tag: "Alike"; readonly standings: ReadonlyArray<Standing> }

/** One thing to talk about in the meeting. */
export interface AgendaLine extends AgendaItem {
  readonly reason: AgendaReason
  readonly gap: Gap | undefined
  readonly standings: ReadonlyArray<Standing>
  readonly divided: ReadonlyArray<Perspective>
  readonly mostlyDontKnow: ReadonlyArray<Perspective>
}

/** What a meeting talks about: what groups see differently, and what too few answered to show. */
export interface Agenda {
  /** In the order of the meeting. */
  readonly lines: ReadonlyArray<AgendaLine>
  /** Items with fewer than two groups to compare: "talk about it: too few answered to show". By item id. */
  readonly talkAboutIt: ReadonlyArray<AgendaLine>
}

/**
 * The meeting's agenda. Order: agree again; gates met with a divided group; gap (widest first, none counts as 0);
 * number of divided groups; lowest position (lowest first); number of groups that mostly do not know; item id.
 * An item with one group to show is on it if that group is divided, or if a level is to be agreed again; every other
 * item with fewer than two goes to the second list. Nothing is dropped. Released pictures only, so a withheld group
 * moves no line.
 */
export const agendaOf = (items: ReadonlyArray<AgendaItem>): Agenda => {
  const lines = items.map(lineOf)
  return {
    lines: Array.sort(lines.filter(canBeTalkedThrough), inMeetingOrder),
    talkAboutIt: Array.sort(
      lines.filter((line) => !canBeTalkedThrough(line)),
      byId
    )
  }
}

const canBeTalkedThrough = (line: AgendaLine): boolean =>
  line.standings.length >= 2 || line.divided.length > 0 || line.agreeAgain

const lineOf = (item: AgendaItem): AgendaLine => {
  const groupsThat = (test: (picture: ItemPicture) => boolean) =>
    entriesByPerspective(item.pictures).flatMap(([perspective, picture]) => (test(picture) ? [perspective] : []))
  const found = {
    gap: gapOf(item.pictures),
    standings: standingsOf(item.pictures),
    divided: groupsThat(isDivided),
    mostlyDontKnow: groupsThat((picture) => picture._tag === "MostlyDontKnow")
  }
  return { ...item, ...found, reason: reasonOf(item, found) }
}

type Found = Pick<AgendaLine, "gap" | "standings" | "divided" | "mostlyDontKnow">

const reasonOf = (item: AgendaItem, { divided, gap, mostlyDontKnow, standings }: Found): AgendaReason => {
  if (item.agreeAgain) return { _tag: "AgreeAgain" }
  if (item.metButDivided) return { _tag: "MetButDivided", divided }
  if (gap !== undefined && gap.points >= worthNaming) return { _tag: "Apart", gap }
  if (divided.length > 0) return { _tag: "Divided", divided }
  if (item.recordsDisagree) return { _tag: "RecordsDisagree" }
  if (gap !== undefined && gap.points > 0) return { _tag: "Apart", gap }
  if (mostlyDontKnow.length > 0) return { _tag: "DontKnow", perspectives: mostlyDontKnow }
  return { _tag: "Alike", standings }
}

const descending = (value: (line: AgendaLine) => number): Order.Order<AgendaLine> =>
  Order.mapInput(Order.flip(Order.Number), value)

const byId: Order.Order<AgendaLine> = Order.mapInput(Order.String, ({ item }) => item)

const lowest = (line: AgendaLine): number => Math.min(100, ...line.standings.map(({ position }) => position))

const inMeetingOrder: Order.Order<AgendaLine> = Order.combineAll([
  descending((line) => Number(line.agreeAgain)),
  descending((line) => Number(line.metButDivided)),
  descending((line) => line.gap?.points ?? 0),
  descending((line) => line.divided.length),
  descending((line) => 100 - lowest(line)),
  descending((line) => line.mostlyDontKnow.length),
  byId
])
