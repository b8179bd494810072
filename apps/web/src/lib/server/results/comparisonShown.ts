import type { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { distribution } from "@peerbridge/domain/chart/distribution"
import { agreementOf } from "@peerbridge/domain/readiness/agreement"
import { comparisonSentence } from "@peerbridge/domain/readiness/compareItem"
import { isDivided } from "@peerbridge/domain/readiness/divided"
import { dayInWords, groupsInWords, sentenceCase } from "@peerbridge/domain/readiness/inWords"
import { type Perspective, perspectiveNames } from "@peerbridge/domain/readiness/Perspective"
import { positionOf } from "@peerbridge/domain/readiness/position"
import type { ItemPicture } from "@peerbridge/domain/readiness/release/ItemPicture"
import type {
  GroupComparison,
  ItemComparison,
  RoundComparison
} from "@peerbridge/domain/readiness/results/compareRounds"
import type { GroupOnItem } from "@peerbridge/domain/readiness/results/itemResultOf"
import { supportStateNames } from "@peerbridge/domain/readiness/SupportState"
import type { Drawing } from "@peerbridge/domain/chart/Drawing"
import { narrowWidth, wideWidth } from "@peerbridge/domain/chart/Chart"

interface Side {
  readonly number: number
  readonly closedOn: CalendarDate
}

/** Two rounds side by side: what moved first, then what did not, then what can only be told or not be compared. */
export const comparisonShown = (before: Side, after: Side, comparison: RoundComparison, k: number) => {
  const lines = comparison.sections.flatMap(({ items }) =>
    items.flatMap((item) => item.groups.map((group) => ({ item, group })))
  )
  const moved = lines.filter(({ group }) => group.comparison._tag === "Higher" || group.comparison._tag === "Lower")
  return {
    before: { number: before.number, closed: dayInWords(before.closedOn) },
    after: { number: after.number, closed: dayInWords(after.closedOn) },
    compared: comparison.compared.length === 0 ? undefined : sentenceCase(groupsInWords(comparison.compared)),
    leftOut: comparison.leftOut.map(({ perspective, reason }) => ({
      group: perspective,
      name: perspectiveNames[perspective].many,
      sentence: comparisonSentence({ _tag: "CannotCompare", reason }, perspective)
    })),
    headline: comparison.headline,
    caution: comparison.caution,
    moved: moved.map(({ group, item }) => ({
      item: item.item,
      title: item.title,
      group: group.perspective,
      name: perspectiveNames[group.perspective].many,
      sentence: group.sentence,
      drawings: sideBySide(group, [before, after], k)
    })),
    sections: comparison.sections.map((section) => ({
      id: section.id,
      title: section.title,
      items: section.items.map((item) => ({
        item: item.item,
        title: item.title,
        states: statesInWords(item),
        groups: item.groups.map(({ perspective, sentence }) => ({
          group: perspective,
          name: perspectiveNames[perspective].many,
          sentence
        }))
      }))
    }))
  }
}

const statesInWords = ({ states }: ItemComparison): string | undefined =>
  states === undefined
    ? undefined
    : states.before === states.after
      ? `${supportStateNames[states.after]} in both rounds`
      : `${supportStateNames[states.before]} before, ${supportStateNames[states.after].toLowerCase()} now`

/** Both rounds of one group as a distribution of two rows. */
const sideBySide = (
  { comparison, perspective }: GroupComparison,
  [before, after]: readonly [Side, Side],
  k: number
): { readonly wide: Drawing; readonly narrow: Drawing } | undefined => {
  if (comparison._tag === "CannotCompare") return undefined
  const rows = [rowOf(perspective, comparison.before), rowOf(perspective, comparison.after)]
  const chart = distribution({
    result: { gap: undefined, groups: rows },
    k,
    names: [`Round ${before.number}`, `Round ${after.number}`]
  })
  return { wide: chart.drawAt(wideWidth), narrow: chart.drawAt(narrowWidth) }
}

const rowOf = (perspective: Perspective, picture: ItemPicture): GroupOnItem => ({
  perspective,
  picture,
  sentence: "",
  position: positionOf(picture),
  divided: isDivided(picture),
  agreement: agreementOf(picture)
})
