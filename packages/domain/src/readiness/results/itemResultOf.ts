import { type Agreement, agreementOf } from "../agreement.ts"
import type { Answer } from "../Answer.ts"
import { type ByPerspective, entriesByPerspective } from "../ByPerspective.ts"
import type { Consensus } from "../Consensus.ts"
import { isDivided } from "../divided.ts"
import { type Gap, gapOf } from "../gap.ts"
import { sentenceCase } from "../inWords.ts"
import type { Item } from "../Item.ts"
import { type ItemState, itemStateOf, itemStateReason } from "../itemState.ts"
import { type Perspective, perspectiveNames, perspectives } from "../Perspective.ts"
import { pictureSentence } from "../pictureSentence.ts"
import { positionOf } from "../position.ts"
import type { ItemPicture } from "../release/ItemPicture.ts"
import { voicesOn } from "../release/UnitRelease.ts"
import { picturesOf, type RoundResults } from "./RoundResults.ts"

/** What one group says to one item. */
export interface GroupOnItem {
  readonly perspective: Perspective
  readonly picture: ItemPicture
  readonly sentence: string
  readonly position: number | undefined
  readonly divided: boolean
  /** From eight levels on. */
  readonly agreement: Agreement | undefined
}

/** One person who chose to be heard by role. Read, never scored. */
export interface VoiceOnItem {
  readonly perspective: Perspective
  readonly answer: Answer
  /** "A peer support worker, for themselves". */
  readonly label: string
}

/** Everything an item page shows of a round. */
export interface ItemResult {
  readonly item: Item
  readonly pictures: ByPerspective<ItemPicture>
  /** Groups invited, in page order; one the item has no wording for is `NotAsked`. */
  readonly groups: ReadonlyArray<GroupOnItem>
  /** Groups the item has a wording for that were not invited. */
  readonly notInvited: ReadonlyArray<Perspective>
  readonly gap: Gap | undefined
  readonly state: ItemState
  /** "held back by: service users". */
  readonly stateReason: string
  /** What the team settled, in this round or an earlier one. */
  readonly consensus: Consensus | undefined
  /** In page order, and in level order within a group: they cannot be joined across items. */
  readonly voices: ReadonlyArray<VoiceOnItem>
}

/** The results of one item: `consensus` is what stands for it. A level agreed in an earlier round still gives its state. */
export const itemResultOf = (round: RoundResults, item: Item, consensus: Consensus | undefined): ItemResult => {
  const pictures = picturesOf(round, item.id)
  const state = itemStateOf(pictures, consensus?._tag === "AgreedLevel" ? consensus.level : undefined)
  return {
    item,
    pictures,
    groups: entriesByPerspective<ItemPicture>(pictures).map(([perspective, picture]) => ({
      perspective,
      picture,
      sentence: pictureSentence(picture, perspective, round.policy.k),
      position: positionOf(picture),
      divided: isDivided(picture),
      agreement: agreementOf(picture)
    })),
    notInvited: perspectives.filter(
      (perspective) =>
        item.wordings.some((wording) => wording.perspective === perspective) &&
        round.setUp.groups[perspective] === undefined
    ),
    gap: gapOf(pictures),
    state,
    stateReason:
      consensus !== undefined && state.from._tag === "Agreed" && consensus.round < round.number
        ? `${itemStateReason(state)} in round ${consensus.round}`
        : itemStateReason(state),
    consensus,
    voices: perspectives.flatMap((perspective) => {
      const release = round.releases[perspective]
      return release === undefined
        ? []
        : voicesOn(release, item.id).map((answer) => ({ perspective, answer, label: voiceLabel(perspective) }))
    })
  }
}

const voiceLabel = (perspective: Perspective): string =>
  sentenceCase(`a ${perspectiveNames[perspective].one.toLowerCase()}, for themselves`)
