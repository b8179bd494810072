import type { SupportState } from "../readiness/SupportState.ts"
import type { Slug } from "../Slug.ts"
import type { Graph } from "./Graph.ts"
import type { Node } from "./Node.ts"
import { type PathStep, stepsOf } from "./outcomesAtRisk.ts"
import { type Path, strongestPaths } from "./strongestPaths.ts"
import type { Support } from "./supportOf.ts"

/** A part that holds an outcome back, and the path by which the outcome rests on it. */
export interface Bottleneck {
  readonly node: Node
  /** What was seen of the part itself: weak or developing. */
  readonly state: SupportState
  readonly steps: ReadonlyArray<PathStep>
  readonly strength: number
}

/**
 * What holds an outcome back: the parts it rests on, and the outcome itself, that were seen to be weak or developing.
 * Weak before developing, then the strongest path, then the fewest steps, then by id. A part that is weak only because of
 * what it rests on is not listed: its source is. Nothing unknown is listed: unknown is not weak.
 */
export const bottlenecksOf = (graph: Graph, support: Support, outcome: Slug): ReadonlyArray<Bottleneck> => {
  const itself = graph.nodes[graph.indexOf.get(outcome) ?? -1]
  if (itself === undefined) return []
  const own = ({ id }: Node): SupportState => support.get(id)?.own ?? "unknown"
  const holdsBack = (node: Node): boolean => own(node) === "weak" || own(node) === "developing"
  const still: ReadonlyArray<Path> = holdsBack(itself) ? [{ nodes: [itself], links: [], strength: 1 }] : []
  return [...still, ...strongestPaths(graph, [outcome], "up", holdsBack).values()]
    .flatMap((path) => {
      const [node] = path.nodes
      return node === undefined
        ? []
        : [{ node, state: own(node), steps: stepsOf(support, path), strength: path.strength }]
    })
    .toSorted(
      (a, b) =>
        (a.state === b.state ? 0 : a.state === "weak" ? -1 : 1) ||
        b.strength - a.strength ||
        a.steps.length - b.steps.length ||
        (a.node.id < b.node.id ? -1 : 1)
    )
}
