import { type ByPerspective, entriesByPerspective } from "../ByPerspective.ts"
import type { Instrument } from "../Instrument.ts"
import type { ItemPicture } from "../release/ItemPicture.ts"
import type { DisclosurePolicy } from "../release/Policy.ts"
import { pictureOf, type UnitRelease } from "../release/UnitRelease.ts"
import type { RoundSetUp } from "../RoundSetUp.ts"

/** A revealed round: what was set up, and what was released. Nothing here can tell more than was released. */
export interface RoundResults {
  /** Counts the rounds of a team from 1. */
  readonly number: number
  /** The version the round asked. */
  readonly instrument: Instrument
  readonly setUp: RoundSetUp
  readonly policy: DisclosurePolicy
  /** One for each group invited. */
  readonly releases: ByPerspective<UnitRelease>
}

/** What each group invited says to one item. */
export const picturesOf = ({ releases }: Pick<RoundResults, "releases">, item: string): ByPerspective<ItemPicture> =>
  Object.fromEntries(
    entriesByPerspective<UnitRelease>(releases).map(([perspective, release]) => [perspective, pictureOf(release, item)])
  )
