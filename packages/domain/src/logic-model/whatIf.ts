import type { SupportState } from "../readiness/SupportState.ts"
import type { Slug } from "../Slug.ts"
import type { Graph } from "./Graph.ts"
import { type OwnStates, type Support, supportOf } from "./supportOf.ts"

/** What the model says would be (`after`), beside what is (`now`). A forecast, not a promise. */
export interface WhatIf {
  readonly now: Support
  readonly after: Support
  /** The parts whose support would differ, by id. */
  readonly changed: ReadonlyArray<{ readonly node: Slug; readonly from: SupportState; readonly to: SupportState }>
}

/** Support as it is, and as it would be if some parts were seen in another state. Changing nothing gives what is. */
export const whatIf = (graph: Graph, own: OwnStates, changes: OwnStates): WhatIf => {
  const now = supportOf(graph, own)
  const after = supportOf(graph, new Map([...own, ...changes]))
  return {
    now,
    after,
    changed: graph.nodes.flatMap(({ id }) => {
      const from = now.get(id)?.state ?? "unknown"
      const to = after.get(id)?.state ?? "unknown"
      return from === to ? [] : [{ node: id, from, to }]
    })
  }
}
