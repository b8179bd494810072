import { graphOf } from "../logic-model/Graph.ts"
import { carriesSupport, type Link } from "../logic-model/Link.ts"
import type { ModelParts } from "../logic-model/LogicModel.ts"
import { reachedFrom } from "../logic-model/reachedFrom.ts"
import type { Slug } from "../Slug.ts"

/** How a part lies to the chosen one: it leads there, follows from it, or stands beside it as a threat or an assumption. */
export type Relation = "chosen" | "leads-here" | "follows" | "beside"

/** What lies round a chosen part. */
export interface ModelAround {
  readonly relations: ReadonlyMap<Slug, Relation>
  /** Links between parts that lead here, and between parts that follow; the near ones end at the chosen part. */
  readonly links: ReadonlyArray<{ readonly link: Link; readonly near: boolean }>
}

/**
 * All that a chosen part rests on and all that rests on it, along links that carry support; and beside them what threatens
 * it and what its own links assume. On a ring a part can be both: it then leads here.
 */
export const modelAround = (model: Pick<ModelParts, "links" | "nodes">, chosen: Slug): ModelAround => {
  const graph = graphOf(model)
  const at = graph.indexOf.get(chosen)
  if (at === undefined) return { relations: new Map(), links: [] }
  const ids = (way: "sources" | "targets"): ReadonlySet<Slug> =>
    new Set([...reachedFrom(graph, [at], way)].flatMap((index) => graph.nodes[index]?.id ?? []))
  const [up, down] = [ids("sources"), ids("targets")]
  const near = model.links.filter((link) => carriesSupport(link) && (link.from === chosen || link.to === chosen))
  const threats = model.links.flatMap((link) => (link.kind === "threatens" && link.to === chosen ? [link.from] : []))
  const assumed = near.flatMap(({ id }) => graph.assumedBy.get(id) ?? [])
  const relations = new Map<Slug, Relation>()
  for (const id of [...threats, ...assumed]) relations.set(id, "beside")
  for (const id of down) relations.set(id, "follows")
  for (const id of up) relations.set(id, "leads-here")
  relations.set(chosen, "chosen")
  const both = (side: ReadonlySet<Slug>, { from, to }: Link): boolean =>
    (side.has(from) || from === chosen) && (side.has(to) || to === chosen)
  return {
    relations,
    links: graph.links
      .filter((link) => both(up, link) || both(down, link))
      .map((link) => ({ link, near: link.from === chosen || link.to === chosen }))
  }
}
