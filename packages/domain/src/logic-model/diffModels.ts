import { Equal } from "effect"
import type { Slug } from "../Slug.ts"
import type { Link } from "./Link.ts"
import type { AttachedIndicator, ModelParts } from "./LogicModel.ts"
import type { Node } from "./Node.ts"

/** Something that is in both models and not the same in both. */
export interface Changed<A> {
  readonly id: Slug
  readonly before: A
  readonly after: A
}

/** What it takes to get from one model to another. */
export interface ModelDiff {
  readonly nodes: {
    readonly added: ReadonlyArray<Node>
    readonly removed: ReadonlyArray<Node>
    readonly changed: ReadonlyArray<Changed<Node>>
  }
  readonly links: {
    readonly added: ReadonlyArray<Link>
    readonly removed: ReadonlyArray<Link>
    readonly changed: ReadonlyArray<Changed<Link>>
  }
  readonly indicators: {
    readonly attached: ReadonlyArray<AttachedIndicator>
    readonly detached: ReadonlyArray<AttachedIndicator>
  }
}

/**
 * How `after` differs from `before`: parts and links by id, measures by where they hang. A change of words, kind, ends
 * or provenance counts; a change of order does not. Lists stand in the order of the model they come from.
 */
export const diffModels = (before: ModelParts, after: ModelParts): ModelDiff => ({
  nodes: compared(before.nodes, after.nodes, sameNode),
  links: compared(before.links, after.links, sameLink),
  indicators: {
    attached: missingFrom(before.indicators, after.indicators),
    detached: missingFrom(after.indicators, before.indicators)
  }
})

/** Whether two models hold the same. */
export const isSameModel = ({ indicators, links, nodes }: ModelDiff): boolean =>
  [
    nodes.added,
    nodes.removed,
    nodes.changed,
    links.added,
    links.removed,
    links.changed,
    indicators.attached,
    indicators.detached
  ].every((list) => list.length === 0)

const compared = <A extends { readonly id: Slug }>(
  before: ReadonlyArray<A>,
  after: ReadonlyArray<A>,
  same: (a: A, b: A) => boolean
) => {
  const was = new Map(before.map((one) => [one.id, one]))
  const is = new Set(after.map(({ id }) => id))
  return {
    added: after.filter(({ id }) => !was.has(id)),
    removed: before.filter(({ id }) => !is.has(id)),
    changed: after.flatMap((one) => {
      const old = was.get(one.id)
      return old === undefined || same(old, one) ? [] : [{ id: one.id, before: old, after: one }]
    })
  }
}

const sameNode = (a: Node, b: Node): boolean =>
  a === b || (a.kind === b.kind && a.label === b.label && a.sentence === b.sentence && sameProvenance(a, b))

const sameLink = (a: Link, b: Link): boolean =>
  a === b ||
  (a.kind === b.kind && a.from === b.from && a.to === b.to && a.mechanism === b.mechanism && sameProvenance(a, b))

const sameProvenance = (a: Node | Link, b: Node | Link): boolean => Equal.equals(a.provenance, b.provenance)

const missingFrom = (these: ReadonlyArray<AttachedIndicator>, those: ReadonlyArray<AttachedIndicator>) => {
  const known = new Set(these.map(({ indicator, node }) => `${node} ${indicator}`))
  return those.filter(({ indicator, node }) => !known.has(`${node} ${indicator}`))
}
