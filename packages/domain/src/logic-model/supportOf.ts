import type { SupportState } from "../readiness/SupportState.ts"
import type { Slug } from "../Slug.ts"
import type { Graph } from "./Graph.ts"

/** How well one part of the model is supported, and what that stands on. */
export interface NodeSupport {
  /** The worse of the two below, where both are known; else the one that is; else unknown. */
  readonly state: SupportState
  /** What was seen of the part itself: its items, facts and measures. */
  readonly own: SupportState
  /** What the parts it rests on give it. Unknown also when it rests on none. */
  readonly carried: SupportState
  /** How many parts it rests on, and of how many of them the support is known. */
  readonly restsOn: number
  readonly known: number
}

/** The support of every part, by id. */
export type Support = ReadonlyMap<Slug, NodeSupport>

/** What was seen of each part itself. A part that is not in it is unknown. */
export type OwnStates = ReadonlyMap<Slug, SupportState>

/**
 * Carries the states of the parts along the links, each part after all it rests on. What a part requires gives it the
 * worst of its sources; what enables it gives it the lower middle of those known. Unknown is carried as unknown, never
 * as weak: a part is weak only if something known upstream, or the part itself, is weak. On and after a cycle nothing
 * can be carried, and a part's support is its own.
 */
export const supportOf = (graph: Graph, own: OwnStates): Support => {
  const { nodes, order, sources } = graph
  const requires = Uint8Array.from(graph.links, ({ kind }) => (kind === "requires" ? 1 : 0))
  const seen = Uint8Array.from(nodes, ({ id }) => codeOf[own.get(id) ?? "unknown"])
  const carried = new Uint8Array(nodes.length)
  const known = new Int32Array(nodes.length)
  const state = seen.slice()
  const enabling = new Int32Array(4)
  for (const node of order) {
    const first = sources.start[node] ?? 0
    const last = sources.start[node + 1] ?? 0
    if (first === last) continue
    enabling.fill(0)
    let needed = strong
    for (let slot = first; slot < last; slot++) {
      const source = state[sources.end[slot] ?? 0] ?? unknown
      if (source !== unknown) known[node] = (known[node] ?? 0) + 1
      if (requires[sources.link[slot] ?? 0] === 1) needed = worse(needed, source)
      else enabling[source] = (enabling[source] ?? 0) + 1
    }
    const enabled = (enabling[0] ?? 0) + (enabling[1] ?? 0) + (enabling[2] ?? 0) + (enabling[3] ?? 0)
    const given = enabled === 0 ? needed : worse(needed, lowerMiddle(enabling))
    carried[node] = given
    const itself = seen[node] ?? unknown
    state[node] = itself === unknown ? given : given === unknown ? itself : Math.min(itself, given)
  }
  return new Map(
    nodes.map(({ id }, node) => [
      id,
      {
        state: stateOf(state[node]),
        own: stateOf(seen[node]),
        carried: stateOf(carried[node]),
        restsOn: (sources.start[node + 1] ?? 0) - (sources.start[node] ?? 0),
        known: known[node] ?? 0
      }
    ])
  )
}

const unknown = 0
const weak = 1
const strong = 3
const states: ReadonlyArray<SupportState> = ["unknown", "weak", "developing", "strong"]
const codeOf: Readonly<Record<SupportState, number>> = { unknown, weak, developing: 2, strong }

const stateOf = (code: number | undefined): SupportState => states[code ?? unknown] ?? "unknown"

/** Weak whatever the other is; else unknown if either is; else the worse. */
const worse = (a: number, b: number): number => (a === weak || b === weak ? weak : Math.min(a, b))

/** From how many sources have each code; unknown ones do not count, and if all are unknown so is the middle. */
const lowerMiddle = (counts: Int32Array): number => {
  const atMostWeak = counts[1] ?? 0
  const atMostDeveloping = atMostWeak + (counts[2] ?? 0)
  const all = atMostDeveloping + (counts[3] ?? 0)
  if (all === 0) return unknown
  const middle = Math.floor((all - 1) / 2)
  return middle < atMostWeak ? weak : middle < atMostDeveloping ? 2 : strong
}
