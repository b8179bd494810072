import { type Instrument, itemsAskedOf, itemsOf } from "./Instrument.ts"
import { type Item, wordingFor } from "./Item.ts"
import type { Perspective } from "./Perspective.ts"
import type { RoundSetUp } from "./RoundSetUp.ts"
import { type Stage, stages } from "./Stage.ts"

/** Whether an item is asked of a team that stands at a stage. */
export const isAskedAt = (item: Pick<Item, "askedFrom">, askedAt: Stage): boolean =>
  stages.indexOf(item.askedFrom) <= stages.indexOf(askedAt)

/** Every item of a round, in printed order, whoever is asked. */
export const itemsOfRound = (instrument: Instrument, { askedAt }: Pick<RoundSetUp, "askedAt">): ReadonlyArray<Item> =>
  itemsOf(instrument).filter((item) => isAskedAt(item, askedAt))

/** The items one group is asked in a round, in printed order: what answers, tallies and question numbers follow. */
export const itemsAskedInRound = (
  instrument: Instrument,
  { askedAt }: Pick<RoundSetUp, "askedAt">,
  perspective: Perspective
): ReadonlyArray<Item> => itemsAskedOf(instrument, perspective).filter((item) => isAskedAt(item, askedAt))

/** A section with those of its items that one group is asked. */
export interface AskedSection {
  readonly id: string
  readonly title: string
  readonly items: ReadonlyArray<Item>
}

/** The same items in their sections, in printed order; a section of which the group is asked nothing is left out. */
export const sectionsAskedInRound = (
  instrument: Instrument,
  { askedAt }: Pick<RoundSetUp, "askedAt">,
  perspective: Perspective
): ReadonlyArray<AskedSection> =>
  instrument.sections
    .map(({ id, items, title }) => ({
      id,
      title,
      items: items.filter((item) => isAskedAt(item, askedAt) && wordingFor(item, perspective) !== undefined)
    }))
    .filter(({ items }) => items.length > 0)

/**
 * The stage set-up suggests to ask at. With a peer support worker in post every question makes sense, whatever is known;
 * without one, the stage reached, and at least Preparing, whose questions a team that is only starting can answer.
 */
export const suggestedAskedAt = (reached: Stage, workerInPost: boolean): Stage =>
  workerInPost ? "sustaining" : reached === "exploring" ? "preparing" : reached
