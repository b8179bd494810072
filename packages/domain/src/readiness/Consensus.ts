import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Slug } from "../Slug.ts"
import { ByPerspective, entriesByPerspective } from "./ByPerspective.ts"
import { Level } from "./Level.ts"
import { Perspective } from "./Perspective.ts"

/** The longest each text about what a meeting settled can be, in characters: its reason, what shows it, a view that differs. */
export const longestWords = { reason: 2000, evidence: 1000, dissent: 1000 } as const

/** The most views that differ kept with one item. */
export const mostDissent = 20

const Words = (longest: number) => Schema.NonEmptyString.check(Schema.isMaxLength(longest))

/** A view that differed from what the meeting settled on. Whose it was is kept only if that person said so. */
export const Dissent = Schema.Struct({
  text: Words(longestWords.dissent),
  role: Schema.optionalKey(Perspective)
})
export type Dissent = typeof Dissent.Type

/** How many of each group were in the meeting. Groups only, never names; a group left out or 0 was not there. */
export const Present = ByPerspective(Schema.Natural)
export type Present = typeof Present.Type

const meeting = {
  item: Slug,
  /** The revealed round whose results the meeting looked at. */
  round: Schema.Natural,
  on: CalendarDate,
  /** Why this, in the meeting's words. Never what a person wrote in private. */
  reason: Words(longestWords.reason),
  evidence: Schema.optionalKey(Words(longestWords.evidence)),
  dissent: Schema.Array(Dissent).check(Schema.isMaxLength(mostDissent)),
  present: Present,
  /** Counts the changes to this item in this round, from 1, so that two facilitators cannot overwrite each other. */
  version: Schema.Natural
}

/**
 * What a meeting settled about one item: a level, or that there is none. Both are full outcomes. It stands beside the
 * answers and never changes them, and belongs to its round for ever.
 */
export const Consensus = Schema.TaggedUnion({
  AgreedLevel: { ...meeting, level: Level },
  NoAgreement: meeting
})
export type Consensus = typeof Consensus.Type

/** A meeting that settled on a level. */
export type AgreedLevel = Extract<Consensus, { readonly _tag: "AgreedLevel" }>

/** The groups that were in the meeting. A gate hears them; how many came is no matter. */
export const wasPresent = (consensus: Consensus): ReadonlyArray<Perspective> =>
  entriesByPerspective<number>(consensus.present).flatMap(([perspective, count]) => (count > 0 ? [perspective] : []))

/** What stands for an item: the outcome of the latest round, whichever it is; a later "no agreement" ends an earlier level. */
export const standingConsensus = (all: ReadonlyArray<Consensus>, item: Slug): Consensus | undefined =>
  all
    .filter((one) => one.item === item)
    .toSorted((a, b) => a.round - b.round || a.version - b.version)
    .at(-1)
