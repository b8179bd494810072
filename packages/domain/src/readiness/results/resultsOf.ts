import { type Agenda, type AgendaLine, agendaOf } from "../agenda.ts"
import { agendaSentence, talkAboutItSentence } from "../agendaSentence.ts"
import { standingsOf } from "../gap.ts"
import type { Item } from "../Item.ts"
import { itemsOfRound } from "../itemsOfRound.ts"
import { stageOf, type TeamStage } from "../stageOf.ts"
import type { StageRecord } from "../StageRecord.ts"
import { type Extremes, extremesOf } from "./extremesOf.ts"
import { type GateLine, gatesOf, settledOn, type TeamEvidence } from "./gatesOf.ts"
import { type GroupStanding, groupsOf, livedExperienceMark } from "./groupsOf.ts"
import { type ItemResult, itemResultOf } from "./itemResultOf.ts"
import { constructProfile, type ProfileRow, sectionProfile } from "./profileOf.ts"
import type { RoundResults } from "./RoundResults.ts"

/** The stage and the gates of a team: what its home page shows, before and after the first round. */
export interface TeamReadiness {
  readonly stage: TeamStage
  /** Every gate, in catalogue order. */
  readonly gates: ReadonlyArray<GateLine>
}

/** A line of the agenda with its words. */
export interface AgendaEntry extends AgendaLine {
  readonly title: string
  readonly question: string
  readonly sentence: string
}

/** Everything a results page, the console or the export shows of a round: front-ends draw it and decide nothing. */
export interface Results extends TeamReadiness {
  readonly round: number
  /** First: what to talk about. */
  readonly agenda: ReadonlyArray<AgendaEntry>
  readonly talkAboutIt: ReadonlyArray<AgendaEntry>
  /** Second: who is shown, who is not and how they can be heard, who was not invited. */
  readonly groups: ReadonlyArray<GroupStanding>
  readonly livedExperienceMark: string | undefined
  /** Third: the profile. */
  readonly sections: ReadonlyArray<ProfileRow>
  readonly constructs: ReadonlyArray<ProfileRow>
  readonly items: ReadonlyArray<ItemResult>
  readonly extremes: Extremes
}

/** Stage and gates from all that is known of a team; `record` is the stage stored for it. */
export const readinessOf = (evidence: TeamEvidence, record: StageRecord): TeamReadiness => {
  const gates = gatesOf(evidence)
  return { stage: stageOf(gates, record), gates }
}

/**
 * The results of a revealed round. Takes what was released and nothing else, so deleting every withheld answer changes
 * nothing here. The same input gives the same output, for ever.
 */
export const resultsOf = (evidence: TeamEvidence & { readonly round: RoundResults }, record: StageRecord): Results => {
  const { round } = evidence
  const readiness = readinessOf(evidence, record)
  const asked = itemsOfRound(round.instrument, round.setUp).filter((item) => wasPut(round, item))
  const items = asked.map((item) => itemResultOf(round, item, settledOn(evidence, item.id)))
  const agenda = agendaFor(items, readiness.gates)
  const entry = (line: AgendaLine, sentence: string): AgendaEntry => {
    const item = asked.find(({ id }) => id === line.item)
    return { ...line, title: item?.title ?? line.item, question: item?.question ?? line.item, sentence }
  }
  return {
    ...readiness,
    round: round.number,
    agenda: agenda.lines.map((line) => entry(line, agendaSentence(line))),
    talkAboutIt: agenda.talkAboutIt.map((line) => entry(line, talkAboutItSentence(line))),
    groups: groupsOf(round),
    livedExperienceMark: livedExperienceMark(round.setUp),
    sections: sectionProfile(round),
    constructs: constructProfile(round),
    items,
    extremes: extremesOf(items.map(({ item, pictures }) => ({ item: item.id, standings: standingsOf(pictures) })))
  }
}

/** Some group that was invited has a wording for it. */
const wasPut = ({ setUp }: RoundResults, item: Item): boolean =>
  item.wordings.some(({ perspective }) => setUp.groups[perspective] !== undefined)

const agendaFor = (items: ReadonlyArray<ItemResult>, gates: ReadonlyArray<GateLine>): Agenda =>
  agendaOf(
    items.map(({ item, pictures }) => {
      const looking = gates.filter(({ gate }) => gate.check._tag !== "Fact" && gate.check.item === item.id)
      return {
        item: item.id,
        pictures,
        agreeAgain: looking.some(({ flags }) => flags.agreeAgain),
        metButDivided: looking.some(({ flags }) => flags.divided.length > 0),
        recordsDisagree: looking.some(({ state }) => state === "Contradicted")
      }
    })
  )
