import { Schema } from "effect"
import { Slug } from "../Slug.ts"
import { type Item, Section } from "./Item.ts"
import type { Perspective } from "./Perspective.ts"

/** A published, immutable version of a set of questions. A response pins the version it answered. */
export const Instrument = Schema.Struct({
  id: Slug,
  version: Schema.NonEmptyString.check(Schema.isPattern(/^\d+\.\d+$/)),
  title: Schema.NonEmptyString,
  sections: Schema.NonEmptyArray(Section)
})
export type Instrument = typeof Instrument.Type

/** Every item in printed order. */
export const itemsOf = (instrument: Instrument): ReadonlyArray<Item> =>
  instrument.sections.flatMap((section) => section.items)

/** The items one perspective is asked, in printed order. Answers, tallies and question numbers follow this order. */
export const itemsAskedOf = (instrument: Instrument, perspective: Perspective): ReadonlyArray<Item> =>
  itemsOf(instrument).filter((item) => item.wordings.some((wording) => wording.perspective === perspective))
