import type { Item } from "../readiness/Item.ts"
import { nodeStateOf } from "../readiness/nodeState.ts"
import type { SupportState } from "../readiness/SupportState.ts"
import type { Slug } from "../Slug.ts"
import type { OwnStates } from "./supportOf.ts"

/** What a fact or a measure says of some parts. */
export interface Evidence {
  readonly nodes: ReadonlyArray<Slug>
  readonly state: SupportState
}

/**
 * What was seen of each part: the states of its items, with facts and measures beside them, by the rule for a part (lower
 * median of those known, if at least half are). Facts and measures that say nothing yet do not count as unknown, because
 * most parts have none. Parts on which nothing hangs are not in it.
 */
export const ownStatesOf = (
  items: ReadonlyArray<Pick<Item, "id" | "links">>,
  stateOfItem: (item: Slug) => SupportState,
  others: ReadonlyArray<Evidence> = []
): OwnStates => {
  const seen = new Map<Slug, Array<SupportState>>()
  const add = (nodes: ReadonlyArray<Slug>, state: SupportState): void =>
    nodes.forEach((node) => seen.set(node, [...(seen.get(node) ?? []), state]))
  items.forEach(({ id, links }) => add(links.nodes, stateOfItem(id)))
  others.filter(({ state }) => state !== "unknown").forEach(({ nodes, state }) => add(nodes, state))
  return new Map([...seen].map(([node, states]) => [node, nodeStateOf(states)]))
}
