import { groupInWords, sentenceCase } from "../readiness/inWords.ts"
import { worthNaming } from "../readiness/levelsApart.ts"
import { perspectives } from "../readiness/Perspective.ts"
import type { ProfileRow } from "../readiness/results/profileOf.ts"
import type { SectionGap } from "../readiness/sectionGap.ts"

/**
 * What a profile finds, in about ten words. If more than half of the wide gaps lie between the same two groups the same way
 * round, and none the other way, that; else the row with the widest gap; else that groups see it alike.
 */
export const profileFinding = (rows: ReadonlyArray<ProfileRow>, rowIs: string): string => {
  const compared = rows.filter(({ gap }) => gap !== undefined)
  if (compared.length === 0) return withoutGaps(rows, rowIs)
  const wide = compared.filter(({ gap }) => isWide(gap))
  const [widest] = wide.toSorted((a, b) => (b.gap?.points ?? 0) - (a.gap?.points ?? 0))
  if (widest === undefined) return `Groups place each ${rowIs} alike, within about 1 level`
  const pair = pairOf(widest.gap)
  const sameWay = wide.filter(({ gap }) => pairOf(gap) === pair).length
  const otherWay = wide.some(({ gap }) => gap !== undefined && wayBack(gap) === pair)
  return widest.gap !== undefined && sameWay * 2 > wide.length && !otherWay
    ? sentenceCase(
        `${groupInWords(widest.gap.highest.perspective)} see more in place than ${groupInWords(widest.gap.lowest.perspective)} do`
      )
    : `Groups differ most on ${widest.title.toLowerCase()}`
}

/** Two groups may be shown and still share too few questions of every row. */
const withoutGaps = (rows: ReadonlyArray<ProfileRow>, rowIs: string): string => {
  const shown = perspectives.filter((perspective) =>
    rows.some(({ cells }) => ["Figure", "OneItem", "Insufficient", "NotApplicable"].includes(cells[perspective]._tag))
  )
  if (shown.length === 0) return "No group can be shown yet"
  return shown.length === 1
    ? "One group can be shown, so nothing can be compared"
    : `Groups were asked too few of the same questions to compare a ${rowIs}`
}

/** Whether a gap gets a heavy line: about a level or more. */
export const isWide = (gap: SectionGap | undefined): boolean => gap !== undefined && gap.points >= worthNaming

const pairOf = (gap: SectionGap | undefined): string =>
  gap === undefined ? "" : `${gap.highest.perspective}>${gap.lowest.perspective}`

const wayBack = ({ highest, lowest }: SectionGap): string => `${lowest.perspective}>${highest.perspective}`
