import { indicators } from "@peerbridge/catalogue/evaluation/indicators"
import { template } from "@peerbridge/catalogue/logic-model/template"
import { suggestedActions } from "@peerbridge/catalogue/plan/suggestedActions"
import { gates } from "@peerbridge/catalogue/readiness/gates"
import { readinessInstrument } from "@peerbridge/catalogue/readiness/readinessInstrument"
import { columnsOf, type Column } from "@peerbridge/domain/logic-model/columnsOf"
import { everythingOn } from "@peerbridge/domain/logic-model/everythingOn"
import type { Link } from "@peerbridge/domain/logic-model/Link"
import type { Node } from "@peerbridge/domain/logic-model/Node"
import { nodeKindNames } from "@peerbridge/domain/logic-model/NodeKind"
import { actionLinks, gateLinks, indicatorLinks, itemLinks, nodeLinks, type PartLink } from "./links.ts"
import { type ProvenanceShown, provenanceShown } from "./provenanceShown.ts"
import { linkKindWords } from "./words.ts"

// The shipped logic model with every link, as the content pages show it: made once, when the server starts.

/** A link in words: the parts at its ends, what it says, how, and where that comes from. */
export interface LinkShown {
  readonly id: string
  readonly from: ReadonlyArray<PartLink>
  readonly kind: string
  readonly to: ReadonlyArray<PartLink>
  readonly mechanism: string
  readonly tags: ReadonlyArray<ProvenanceShown>
}

const linkById: ReadonlyMap<string, Link> = new Map(template.links.map((link) => [link.id, link]))

/** The parts a link begins at: two for an assumption, which lies under a link. */
const beginning = ({ from }: Link): ReadonlyArray<PartLink> => {
  const under = linkById.get(from)
  return nodeLinks(under === undefined ? [from] : [under.from, under.to])
}

const linkShown = (link: Link): LinkShown => ({
  id: link.id,
  from: beginning(link),
  kind: linkKindWords[link.kind],
  to: nodeLinks([link.to]),
  mechanism: link.mechanism,
  tags: link.provenance.map(provenanceShown)
})

/** Each link stands under one part: an assumption under itself, any other under the part it begins at. */
const linksUnder = ({ id }: Node): ReadonlyArray<LinkShown> =>
  template.links.filter(({ from, kind, to }) => (kind === "assumes" ? to : from) === id).map(linkShown)

const nodeShown = (node: Node) => ({
  id: node.id,
  label: node.label,
  sentence: node.sentence,
  tags: node.provenance.map(provenanceShown),
  links: linksUnder(node)
})

const columnShown = ({ heading, kind, nodes }: Column) => ({
  id: kind,
  title: `${nodeKindNames[kind].term}: ${heading} (${nodes.length})`,
  nodes: nodes.map(nodeShown)
})

const { above, across, below } = columnsOf(template)

/** The whole model by column. */
export const logicModelContent = {
  title: template.title,
  version: template.version,
  publishedOn: template.publishedOn,
  nodes: template.nodes.length,
  links: template.links.length,
  columns: [above, ...across, ...below].map(columnShown)
}

const hangings = {
  items: readinessInstrument.sections.flatMap(({ items }) => items),
  gates,
  indicators,
  suggested: suggestedActions,
  actions: [],
  supervision: []
}

const ids = (entries: ReadonlyArray<{ readonly id: string }>) => entries.map(({ id }) => id)

const pageOf = (node: Node) => {
  const on = everythingOn(template, node.id, hangings)
  return {
    label: node.label,
    kind: nodeKindNames[node.kind].one,
    sentence: node.sentence,
    tags: node.provenance.map(provenanceShown),
    links: [
      { id: "rests-on", title: "What it rests on", links: (on?.restsOn ?? []).map(linkShown) },
      { id: "leads-to", title: "What it leads to", links: (on?.leadsTo ?? []).map(linkShown) },
      { id: "threats", title: "What could undo it, or what it could undo", links: (on?.threats ?? []).map(linkShown) },
      { id: "assumptions", title: "What is assumed", links: (on?.assumes ?? []).map(linkShown) }
    ],
    hanging: [
      { id: "questions", title: "Questions", links: itemLinks(ids(on?.items ?? [])) },
      { id: "gates", title: "Gates", links: gateLinks(ids(on?.gates ?? [])) },
      { id: "indicators", title: "Indicators", links: indicatorLinks(ids(on?.indicators ?? [])) },
      { id: "actions", title: "Suggested actions", links: actionLinks(ids(on?.suggested ?? [])) }
    ]
  }
}

/** The page of each part, by id. */
export const nodePages: ReadonlyMap<string, ReturnType<typeof pageOf>> = new Map(
  template.nodes.map((node) => [node.id, pageOf(node)])
)
