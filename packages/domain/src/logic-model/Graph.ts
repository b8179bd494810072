import type { Slug } from "../Slug.ts"
import { carriesSupport, type Link } from "./Link.ts"
import { linkStrength } from "./linkStrength.ts"
import type { ModelParts } from "./LogicModel.ts"
import type { Node } from "./Node.ts"

/**
 * The links one way, packed: those of node `n` stand at `start[n]` up to `start[n + 1]`. `end` is the node at the other
 * end and `link` the index of the link in `Graph.links`.
 */
export interface Neighbours {
  readonly start: Int32Array
  readonly end: Int32Array
  readonly link: Int32Array
}

/**
 * A model made ready for reckoning: nodes in id order and known by their index, so that ties by index are ties by id.
 * Only links that carry support and have both ends are in it. Make it once and ask it often.
 */
export interface Graph {
  readonly nodes: ReadonlyArray<Node>
  readonly links: ReadonlyArray<Link>
  /** How strong each link is, for comparing paths. */
  readonly weights: Float64Array
  readonly indexOf: ReadonlyMap<Slug, number>
  readonly sources: Neighbours
  readonly targets: Neighbours
  /** Every node after all it rests on. Nodes on a cycle, and whatever rests on one, are left out. */
  readonly order: Int32Array
  /** Assumptions by the id of the link that rests on them. */
  readonly assumedBy: ReadonlyMap<Slug, ReadonlyArray<Slug>>
  /** What rests on each assumption, by its id: the link that says so, and the link it lies under. */
  readonly restingOn: ReadonlyMap<Slug, ReadonlyArray<{ readonly assumes: Link; readonly under: Link }>>
  /** Threats by the id of the node they threaten. */
  readonly threatsTo: ReadonlyMap<Slug, ReadonlyArray<Link>>
}

/** The graph of a model. Dangling links are left out: a finding reports them. */
export const graphOf = (model: Pick<ModelParts, "links" | "nodes">): Graph => {
  const nodes = model.nodes.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]))
  const links: Array<Link> = []
  const from: Array<number> = []
  const to: Array<number> = []
  for (const link of model.links) {
    const source = indexOf.get(link.from)
    const target = indexOf.get(link.to)
    if (source === undefined || target === undefined || !carriesSupport(link)) continue
    links.push(link)
    from.push(source)
    to.push(target)
  }
  const sources = pack(nodes.length, to, from)
  const targets = pack(nodes.length, from, to)
  const assuming = model.links.filter(({ kind }) => kind === "assumes")
  const underAssumption = new Set(assuming.map((assumes) => assumes.from))
  const assumed = new Map(links.flatMap((link) => (underAssumption.has(link.id) ? [[link.id, link] as const] : [])))
  return {
    nodes,
    links,
    weights: Float64Array.from(links, linkStrength),
    indexOf,
    sources,
    targets,
    order: afterAllTheyRestOn(nodes.length, sources, targets),
    assumedBy: grouped(
      assuming,
      ({ from }) => from,
      ({ to }) => to
    ),
    restingOn: grouped(
      assuming.flatMap((assumes) => {
        const under = assumed.get(assumes.from)
        return under === undefined ? [] : [{ assumes, under }]
      }),
      ({ assumes }) => assumes.to,
      (resting) => resting
    ),
    threatsTo: grouped(
      model.links.filter(({ kind }) => kind === "threatens"),
      (link) => link.to,
      (link) => link
    )
  }
}

const pack = (size: number, at: ReadonlyArray<number>, other: ReadonlyArray<number>): Neighbours => {
  const start = new Int32Array(size + 1)
  for (const node of at) start[node + 1] = (start[node + 1] ?? 0) + 1
  for (let node = 0; node < size; node++) start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0)
  const next = start.slice()
  const end = new Int32Array(at.length)
  const link = new Int32Array(at.length)
  at.forEach((node, index) => {
    const slot = next[node] ?? 0
    next[node] = slot + 1
    end[slot] = other[index] ?? -1
    link[slot] = index
  })
  return { start, end, link }
}

const afterAllTheyRestOn = (size: number, sources: Neighbours, targets: Neighbours): Int32Array => {
  const waitingFor = new Int32Array(size)
  const order = new Int32Array(size)
  let settled = 0
  for (let node = 0; node < size; node++) {
    waitingFor[node] = (sources.start[node + 1] ?? 0) - (sources.start[node] ?? 0)
    if (waitingFor[node] === 0) order[settled++] = node
  }
  for (let next = 0; next < settled; next++) {
    const node = order[next] ?? 0
    for (let slot = targets.start[node] ?? 0; slot < (targets.start[node + 1] ?? 0); slot++) {
      const target = targets.end[slot] ?? 0
      const left = (waitingFor[target] ?? 0) - 1
      waitingFor[target] = left
      if (left === 0) order[settled++] = target
    }
  }
  return order.subarray(0, settled)
}

const grouped = <A, B>(
  all: ReadonlyArray<A>,
  key: (one: A) => Slug,
  value: (one: A) => B
): ReadonlyMap<Slug, ReadonlyArray<B>> => {
  const groups = new Map<Slug, Array<B>>()
  for (const one of all) {
    const group = groups.get(key(one))
    if (group === undefined) groups.set(key(one), [value(one)])
    else group.push(value(one))
  }
  return groups
}
