import type { TeamsAcross } from "@peerbridge/application/across/teamsAcross"
import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { dayInWords, listInWords } from "@peerbridge/domain/readiness/inWords"
import { groupWordNames } from "@peerbridge/domain/readiness/results/acrossSentence"
import { headlineWord, progressOfStage } from "@peerbridge/domain/readiness/stageOf"
import { stageNames } from "@peerbridge/domain/readiness/Stage"

type Names = ReadonlyArray<{ readonly name: string }>

const namesOf = (teams: Names): string => listInWords(teams.map(({ name }) => name))

/** The teams of an organisation side by side, as the page draws them. */
export const acrossShown = ({ across, teams }: TeamsAcross) => ({
  version: across.instrument?.version,
  comparable: across.sections.length > 0,
  teams: teams.map((team) => teamShown(team, across)),
  groups: across.groups
    .filter(({ notShown, shown }) => shown.length + notShown.length > 0)
    .map(({ notInvited, notShown, perspective, shown }) => ({
      perspective,
      shown: namesOf(shown),
      notShown: namesOf(notShown),
      notInvited: namesOf(notInvited)
    })),
  uninvited: across.groups
    .filter(({ notShown, shown }) => shown.length + notShown.length === 0)
    .map(({ perspective }) => perspective),
  sections: across.sections.map(({ id, items, title }) => ({
    id,
    title,
    items: items.map(({ groups, item, notAsked, title: question }) => ({
      item,
      title: question,
      notAsked: namesOf(notAsked),
      groups: groups.map(({ perspective, said, sentence }) => ({
        perspective,
        sentence,
        teams: said.map(({ teams: those, word }) => `${groupWordNames[word]}: ${namesOf(those)}.`).join(" ")
      }))
    }))
  })),
  marks: teams.flatMap(({ livedExperienceMark, name }) =>
    livedExperienceMark === null ? [] : [{ name, words: livedExperienceMark }]
  )
})
export type AcrossShown = ReturnType<typeof acrossShown>

const teamShown = (
  { headline, name, progress, round, team }: TeamsAcross["teams"][number],
  { apart }: TeamsAcross["across"]
) => {
  const next = progress.find(({ standing }) => standing !== "reached")
  const other = apart.find((one) => one.team === team)
  return {
    team,
    name,
    stage: headline._tag === "Reached" ? headline.stage : undefined,
    word: headlineWord({ headline }),
    next: next === undefined ? "Every stage is reached" : `${progressOfStage(next)} to ${stageNames[next.stage]}`,
    round:
      round === null
        ? "No results yet"
        : `Round ${round.number}, closed ${dayInWords(CalendarDate.make(round.closedOn))}${
            other === undefined ? "" : `. Version ${other.version} of the questions: cannot be put beside these`
          }`
  }
}
