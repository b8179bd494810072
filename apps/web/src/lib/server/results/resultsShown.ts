import type { CalendarDate } from "@peerbridge/domain/calendar/CalendarDate"
import { agendaScale } from "@peerbridge/domain/chart/agendaScale"
import { listInWords, sentenceCase, dayInWords } from "@peerbridge/domain/readiness/inWords"
import { perspectiveNames } from "@peerbridge/domain/readiness/Perspective"
import { pictureSentence } from "@peerbridge/domain/readiness/pictureSentence"
import type { DisclosurePolicy } from "@peerbridge/domain/readiness/release/Policy"
import type { Extreme } from "@peerbridge/domain/readiness/results/extremesOf"
import type { OpenResults } from "@peerbridge/domain/readiness/results/openResults"
import type { AgendaEntry } from "@peerbridge/domain/readiness/results/resultsOf"
import { isWorthTalkingThrough } from "@peerbridge/domain/readiness/results/whatToTalkAbout"
import { stageNames } from "@peerbridge/domain/readiness/Stage"
import { headlineWord, progressOfStage } from "@peerbridge/domain/readiness/stageOf"
import { viewOf } from "../../chart/ChartView.ts"
import { constructChart, sectionChart } from "./charts.ts"

/** What a results page is made from, inside the team and outside: only what may be read outside is taken. */
export interface ShownFrom {
  readonly number: number
  readonly closedOn: CalendarDate
  readonly instrument: { readonly version: string }
  readonly policy: DisclosurePolicy
  readonly results: Pick<
    OpenResults,
    "agenda" | "constructs" | "extremes" | "groups" | "livedExperienceMark" | "sections" | "stage" | "talkAboutIt"
  > & { readonly items: ReadonlyArray<Pick<OpenResults["items"][number], "item" | "pictures">> }
}

export type ResultsShown = ReturnType<typeof resultsShown>

/** How many lines of the agenda stand open; the rest are one press away. */
const openLines = 5

/** The results of a round, as words and drawings. Everything a page sends is named here. `width` is that of the page's column. */
export const resultsShown = ({ closedOn, instrument, number, policy, results }: ShownFrom, width?: number) => {
  const talk = results.agenda.filter(isWorthTalkingThrough)
  return {
    number,
    closed: dayInWords(closedOn),
    version: instrument.version,
    stage: stageShown(results.stage),
    agenda: talk.slice(0, openLines).map(agendaLine),
    moreAgenda: talk.slice(openLines).map(agendaLine),
    alike: results.agenda.filter((entry) => !talk.includes(entry)).map(plainLine),
    lone: results.talkAboutIt.map(plainLine),
    groups: groupsShown(results.groups),
    livedExperienceMark: results.livedExperienceMark,
    sections: viewOf(sectionChart(results), width),
    constructs: viewOf(constructChart(results), width),
    strongest: results.extremes.strongest.map((extreme) => extremeShown(extreme, results, policy.k)),
    lowest: results.extremes.lowest.map((extreme) => extremeShown(extreme, results, policy.k))
  }
}

const stageShown = (stage: OpenResults["stage"]) => {
  const next = stage.progress.find((progress) => progress.stage === stage.next)
  return {
    stage: stage.headline._tag === "Reached" ? stage.headline.stage : undefined,
    word: headlineWord(stage),
    next: next === undefined ? undefined : `${progressOfStage(next)} to ${stageNames[next.stage]} are met.`
  }
}

/** Width of the scale beside a line of the agenda. */
const scaleWidth = 250

const plainLine = ({ item, question, sentence }: AgendaEntry) => ({ item, question, sentence })

const agendaLine = (entry: AgendaEntry) => ({ ...plainLine(entry), scale: agendaScale(entry, scaleWidth) })

const groupsShown = (groups: OpenResults["groups"]) => {
  const notShown = groups.filter((group) => group._tag === "NotShown")
  const notInvited = groups.filter((group) => group._tag === "NotInvited")
  const ways = [...new Set(notShown.map((group) => group.ways.join(" ")))]
  return {
    anyShown: groups.some((group) => group._tag === "Shown"),
    /** Groups with the same ways to be heard stand together; each looks the same whether few answered or none. */
    notShown: ways.map((way) => {
      const alike = notShown.filter((group) => group.ways.join(" ") === way)
      return {
        groups: alike.map(({ perspective }) => perspective),
        reason: alike[0]?.sentence ?? "",
        ways: alike[0]?.ways ?? []
      }
    }),
    notInvited:
      notInvited.length === 0
        ? undefined
        : `${sentenceCase(
            listInWords(notInvited.map(({ perspective }) => perspectiveNames[perspective].many.toLowerCase()))
          )} were not invited to this round.`
  }
}

const extremeShown = ({ item, standings }: Extreme, { items }: ShownFrom["results"], k: number) => {
  const found = items.find((one) => one.item.id === item)
  return {
    item,
    question: found?.item.question ?? item,
    sentences: standings.flatMap(({ perspective }) => {
      const picture = found?.pictures[perspective]
      return picture === undefined ? [] : [pictureSentence(picture, perspective, k)]
    })
  }
}
