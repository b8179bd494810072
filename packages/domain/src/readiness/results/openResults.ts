import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Consensus } from "../Consensus.ts"
import type { Level } from "../Level.ts"
import type { ItemResult } from "./itemResultOf.ts"
import type { Results } from "./resultsOf.ts"

/** What a meeting settled, as told outside the team: the outcome and its day. Not who was there, nor what was said. */
export type OpenOutcome =
  | { readonly _tag: "AgreedLevel"; readonly level: Level; readonly round: number; readonly on: CalendarDate }
  | { readonly _tag: "NoAgreement"; readonly round: number; readonly on: CalendarDate }

/** What an item's page shows outside the team: no voice of one person, and no words of the meeting. */
export type OpenItem = Pick<
  ItemResult,
  "item" | "pictures" | "groups" | "notInvited" | "gap" | "state" | "stateReason"
> & { readonly outcome: OpenOutcome | undefined }

/**
 * The part of the results that people without an account may read by a shared link: what groups say, and what was agreed.
 * Everything is named here, so that whatever results gain later stays inside until it is added on purpose. Gates, which tell
 * what records show, and voices, which a person lent to their own team, are left out.
 */
export interface OpenResults extends Pick<
  Results,
  "round" | "agenda" | "talkAboutIt" | "groups" | "livedExperienceMark" | "sections" | "constructs" | "extremes"
> {
  readonly stage: Pick<Results["stage"], "headline" | "progress" | "next">
  readonly items: ReadonlyArray<OpenItem>
}

/** Leaves out of the results what stays inside the team. */
export const openResults = (results: Results): OpenResults => ({
  round: results.round,
  stage: { headline: results.stage.headline, progress: results.stage.progress, next: results.stage.next },
  agenda: results.agenda,
  talkAboutIt: results.talkAboutIt,
  groups: results.groups,
  livedExperienceMark: results.livedExperienceMark,
  sections: results.sections,
  constructs: results.constructs,
  items: results.items.map(openItem),
  extremes: results.extremes
})

/** Leaves out of an item what stays inside the team. */
export const openItem = ({
  consensus,
  gap,
  groups,
  item,
  notInvited,
  pictures,
  state,
  stateReason
}: ItemResult): OpenItem => ({
  item,
  pictures,
  groups,
  notInvited,
  gap,
  state,
  stateReason,
  outcome: consensus === undefined ? undefined : outcomeOf(consensus)
})

const outcomeOf = (consensus: Consensus): OpenOutcome =>
  consensus._tag === "AgreedLevel"
    ? { _tag: "AgreedLevel", level: consensus.level, round: consensus.round, on: consensus.on }
    : { _tag: "NoAgreement", round: consensus.round, on: consensus.on }
