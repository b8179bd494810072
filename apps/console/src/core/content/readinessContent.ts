import { frameworks } from "@peerbridge/catalogue/frameworks"
import { citationInWords } from "@peerbridge/catalogue/provenanceInWords"
import { gates } from "@peerbridge/catalogue/readiness/gates"
import { readinessInstrument } from "@peerbridge/catalogue/readiness/readinessInstrument"
import { sources } from "@peerbridge/catalogue/sources"
import { supervisionSources } from "@peerbridge/catalogue/supervision/supervisionPolicies"
import { voicesInWords } from "@peerbridge/domain/readiness/gateSentence"
import type { Gate } from "@peerbridge/domain/readiness/Gate"
import type { Item } from "@peerbridge/domain/readiness/Item"
import { levelNames } from "@peerbridge/domain/readiness/Level"
import { perspectiveNames } from "@peerbridge/domain/readiness/Perspective"
import { stageNames } from "@peerbridge/domain/readiness/Stage"
import { type ContentEntry, provenancesIn, said, sourcesOf } from "./ContentEntry.ts"

/** The documents Peerbridge is made from, then those its supervision policies cite beside them. */
export const sourceEntries = (): ReadonlyArray<ContentEntry> =>
  [...sources, ...supervisionSources].map((source) => ({
    id: source.id,
    title: source.title,
    sources: source.shortName,
    lines: [
      ...said("By", source.by),
      ...said("Year", source.year),
      ...said("Gives", source.gives),
      ...said("Licence", `${source.licence.name}. ${source.licence.terms}`)
    ],
    data: source
  }))

export const sectionEntries = (): ReadonlyArray<ContentEntry> =>
  readinessInstrument.sections.map((section) => ({
    id: section.id,
    title: section.title,
    sources: sourcesOf(provenancesIn(section.items.map(({ provenance }) => provenance))),
    lines: [section.about, "", ...section.items.map(({ id, title }) => `  ${id}: ${title}`)],
    data: { ...section, items: section.items.map(({ id }) => id) }
  }))

const wordingLines = (item: Item): ReadonlyArray<string> =>
  item.wordings.flatMap(({ levels, perspective, text }) => [
    "",
    `${perspectiveNames[perspective].code} ${perspectiveNames[perspective].many}: ${text}`,
    ...levels.flatMap((sentence, level) => (sentence === null ? [] : [`  ${level}  ${sentence}`]))
  ])

export const itemEntries = (): ReadonlyArray<ContentEntry> =>
  readinessInstrument.sections.flatMap((section) =>
    section.items.map((item) => ({
      id: item.id,
      title: item.title,
      sources: sourcesOf(item.provenance),
      lines: [
        ...said("Question", item.question),
        ...said("Section", section.title),
        ...said("Asked from", stageNames[item.askedFrom]),
        ...wordingLines(item),
        "",
        ...item.evidence.map((evidence) => `Would show it: ${evidence}`),
        ...said("Logic model", item.links.nodes.join(", ")),
        ...said("Conditions", item.links.conditions.join(", "))
      ],
      data: item
    }))
  )

const checkLines = ({ check }: Gate): ReadonlyArray<string> => [
  ...(check._tag === "Fact"
    ? []
    : [
        `Looks at ${check.item}: “${levelNames[check.minimum].toLowerCase()}” or more, with ${voicesInWords(check.voices)}.`
      ]),
  ...(check._tag === "Opinion" ? [] : [`Looks at the record: ${check.statement}.`])
]

export const gateEntries = (): ReadonlyArray<ContentEntry> =>
  gates.map((gate) => ({
    id: gate.id,
    title: gate.title,
    sources: sourcesOf(gate.provenance),
    lines: [...said("Stage", stageNames[gate.stage]), ...checkLines(gate), ...said("Next step", gate.nextStep)],
    data: gate
  }))

const lists = {
  constructs: "Constructs of Normalisation Process Theory",
  themes: "Themes",
  subThemes: "Sub-themes",
  conditions: "Conditions for a peer workforce",
  tips: "Tips for organisations",
  recommendations: "Recommendations"
} as const

/** The lists that questions are mapped to, each entry by list and id: "conditions/autonomy". */
export const frameworkEntries = (): ReadonlyArray<ContentEntry> =>
  (Object.keys(lists) as ReadonlyArray<keyof typeof lists>).flatMap((list) =>
    frameworks[list].map((entry) => ({
      id: `${list}/${entry.id}`,
      title: entry.name,
      sources: citationInWords(entry.citation),
      lines: [...said("List", lists[list]), ...("means" in entry ? [entry.means] : [])],
      data: { list, ...entry }
    }))
  )
