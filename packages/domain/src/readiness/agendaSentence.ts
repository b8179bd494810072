import { Match } from "effect"
import type { AgendaLine, AgendaReason } from "./agenda.ts"
import { groupsInWords, sentenceCase } from "./inWords.ts"
import { levelsApartInWords } from "./levelsApart.ts"
import type { Perspective } from "./Perspective.ts"

/**
 * Why an item is on the agenda, in one plain sentence. The higher group is always named first, whichever it is, so
 * that "higher" is said of service users as plainly as of clinicians.
 */
export const agendaSentence = (line: Pick<AgendaLine, "reason">): string => sentenceCase(sentence(line.reason))

/** Why an item is on the second list: fewer than two groups can be shown, so there is nothing to compare. */
export const talkAboutItSentence = ({
  mostlyDontKnow,
  standings
}: Pick<AgendaLine, "mostlyDontKnow" | "standings">): string => {
  const why =
    standings.length === 0
      ? "too few answered to show"
      : `only ${groupsInWords(standings.map(({ perspective }) => perspective))} can be shown`
  return mostlyDontKnow.length === 0
    ? `Talk about it: ${why}.`
    : `Talk about it: ${why}. Most ${groupsInWords(mostlyDontKnow)} do not know.`
}

const disagree = (divided: ReadonlyArray<Perspective>): string =>
  divided.length === 1
    ? `${groupsInWords(divided)} disagree with each other`
    : `${groupsInWords(divided)} each disagree among themselves`

const sentence: (reason: AgendaReason) => string = Match.type<AgendaReason>().pipe(
  Match.tagsExhaustive({
    AgreeAgain: () => "The team agreed a level in an earlier round, and answers since then differ: agree again.",
    MetButDivided: ({ divided }) =>
      divided.length === 0
        ? "A gate is met here, though not everyone agrees."
        : `A gate is met here, yet ${disagree(divided)}.`,
    Apart: ({ gap }) =>
      `${groupsInWords([gap.highest.perspective])} place this ${levelsApartInWords(gap.points)} higher than ${groupsInWords(
        [gap.lowest.perspective]
      )} do.`,
    Divided: ({ divided }) => `${disagree(divided)}.`,
    RecordsDisagree: () => "Records disagree with what people say.",
    DontKnow: ({ perspectives }) => `Most ${groupsInWords(perspectives)} do not know.`,
    Alike: ({ standings }) =>
      standings.length < 2
        ? "Too few answered to compare."
        : `${groupsInWords(standings.map(({ perspective }) => perspective))} place this alike.`
  })
)
