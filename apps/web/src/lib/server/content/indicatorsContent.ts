import { indicators } from "@peerbridge/catalogue/evaluation/indicators"
import { template } from "@peerbridge/catalogue/logic-model/template"
import { evaluationLabelName, type Indicator } from "@peerbridge/domain/evaluation/Indicator"
import { nodeKindNames, nodeKinds } from "@peerbridge/domain/logic-model/NodeKind"
import { nodeLinks } from "./links.ts"
import { provenanceShown } from "./provenanceShown.ts"
import { countedWords, directionWords, levelWords, periodWords } from "./words.ts"

const kindOf: ReadonlyMap<string, string> = new Map(template.nodes.map(({ id, kind }) => [id, kind]))

const lines = (entries: ReadonlyArray<readonly [name: string, words: string | undefined]>) =>
  entries.flatMap(([name, words]) => (words === undefined || words === "" ? [] : [{ name, words }]))

const indicatorShown = (indicator: Indicator) => ({
  id: indicator.id,
  name: indicator.name,
  question: indicator.question,
  lines: lines([
    ["Counted", indicator.numerator],
    [indicator.unit === "proportion" ? "Out of" : "Among", indicator.denominator],
    ["How it is collected", indicator.howCollected],
    ["How often", periodWords[indicator.period]],
    ["Which way is better", directionWords[indicator.direction]],
    ["Where it may be read", levelWords[indicator.level]],
    ["What it counts", countedWords[indicator.counts]],
    ["Shown apart by", indicator.shownApartBy.join(", ")],
    ["Evaluation framework", evaluationLabelName(indicator.label)],
    ["Months before a change may show", String(indicator.lagMonths)],
    ["Target", indicator.target === undefined ? undefined : String(indicator.target)],
    ["What it cannot tell", indicator.caution]
  ]),
  nodes: nodeLinks(indicator.nodes),
  tags: indicator.provenance.map(provenanceShown)
})

/** Every measure under the kind of outcome it measures first: made once, when the server starts. */
export const indicatorsContent = {
  count: indicators.length,
  groups: nodeKinds
    .map((kind) => ({
      id: `kind-${kind}`,
      title: nodeKindNames[kind].term,
      indicators: indicators.filter(({ nodes }) => kindOf.get(nodes[0]) === kind).map(indicatorShown)
    }))
    .filter((group) => group.indicators.length > 0)
}
