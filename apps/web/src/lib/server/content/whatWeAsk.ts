import { frameworks } from "@peerbridge/catalogue/frameworks"
import { template } from "@peerbridge/catalogue/logic-model/template"
import { provenanceInWords } from "@peerbridge/catalogue/provenanceInWords"
import { gates } from "@peerbridge/catalogue/readiness/gates"
import { readinessInstrument } from "@peerbridge/catalogue/readiness/readinessInstrument"
import { levelSetOf, type LevelSet } from "@peerbridge/catalogue/readiness/WrittenSection"
import type { Provenance } from "@peerbridge/domain/provenance/Provenance"
import type { Gate } from "@peerbridge/domain/readiness/Gate"
import { voicesInWords } from "@peerbridge/domain/readiness/gateSentence"
import { constructNames, type Item } from "@peerbridge/domain/readiness/Item"
import { levelNames } from "@peerbridge/domain/readiness/Level"
import { perspectiveNames } from "@peerbridge/domain/readiness/Perspective"
import { stageNames, stages, stageSentences } from "@peerbridge/domain/readiness/Stage"

// Everything the catalogue asks, as a page shows it: made once, when the server starts, because it never changes while it runs.

const namesOf = (entries: ReadonlyArray<{ readonly id: string; readonly name: string }>) =>
  new Map<string, string>(entries.map(({ id, name }) => [id, name]))

const subThemes = namesOf(frameworks.subThemes)
const conditions = namesOf(frameworks.conditions)
const tips = namesOf(frameworks.tips)
const recommendations = namesOf(frameworks.recommendations)
const nodes = new Map<string, string>(template.nodes.map(({ id, label }) => [id, label]))

const named = (ids: ReadonlyArray<string>, names: ReadonlyMap<string, string>): string =>
  ids.map((id) => names.get(id) ?? id).join("; ")

const tag = (provenance: Provenance) => ({
  kind: provenance._tag,
  source: provenanceInWords(provenance),
  reason:
    provenance._tag === "Inferred" || (provenance._tag === "Policy" && provenance.citations !== undefined)
      ? provenance.reason
      : ""
})

const setNames: Readonly<Record<LevelSet, string>> = {
  staff: "Staff",
  "service-user": "Service users",
  carer: "Carers"
}

/** The level sentences, once for each set of words that somebody is asked in. */
const levelsOf = ({ wordings }: Item) => {
  const sets = new Map(wordings.map(({ levels, perspective }) => [levelSetOf(perspective), levels]))
  return [...sets].map(([set, levels]) => ({
    for: setNames[set],
    levels: Object.values(levelNames).flatMap((name, level) => {
      const sentence = levels[level]
      return sentence === undefined || sentence === null ? [] : [{ name, sentence }]
    })
  }))
}

const itemShown = (item: Item) => ({
  id: item.id,
  title: item.title,
  question: item.question,
  from: stageNames[item.askedFrom],
  asked: item.wordings.map(({ perspective, text }) => ({ name: perspectiveNames[perspective].many, text })),
  sets: levelsOf(item),
  evidence: item.evidence,
  links: [
    { name: "Logic model", words: named(item.links.nodes, nodes) },
    { name: "Constructs", words: item.links.constructs.map((construct) => constructNames[construct]).join("; ") },
    { name: "Sub-themes", words: named(item.links.subThemes, subThemes) },
    { name: "15 conditions", words: named(item.links.conditions, conditions) },
    { name: "Tips", words: named(item.links.tips, tips) },
    { name: "Recommendations", words: named(item.links.recommendations, recommendations) },
    {
      name: "Gates",
      words: gates
        .filter((gate) => looksAt(gate, item))
        .map(({ title }) => title)
        .join("; ")
    }
  ].filter(({ words }) => words !== ""),
  tags: item.provenance.map(tag)
})

const looksAt = ({ check, id }: Gate, item: Item): boolean =>
  item.facts.includes(id) || (check._tag !== "Fact" && check.item === item.id)

const gateShown = (gate: Gate) => ({
  id: gate.id,
  title: gate.title,
  asks: asksOf(gate),
  nextStep: gate.nextStep,
  tags: gate.provenance.map(tag)
})

const asksOf = ({ check }: Gate): string => {
  const fact =
    check._tag === "Opinion" ? "" : `A fact: “${check.statement}”${check.hint === undefined ? "" : ` ${check.hint}`}`
  if (check._tag === "Fact") return fact
  const said = `“${levelNames[check.minimum]}” or above, said by ${voicesInWords(check.voices)}.`
  return check._tag === "Opinion" ? said : `${said} ${fact}`
}

const entryShown = ({ means, name }: { readonly name: string; readonly means: string }) => ({ name, means })

export const whatWeAsk = {
  version: readinessInstrument.version,
  items: readinessInstrument.sections.reduce((sum, { items }) => sum + items.length, 0),
  gateCount: gates.length,
  sections: readinessInstrument.sections.map(({ about, id, items, title }, index) => ({
    id,
    title: `${index + 1}. ${title}`,
    about,
    items: items.map(itemShown)
  })),
  stages: stages.map((stage) => ({
    id: stage,
    name: stageNames[stage],
    sentence: stageSentences[stage],
    gates: gates.filter((gate) => gate.stage === stage).map(gateShown)
  })),
  frameworks: [
    { name: "The constructs of Normalisation Process Theory (NPT)", entries: frameworks.constructs.map(entryShown) },
    { name: "The sub-themes of Lamont 2025", entries: frameworks.subThemes.map(entryShown) },
    { name: "The 15 conditions", entries: frameworks.conditions.map(entryShown) },
    { name: "The tips of the EIP pack", entries: frameworks.tips.map(entryShown) },
    { name: "The recommendations of the Sheffield case", entries: frameworks.recommendations.map(entryShown) }
  ]
}
