import { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { dayInWords, listInWords, quarterInWords } from "@peerbridge/domain/readiness/inWords"
import { groupWordNames } from "@peerbridge/domain/readiness/results/acrossSentence"
import { headlineWord } from "@peerbridge/domain/readiness/stageOf"
import type { Look } from "../core/Look.ts"
import type { AcrossOut, PoolOut } from "../core/outputs.ts"
import { groupLabel } from "../core/signs.ts"

const namesOf = (teams: ReadonlyArray<{ readonly name: string }>): string => listInWords(teams.map(({ name }) => name))

/** The teams of an organisation side by side as a page of text, in the order of the web page. */
export const acrossText = (
  { across, organisation, teams }: AcrossOut,
  pools: ReadonlyArray<PoolOut>,
  look: Look
): ReadonlyArray<string> => [
  organisation.name,
  "",
  "Where each team stands",
  ...teams.map(
    ({ headline, name, round }) =>
      `  ${name}: ${headlineWord({ headline })}${round === null ? ", no results yet" : `, round ${round.number}`}`
  ),
  ...across.apart.map(({ name, version }) => `  ${name} was asked version ${version}: cannot be put beside these.`),
  "",
  "What groups say",
  ...(across.sections.length === 0 ? ["  Nothing to put side by side yet: it takes results of 2 teams."] : []),
  ...across.groups.flatMap(({ notInvited, notShown, perspective }) => [
    ...(notShown.length === 0 ? [] : [`  ${groupLabel(perspective, look)}  Not shown in ${namesOf(notShown)}.`]),
    ...(notInvited.length === 0 ? [] : [`  ${groupLabel(perspective, look)}  Not invited in ${namesOf(notInvited)}.`])
  ]),
  ...across.sections.flatMap(({ items, title }) => [
    "",
    title,
    ...items.flatMap((item) => [
      `  ${item.title}`,
      ...item.groups.flatMap(({ perspective, said, sentence }) => [
        `    ${groupLabel(perspective, look)}  ${sentence}`,
        ...said.map(({ teams: those, word }) => `      ${groupWordNames[word]}: ${namesOf(those)}.`)
      ]),
      ...(item.notAsked.length === 0 ? [] : [`    Not asked in ${namesOf(item.notAsked)}.`])
    ])
  ]),
  "",
  "Small groups put together",
  ...(pools.length === 0 ? ["  None yet."] : pools.flatMap((pool) => poolLines(pool, look)))
]

const poolLines = ({ lastDay, perspective, quarter, state, teams }: PoolOut, look: Look): ReadonlyArray<string> => [
  `  ${groupLabel(perspective, look)}  ${quarterInWords(CalendarDate.make(quarter))}: ${namesOf(teams)}.`,
  ...stateLines(state, lastDay).map((line) => `    ${line}`)
]

const stateLines = (state: PoolOut["state"], lastDay: string): ReadonlyArray<string> => {
  switch (state._tag) {
    case "Waiting":
      return [`The quarter ends on ${dayInWords(CalendarDate.make(lastDay))}. After that they can be put together.`]
    case "Ready":
      return ["They can be put together now, on the web page of the organisation."]
    case "TooFewTeams":
      return ["The quarter is over. It takes 3 teams, so these cannot be shown together."]
    case "NotShown":
      return [`Not shown together. ${state.sentence}.`]
    case "Shown":
      return state.sections.flatMap(({ items }) => items.flatMap(({ sentence, title }) => [title, `  ${sentence}`]))
  }
}
