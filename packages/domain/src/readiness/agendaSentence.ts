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

const sentence = (reason: AgendaReason): string => {
  switch (reason._tag) {
    case "AgreeAgain":
      return "The team agreed a level in an earlier round, and answers since then differ: agree again."
    case "MetButDivided":
      return reason.divided.length === 0
        ? "A gate is met here, though not everyone agrees."
        : `A gate is met here, yet ${disagree(reason.divided)}.`
    case "Apart": {
      const [higher, lower] = [reason.gap.highest, reason.gap.lowest].map(({ perspective }) =>
        groupsInWords([perspective])
      )
      return `${higher} place this ${levelsApartInWords(reason.gap.points)} higher than ${lower} do.`
    }
    case "Divided":
      return `${disagree(reason.divided)}.`
    case "RecordsDisagree":
      return "Records disagree with what people say."
    case "DontKnow":
      return `Most ${groupsInWords(reason.perspectives)} do not know.`
    case "Alike":
      return reason.standings.length < 2
        ? "Too few answered to compare."
        : `${groupsInWords(reason.standings.map(({ perspective }) => perspective))} place this alike.`
  }
}
