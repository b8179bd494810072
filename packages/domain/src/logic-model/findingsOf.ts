import type { SupportState } from "../readiness/SupportState.ts"
import type { Slug } from "../Slug.ts"
import { cyclesOf } from "./cyclesOf.ts"
import { type Finding, type FindingKind, severityOf } from "./Finding.ts"
import { type Graph, graphOf } from "./Graph.ts"
import type { ModelParts } from "./LogicModel.ts"
import type { Node } from "./Node.ts"
import { isOutcome, type NodeKind } from "./NodeKind.ts"
import { reachedFrom } from "./reachedFrom.ts"

/** What is known round a model that bears on its findings. */
export interface KnownRound {
  /** Measures of the catalogue and where they hang; those attached to the model itself come from the model. */
  readonly indicators: ReadonlyArray<{ readonly id: Slug; readonly nodes: ReadonlyArray<Slug> }>
  /** Measures with at least one figure. */
  readonly withData: ReadonlySet<Slug>
  /** What was seen of each part, by id; assumptions not in it, or unknown, have no status. */
  readonly own: ReadonlyMap<Slug, SupportState>
}

/** Nothing known yet: only what is wrong in the model itself can be told apart from what nobody has looked at. */
export const nothingKnown: KnownRound = { indicators: [], withData: new Set(), own: new Map() }

/**
 * All that may be amiss in a model, blocking first, then in the order of `FindingKind`, then of the model. Each says in
 * a sentence what is the matter with which parts.
 */
export const findingsOf = (model: ModelParts, known: KnownRound): ReadonlyArray<Finding> => {
  const graph = graphOf(model)
  const look: Look = { model, graph, known, byId: new Map(model.nodes.map((node) => [node.id, node])) }
  return [
    ...cycles(look),
    ...danglingLinks(look),
    ...unreachedOutcomes(look),
    ...orphans(look),
    ...stageLeaps(look),
    ...activitiesWithoutReach(look),
    ...outcomesWithoutIndicator(look),
    ...indicatorsWithoutData(look),
    ...assumptionsWithoutStatus(look),
    ...duplicateWordings(look)
  ]
}

interface Look {
  readonly model: ModelParts
  readonly graph: Graph
  readonly known: KnownRound
  readonly byId: ReadonlyMap<Slug, Node>
}

interface About {
  readonly nodes?: ReadonlyArray<Slug>
  readonly links?: ReadonlyArray<Slug>
  readonly indicators?: ReadonlyArray<Slug>
}

const finding = (kind: FindingKind, { indicators = [], links = [], nodes = [] }: About, sentence: string): Finding => ({
  kind,
  severity: severityOf[kind],
  nodes,
  links,
  indicators,
  sentence
})

const labelled = ({ byId }: Look, id: Slug): string => `“${byId.get(id)?.label ?? id}”`

const ofKind = ({ model }: Look, ...kinds: ReadonlyArray<NodeKind>): ReadonlyArray<Node> =>
  model.nodes.filter(({ kind }) => kinds.includes(kind))

const cycles = (look: Look): ReadonlyArray<Finding> =>
  cyclesOf(look.graph).map((nodes) => {
    const [first, ...others] = nodes.map((id) => labelled(look, id))
    const sentence =
      others.length === 0
        ? `${first} rests on itself.`
        : `${[first, ...others].join(", ")} rest on each other in a ring, so none can be reckoned first.`
    return finding("cycle", { nodes }, sentence)
  })

const danglingLinks = (look: Look): ReadonlyArray<Finding> => {
  const links = new Set(look.model.links.map(({ id }) => id))
  return look.model.links.flatMap((link) => {
    const fromThere = link.kind === "assumes" ? links.has(link.from) : look.byId.has(link.from)
    if (fromThere && look.byId.has(link.to)) return []
    const nodes = [link.from, link.to].filter((id) => look.byId.has(id))
    const missing = fromThere ? link.to : link.from
    return [
      finding(
        "dangling-link",
        { nodes, links: [link.id] },
        `The link ${link.id} leads to or from ${missing}, which is not in the model.`
      )
    ]
  })
}

const unreachedOutcomes = (look: Look): ReadonlyArray<Finding> => {
  const { indexOf } = look.graph
  const activities = ofKind(look, "activity").flatMap(({ id }) => indexOf.get(id) ?? [])
  const reached = reachedFrom(look.graph, activities, "targets")
  return look.model.nodes
    .filter(({ id, kind }) => isOutcome(kind) && !reached.has(indexOf.get(id) ?? -1))
    .map(({ id }) => finding("unreached-outcome", { nodes: [id] }, `No activity leads to ${labelled(look, id)}.`))
}

const orphans = (look: Look): ReadonlyArray<Finding> => {
  const linked = new Set(look.model.links.flatMap(({ from, to }) => [from, to]))
  return look.model.nodes
    .filter(({ id }) => !linked.has(id))
    .map(({ id }) => finding("orphan", { nodes: [id] }, `Nothing leads to or from ${labelled(look, id)}.`))
}

const stageLeaps = (look: Look): ReadonlyArray<Finding> =>
  look.graph.links
    .filter(({ from, to }) => look.byId.get(from)?.kind === "input" && look.byId.get(to)?.kind === "long-outcome")
    .map(({ from, id, to }) =>
      finding(
        "stage-leap",
        { nodes: [from, to], links: [id] },
        `${labelled(look, from)} leads straight to ${labelled(look, to)}: say what happens in between.`
      )
    )

const activitiesWithoutReach = (look: Look): ReadonlyArray<Finding> => {
  const reaching = new Set(
    look.graph.links.flatMap(({ from, to }) => (look.byId.get(to)?.kind === "reach" ? [from] : []))
  )
  return ofKind(look, "activity")
    .filter(({ id }) => !reaching.has(id))
    .map(({ id }) =>
      finding("activity-without-reach", { nodes: [id] }, `${labelled(look, id)} does not say who it reaches.`)
    )
}

const outcomesWithoutIndicator = (look: Look): ReadonlyArray<Finding> => {
  const measured = new Set([
    ...look.known.indicators.flatMap(({ nodes }) => nodes),
    ...look.model.indicators.map(({ node }) => node)
  ])
  return look.model.nodes
    .filter(({ id, kind }) => isOutcome(kind) && !measured.has(id))
    .map(({ id }) => finding("outcome-without-indicator", { nodes: [id] }, `${labelled(look, id)} has no measure.`))
}

const indicatorsWithoutData = (look: Look): ReadonlyArray<Finding> => {
  const hung = new Map<Slug, ReadonlyArray<Slug>>()
  for (const { id, nodes } of look.known.indicators)
    hung.set(
      id,
      nodes.filter((node) => look.byId.has(node))
    )
  for (const { indicator, node } of look.model.indicators) hung.set(indicator, [...(hung.get(indicator) ?? []), node])
  return [...hung].flatMap(([id, nodes]) => {
    if (nodes.length === 0 || look.known.withData.has(id)) return []
    const on = [...new Set(nodes)]
    const sentence = `The measure ${id} on ${on.map((node) => labelled(look, node)).join(", ")} has no figures yet.`
    return [finding("indicator-without-data", { nodes: on, indicators: [id] }, sentence)]
  })
}

const assumptionsWithoutStatus = (look: Look): ReadonlyArray<Finding> =>
  ofKind(look, "assumption")
    .filter(({ id }) => (look.known.own.get(id) ?? "unknown") === "unknown")
    .map(({ id }) =>
      finding(
        "assumption-without-status",
        { nodes: [id] },
        `Nobody has looked yet at whether ${labelled(look, id)} holds.`
      )
    )

const duplicateWordings = (look: Look): ReadonlyArray<Finding> => {
  const worded = Map.groupBy(look.model.nodes, ({ label }) => label.trim().toLowerCase().replaceAll(/\s+/g, " "))
  return [...worded.values()]
    .filter((nodes) => nodes.length > 1)
    .map((nodes) =>
      finding(
        "duplicate-wording",
        { nodes: nodes.map(({ id }) => id) },
        `${nodes.length} parts are called “${nodes[0]?.label ?? ""}”: people cannot tell them apart.`
      )
    )
}
