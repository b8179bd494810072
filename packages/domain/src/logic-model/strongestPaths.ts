import type { Slug } from "../Slug.ts"
import type { Graph } from "./Graph.ts"
import type { Link } from "./Link.ts"
import { linkStrength } from "./linkStrength.ts"
import type { Node } from "./Node.ts"

/** A way through the model along its links. There is one link fewer than nodes. */
export interface Path {
  readonly nodes: ReadonlyArray<Node>
  readonly links: ReadonlyArray<Link>
  /** The product of the strengths of its links: 1 for a path that does not move. */
  readonly strength: number
}

/** The strongest path from each part that lies `up` or `down` of the given ones, by its id; the given ones are not in it. */
export type Paths = ReadonlyMap<Slug, Path>

/**
 * The strongest path between the given parts and every part that rests on them (`down`) or that they rest on (`up`).
 * Paths always run the way the links do. Of equal paths the shorter is taken, then the one whose next part comes first
 * by id. From an assumption a path may also step to what the links under it lead to. Parts on or after a cycle have no
 * path. Only parts that are `wanted` are in the answer; without it, all.
 */
export const strongestPaths = (
  graph: Graph,
  from: ReadonlyArray<Slug>,
  way: "up" | "down",
  wanted: (node: Node) => boolean = () => true
): Paths => {
  const search = searched(graph, from, way)
  const starts = new Set(from)
  return new Map(
    graph.nodes.flatMap((one, node) =>
      (search.strength[node] ?? 0) > 0 && !starts.has(one.id) && wanted(one)
        ? [[one.id, walked(graph, search, node, way)] as const]
        : []
    )
  )
}

interface Search {
  readonly begins: ReadonlySet<number | undefined>
  readonly strength: Float64Array
  /** The slot of the neighbour one step nearer to where the search began; -1 where there is none. */
  readonly via: Int32Array
  readonly leaps: ReadonlyMap<number, Leap>
}

/** A step from an assumption to what a link under it leads to. */
interface Leap {
  readonly by: Link
  readonly strength: number
}

const searched = (graph: Graph, from: ReadonlyArray<Slug>, way: "up" | "down"): Search => {
  const { indexOf, nodes, order, sources, targets, weights } = graph
  const strength = new Float64Array(nodes.length)
  const steps = new Int32Array(nodes.length)
  const via = new Int32Array(nodes.length).fill(-1)
  const begins = new Set(from.map((id) => indexOf.get(id)))
  const leaps = way === "down" ? leapsFrom(graph, from) : new Map<number, Leap>()
  nodes.forEach((_, node) => begins.has(node) && (strength[node] = 1))
  const nearer = way === "down" ? sources : targets
  for (const node of way === "down" ? order : order.toReversed()) {
    if (begins.has(node)) continue
    const leap = leaps.get(node)
    if (leap !== undefined) {
      strength[node] = leap.strength
      steps[node] = 1
    }
    for (let slot = nearer.start[node] ?? 0; slot < (nearer.start[node + 1] ?? 0); slot++) {
      const next = nearer.end[slot] ?? 0
      const reached = (strength[next] ?? 0) * (weights[nearer.link[slot] ?? 0] ?? 0)
      const best = strength[node] ?? 0
      const further = (steps[next] ?? 0) + 1
      const ties = reached === best && reached > 0
      const chosen = nearer.end[via[node] ?? -1] ?? nodes.length
      if (reached > best || (ties && (further < (steps[node] ?? 0) || (further === steps[node] && next < chosen)))) {
        strength[node] = reached
        steps[node] = further
        via[node] = slot
      }
    }
  }
  return { begins, strength, via, leaps }
}

const leapsFrom = ({ indexOf, restingOn }: Graph, from: ReadonlyArray<Slug>): ReadonlyMap<number, Leap> => {
  const leaps = new Map<number, Leap>()
  for (const assumption of from.toSorted()) {
    for (const { assumes, under } of restingOn.get(assumption) ?? []) {
      const target = indexOf.get(under.to)
      const strength = linkStrength(assumes) * linkStrength(under)
      if (target !== undefined && strength > (leaps.get(target)?.strength ?? 0))
        leaps.set(target, { by: assumes, strength })
    }
  }
  return leaps
}

const walked = (graph: Graph, { begins, leaps, strength, via }: Search, node: number, way: "up" | "down"): Path => {
  const { indexOf, links, nodes, sources, targets } = graph
  const nearer = way === "down" ? sources : targets
  const seen = [nodes[node]]
  const taken: Array<Link | undefined> = []
  let at = node
  for (let slot = via[at] ?? -1; slot >= 0; slot = via[at] ?? -1) {
    taken.push(links[nearer.link[slot] ?? 0])
    at = nearer.end[slot] ?? 0
    seen.push(nodes[at])
  }
  const leap = begins.has(at) ? undefined : leaps.get(at)
  if (leap !== undefined) {
    taken.push(leap.by)
    seen.push(nodes[indexOf.get(leap.by.to) ?? -1])
  }
  const found = { nodes: seen.filter((one) => one !== undefined), links: taken.filter((one) => one !== undefined) }
  return {
    nodes: way === "down" ? found.nodes.toReversed() : found.nodes,
    links: way === "down" ? found.links.toReversed() : found.links,
    strength: strength[node] ?? 0
  }
}
