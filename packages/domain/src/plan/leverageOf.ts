import type { Graph } from "../logic-model/Graph.ts"
import type { Node } from "../logic-model/Node.ts"
import { isOutcome } from "../logic-model/NodeKind.ts"
import { strongestPaths } from "../logic-model/strongestPaths.ts"
import type { Support } from "../logic-model/supportOf.ts"
import type { SupportState } from "../readiness/SupportState.ts"
import type { Slug } from "../Slug.ts"

/**
 * How much an outcome is in need: weak most, then developing, then unknown (nobody has looked, which is not weak);
 * strong not at all. Policy, for ordering only.
 */
export const needOf: Readonly<Record<SupportState, number>> = { weak: 1, developing: 0.5, unknown: 0.25, strong: 0 }

/** One outcome that work on some parts would help, and by how much it counts. */
export interface Helped {
  readonly outcome: Node
  readonly state: SupportState
  /** Need of the outcome times strength of the path to it. */
  readonly share: number
}

/** What working on some parts of the model could move. */
export interface Leverage {
  /** The sum of the shares: comparable between actions of one team at one time, and nothing more. */
  readonly total: number
  /** Outcomes in need that rest on these parts, the largest share first, then by id. */
  readonly helps: ReadonlyArray<Helped>
}

/**
 * The leverage of working on some parts: over the outcomes that are among them or rest on them, the sum of need times
 * the strength of the strongest path (1 where the part is the outcome itself).
 */
export const leverageOf = (graph: Graph, support: Support, parts: ReadonlyArray<Slug>): Leverage => {
  const paths = strongestPaths(graph, parts, "down", ({ kind }) => isOutcome(kind))
  const among = new Set(parts)
  const helps = graph.nodes
    .flatMap((outcome) => {
      const strength = among.has(outcome.id) ? 1 : (paths.get(outcome.id)?.strength ?? 0)
      const state = support.get(outcome.id)?.state ?? "unknown"
      const share = needOf[state] * strength
      return isOutcome(outcome.kind) && share > 0 ? [{ outcome, state, share }] : []
    })
    .toSorted((a, b) => b.share - a.share || (a.outcome.id < b.outcome.id ? -1 : 1))
  return { total: helps.reduce((sum, { share }) => sum + share, 0), helps }
}
