import type { OutcomeAtRisk } from "@peerbridge/domain/logic-model/outcomesAtRisk"
import { nodeKindNames } from "@peerbridge/domain/logic-model/NodeKind"
import { entriesByPerspective } from "@peerbridge/domain/readiness/ByPerspective"
import type { Consensus, Present } from "@peerbridge/domain/readiness/Consensus"
import { dayInWords, listInWords, sentenceCase } from "@peerbridge/domain/readiness/inWords"
import { type Item, type Wording, wordingFor } from "@peerbridge/domain/readiness/Item"
import { type Level, levelNames } from "@peerbridge/domain/readiness/Level"
import { worthNaming } from "@peerbridge/domain/readiness/levelsApart"
import { type Perspective, perspectiveNames } from "@peerbridge/domain/readiness/Perspective"
import type { DisclosurePolicy } from "@peerbridge/domain/readiness/release/Policy"
import type { GateLine } from "@peerbridge/domain/readiness/results/gatesOf"
import type { VoiceOnItem } from "@peerbridge/domain/readiness/results/itemResultOf"
import type { OpenItem } from "@peerbridge/domain/readiness/results/openResults"
import { notApplicableReasonNames } from "@peerbridge/domain/readiness/Answer"
import { viewOf } from "../../chart/ChartView.ts"
import { answersChart } from "./charts.ts"
import { provenanceTags } from "./provenanceTags.ts"

/** What the page of a question is made from, inside the team and outside. */
export interface ItemFrom {
  readonly number: number
  readonly section: string
  readonly agendaPlace: number
  readonly agendaSentence: string | undefined
  readonly policy: DisclosurePolicy
  readonly atRisk: ReadonlyArray<OutcomeAtRisk>
  readonly result: Pick<OpenItem, "gap" | "groups" | "item" | "notInvited" | "state" | "stateReason">
}

export type ItemShown = ReturnType<typeof itemShown>

/** The page of a question, as words and drawings, without what only the team may read. */
export const itemShown = (
  { agendaPlace, agendaSentence, atRisk, number, policy, result, section }: ItemFrom,
  width?: number
) => {
  const { gap, groups, item, notInvited, state, stateReason } = result
  const invited = groups.flatMap(({ perspective }) => wordingFor(item, perspective) ?? [])
  return {
    id: item.id,
    number,
    question: item.question,
    section,
    lead: agendaSentence === undefined ? undefined : { sentence: agendaSentence, place: placeInWords(agendaPlace) },
    chart: viewOf(answersChart(result, policy), width),
    asked: invited.map(({ perspective, text }) => ({
      group: perspective,
      name: perspectiveNames[perspective].many,
      text
    })),
    levels: levelSets(invited),
    wordsMayDiffer: gap !== undefined && gap.points >= worthNaming,
    notInvited: notInvited.map((perspective) => perspectiveNames[perspective].many),
    state: state.state,
    stateReason,
    atRisk: atRiskShown(atRisk),
    evidence: item.evidence,
    provenance: provenanceTags(item.provenance)
  }
}

const ordinals = ["first", "second", "third", "fourth", "fifth"]

const placeInWords = (place: number): string | undefined => {
  const ordinal = ordinals[place - 1]
  return ordinal === undefined ? undefined : `It is ${ordinal} on the agenda.`
}

/** The five levels, once for each set of groups that chose among the same sentences. */
const levelSets = (wordings: ReadonlyArray<Wording>) => {
  const sets = new Map<string, { readonly levels: Wording["levels"]; readonly groups: Array<string> }>()
  for (const { levels, perspective } of wordings) {
    const key = levels.join("|")
    const name = perspectiveNames[perspective].many
    const set = sets.get(key)
    if (set === undefined) sets.set(key, { levels, groups: [name] })
    else set.groups.push(name)
  }
  return [...sets.values()].map(({ groups, levels }) => ({
    for: sentenceCase(listInWords(groups.map((group) => group.toLowerCase()))),
    levels: levels.flatMap((sentence, level) => (sentence === null ? [] : [{ name: nameOf(level), sentence }]))
  }))
}

const nameOf = (level: number): string => Object.values(levelNames)[level] ?? ""

/** The path to the outcome that matters most, link by link, and what else rests on it. */
const atRiskShown = (outcomes: ReadonlyArray<OutcomeAtRisk>) => {
  const [first, ...others] = outcomes
  if (first === undefined) return undefined
  return {
    sentence: first.sentence,
    atRisk: first.steps[0]?.state === "weak" || first.steps[0]?.state === "developing",
    steps: first.steps.map(({ by, node, state }) => ({
      id: node.id,
      label: node.label,
      kind: nodeKindNames[node.kind].heading,
      state,
      by: by === undefined ? undefined : { mechanism: by.mechanism, tags: provenanceTags(by.provenance.slice(0, 1)) }
    })),
    assumptions: first.assumptions.map(({ node, state }) => ({ id: node.id, label: node.label, state })),
    others: others.map(({ outcome }) => ({
      id: outcome.id,
      label: outcome.label,
      kind: nodeKindNames[outcome.kind].heading
    }))
  }
}

/** One person who chose to be heard by role, in the words they chose. */
export const voiceShown =
  (item: Item) =>
  ({ answer, label, perspective }: VoiceOnItem) => ({
    group: perspective,
    label,
    words: voiceWords(item, perspective, answer)
  })

const voiceWords = (item: Item, perspective: Perspective, answer: VoiceOnItem["answer"]): string => {
  switch (answer._tag) {
    case "Level":
      return `${levelNames[answer.level]}: ${wordingFor(item, perspective)?.levels[answer.level] ?? ""}`
    case "DontKnow":
      return "I do not know."
    case "NotApplicable":
      return `This does not apply to me. ${notApplicableReasonNames[answer.reason]}.`
  }
}

/** What a meeting settled, for the team. */
export const consensusShown = (consensus: Consensus) => ({
  outcome: outcomeInWords(consensus._tag === "AgreedLevel" ? consensus.level : undefined),
  when: `Round ${consensus.round}, ${dayInWords(consensus.on)}`,
  reason: consensus.reason,
  evidence: consensus.evidence,
  dissent: consensus.dissent.map(({ role, text }) => ({
    text,
    by: role === undefined ? undefined : perspectiveNames[role].one
  })),
  present: presentInWords(consensus.present)
})

/** "Agreed: in place", or that there was no agreement. */
export const outcomeInWords = (level: Level | undefined): string =>
  level === undefined ? "The team did not agree on a level" : `The team agreed: ${levelNames[level].toLowerCase()}`

const presentInWords = (present: Present): string =>
  listInWords(
    entriesByPerspective<number>(present)
      .filter(([, count]) => count > 0)
      .map(
        ([perspective, count]) =>
          `${count} ${perspectiveNames[perspective][count === 1 ? "one" : "many"].toLowerCase()}`
      )
  )

/** A gate that looks at the question. */
export const gateShown = ({ gate, state, words }: GateLine) => ({
  id: gate.id,
  title: gate.title,
  state,
  reason: words.reason,
  nextStep: gate.nextStep,
  threshold: words.threshold
})
