import type { Graph } from "./Graph.ts"

/**
 * The indexes of all parts one comes to from a part along the links that carry support, with them (`targets`) or against
 * them (`sources`). The part itself is in it only if it lies on a ring. Works on rings too.
 */
export const reachedFrom = (
  graph: Graph,
  from: ReadonlyArray<number>,
  way: "sources" | "targets"
): ReadonlySet<number> => {
  const { end, start } = graph[way]
  const reached = new Set<number>()
  const waiting = [...from]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const next of end.subarray(start[node], start[node + 1])) {
      if (!reached.has(next)) {
        reached.add(next)
        waiting.push(next)
      }
    }
  }
  return reached
}
