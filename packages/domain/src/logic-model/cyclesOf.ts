import type { Slug } from "../Slug.ts"
import type { Graph } from "./Graph.ts"
import { reachedFrom } from "./reachedFrom.ts"

/**
 * The rings of a model: every largest set of parts each of which rests, by some way round, on every other (or on
 * itself). Each ring is in id order, the rings by their first id. A model without rings can be reckoned throughout.
 */
export const cyclesOf = (graph: Graph): ReadonlyArray<ReadonlyArray<Slug>> => {
  const settled = new Set(graph.order)
  const onOrAfter = graph.nodes.flatMap((_, node) => (settled.has(node) ? [] : [node]))
  const rings: Array<ReadonlyArray<Slug>> = []
  const placed = new Set<number>()
  for (const node of onOrAfter) {
    if (placed.has(node)) continue
    const after = reachedFrom(graph, [node], "targets")
    if (!after.has(node)) continue
    const before = reachedFrom(graph, [node], "sources")
    const ring = onOrAfter.filter((other) => after.has(other) && before.has(other))
    ring.forEach((other) => placed.add(other))
    rings.push(ring.flatMap((other) => graph.nodes[other]?.id ?? []))
  }
  return rings
}
