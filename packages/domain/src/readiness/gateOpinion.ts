import { type ByPerspective, entriesByPerspective } from "./ByPerspective.ts"
import { type Consensus, wasPresent } from "./Consensus.ts"
import { isDivided } from "./divided.ts"
import type { Minimum, Voices } from "./Gate.ts"
import type { Level } from "./Level.ts"
import { type Opinion, opinionOf } from "./opinion.ts"
import { type Perspective, perspectives } from "./Perspective.ts"
import type { ItemPicture } from "./release/ItemPicture.ts"

/** What a gate of opinion looks at: one item, in the latest round that asked it. */
export interface OpinionContext {
  /** Number of that round; `undefined` before the first reveal. */
  readonly round: number | undefined
  /** Groups invited to that round. */
  readonly invited: ReadonlyArray<Perspective>
  readonly pictures: ByPerspective<ItemPicture>
  /** What stands for the item, from this round or an earlier one. */
  readonly consensus: Consensus | undefined
}

/** Whether what was said is enough for a gate; `NotAssessed`: too few can be heard to tell. */
export type OpinionState = "Met" | "NotMet" | "NotAssessed"

/** What the groups a gate asked say, each on its own. */
export interface Heard {
  readonly yes: ReadonlyArray<Perspective>
  readonly no: ReadonlyArray<Perspective>
  readonly silent: ReadonlyArray<Perspective>
  /** Named by the gate, not invited to the round. */
  readonly notInvited: ReadonlyArray<Perspective>
  /** Among those asked. */
  readonly divided: ReadonlyArray<Perspective>
}

/** What the opinion side of a gate stands on. */
export type OpinionBasis =
  | {
      readonly _tag: "Agreed"
      readonly level: Level
      readonly round: number
      /** What was released in a later round says otherwise. The agreed level stands until the team agrees again. */
      readonly agreeAgain: boolean
    }
  | { readonly _tag: "Answers" }
  /** A level was agreed, but these, whom the gate needs, were not in the meeting: answers decide. */
  | {
      readonly _tag: "AgreedWithout"
      readonly level: Level
      readonly round: number
      readonly absent: ReadonlyArray<Perspective>
    }
  /** The meeting came to no agreement: answers decide. */
  | { readonly _tag: "NoAgreement"; readonly round: number }

/** The opinion side of a gate: its state, what it stands on, and who was heard. */
export interface GateOpinion {
  readonly state: OpinionState
  readonly basis: OpinionBasis
  readonly heard: Heard
}

/**
 * The opinion side of a gate. An agreed level decides if the groups present include those the gate names (one of each
 * "or"); it is carried to later rounds. Otherwise answers decide: any no from a group asked is `NotMet`; else `Met` if
 * each needed voice says yes (one of an "or"); else `NotAssessed`. Groups the gate does not name neither open nor close it.
 */
export const gateOpinion = (voices: Voices, minimum: Minimum, context: OpinionContext): GateOpinion => {
  const heard = hear(voices, minimum, context)
  const answers = stateOfAnswers(voices, heard)
  const { consensus } = context
  if (consensus === undefined) return { state: answers, basis: { _tag: "Answers" }, heard }
  const { round } = consensus
  if (consensus._tag === "NoAgreement") return { state: answers, basis: { _tag: "NoAgreement", round }, heard }
  const { level } = consensus
  const absent = absentFrom(voices, wasPresent(consensus))
  if (absent.length > 0) return { state: answers, basis: { _tag: "AgreedWithout", level, round, absent }, heard }
  const state = level >= minimum ? "Met" : "NotMet"
  const later = context.round !== undefined && context.round > round
  const differs = state === "Met" ? heard.no.length > 0 : answers === "Met"
  return { state, basis: { _tag: "Agreed", level, round, agreeAgain: later && differs }, heard }
}

const hear = (voices: Voices, minimum: Minimum, { invited, pictures }: OpinionContext): Heard => {
  const named = perspectives.filter((perspective) => voices.some((oneOf) => oneOf.includes(perspective)))
  const asked = named.filter((perspective) => invited.includes(perspective))
  const saying = (opinion: Opinion): ReadonlyArray<Perspective> =>
    asked.filter((perspective) => {
      const picture = pictures[perspective]
      return (picture === undefined ? "silent" : opinionOf(picture, minimum)) === opinion
    })
  return {
    yes: saying("yes"),
    no: saying("no"),
    silent: saying("silent"),
    notInvited: named.filter((perspective) => !invited.includes(perspective)),
    divided: entriesByPerspective(pictures).flatMap(([perspective, picture]) =>
      asked.includes(perspective) && isDivided(picture) ? [perspective] : []
    )
  }
}

const stateOfAnswers = (voices: Voices, heard: Heard): OpinionState => {
  if (heard.no.length > 0) return "NotMet"
  const isInvited = (perspective: Perspective): boolean => !heard.notInvited.includes(perspective)
  const asked = voices.map((oneOf) => oneOf.filter(isInvited)).filter((oneOf) => oneOf.length > 0)
  const said = asked.length > 0 && asked.every((oneOf) => oneOf.some((perspective) => heard.yes.includes(perspective)))
  return said && !cliniciansAlone(voices, heard) ? "Met" : "NotAssessed"
}

/**
 * Only groups that were invited count; but leaving peer support workers out of a round must not let clinicians alone
 * open a gate that needs both.
 */
const cliniciansAlone = (voices: Voices, heard: Heard): boolean =>
  heard.yes.every((perspective) => perspective === "clinician") &&
  voices.some((oneOf) => oneOf.includes("peer-support-worker") && oneOf.every((one) => heard.notInvited.includes(one)))

/** Voices a gate needs that nobody in the meeting could give; of an "or", all of it. */
const absentFrom = (voices: Voices, present: ReadonlyArray<Perspective>): ReadonlyArray<Perspective> =>
  perspectives.filter((perspective) =>
    voices.some((oneOf) => oneOf.includes(perspective) && !oneOf.some((one) => present.includes(one)))
  )
