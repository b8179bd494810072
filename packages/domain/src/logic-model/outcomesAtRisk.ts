import type { SupportState } from "../readiness/SupportState.ts"
import type { Slug } from "../Slug.ts"
import type { Graph } from "./Graph.ts"
import type { Link } from "./Link.ts"
import type { Node } from "./Node.ts"
import { isOutcome, nodeKinds } from "./NodeKind.ts"
import { type Path, strongestPaths } from "./strongestPaths.ts"
import type { Support } from "./supportOf.ts"

/** A part on a path, how well it is supported, and the link that leads to it (the first has none). */
export interface PathStep {
  readonly node: Node
  readonly state: SupportState
  readonly by: Link | undefined
}

/** An outcome that rests on a part, along which path, and on what else the path depends. */
export interface OutcomeAtRisk {
  readonly outcome: Node
  readonly state: SupportState
  readonly steps: ReadonlyArray<PathStep>
  /** From above 0 to 1: how strong the path is, for ordering only. */
  readonly strength: number
  /** Assumptions under the links of the path (not one it begins at), each with its own state: unknown or weak is "in doubt". */
  readonly assumptions: ReadonlyArray<{ readonly node: Node; readonly state: SupportState }>
  /** External factors that could undo a part of the path. */
  readonly threats: ReadonlyArray<{ readonly factor: Node; readonly link: Link }>
  /** The path in one sentence. */
  readonly sentence: string
}

/**
 * What the given parts put at risk: every outcome that rests on one of them, by its strongest path. Long-term outcomes
 * come first, because a path should end in what matters; then the strongest path, then by id.
 */
export const outcomesAtRisk = (
  graph: Graph,
  support: Support,
  parts: ReadonlyArray<Slug>
): ReadonlyArray<OutcomeAtRisk> =>
  [...strongestPaths(graph, parts, "down", ({ kind }) => isOutcome(kind)).values()]
    .flatMap((path) => atRisk(graph, support, path) ?? [])
    .toSorted(
      (a, b) =>
        nodeKinds.indexOf(b.outcome.kind) - nodeKinds.indexOf(a.outcome.kind) ||
        b.strength - a.strength ||
        (a.outcome.id < b.outcome.id ? -1 : 1)
    )

const atRisk = (graph: Graph, support: Support, path: Path): OutcomeAtRisk | undefined => {
  const outcome = path.nodes.at(-1)
  if (outcome === undefined) return undefined
  const steps = stepsOf(support, path)
  return {
    outcome,
    state: support.get(outcome.id)?.state ?? "unknown",
    steps,
    strength: path.strength,
    assumptions: assumptionsUnder(graph, support, path),
    threats: threatsAlong(graph, path),
    sentence: sentenceOf(steps)
  }
}

/** The parts of a path with their states and the links between them. */
export const stepsOf = (support: Support, path: Path): ReadonlyArray<PathStep> =>
  path.nodes.map((node, index) => ({
    node,
    state: support.get(node.id)?.state ?? "unknown",
    by: index === 0 ? undefined : path.links[index - 1]
  }))

/** The assumptions under the links of a path, each once. */
const assumptionsUnder = (graph: Graph, support: Support, path: Path) => {
  const ids = new Set(path.links.flatMap(({ id }) => graph.assumedBy.get(id) ?? []))
  return [...ids].toSorted().flatMap((id) => {
    const node = graph.nodes[graph.indexOf.get(id) ?? -1]
    return node === undefined ? [] : [{ node, state: support.get(id)?.state ?? ("unknown" as const) }]
  })
}

const threatsAlong = (graph: Graph, path: Path) =>
  path.nodes
    .flatMap(({ id }) => graph.threatsTo.get(id) ?? [])
    .flatMap((link) => {
      const factor = graph.nodes[graph.indexOf.get(link.from) ?? -1]
      return factor === undefined ? [] : [{ factor, link }]
    })

const sentenceOf = (steps: ReadonlyArray<PathStep>): string => {
  const [first, ...rest] = steps.map(({ node }) => `“${node.label}”`)
  const last = rest.at(-1)
  const between = rest.slice(0, -1)
  const way = between.length === 0 ? "" : `, by way of ${between.join(", then ")}`
  const state = steps[0]?.state
  return state === "weak" || state === "developing"
    ? `${first} is ${state} and puts ${last} at risk${way}.`
    : `${last} rests on ${first}${way}.`
}
