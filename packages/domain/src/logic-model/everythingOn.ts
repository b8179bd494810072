import type { Indicator } from "../evaluation/Indicator.ts"
import type { Action } from "../plan/Action.ts"
import type { SuggestedAction } from "../plan/SuggestedAction.ts"
import type { Gate } from "../readiness/Gate.ts"
import type { Item } from "../readiness/Item.ts"
import type { Slug } from "../Slug.ts"
import type { Link } from "./Link.ts"
import type { ModelParts } from "./LogicModel.ts"
import type { Node } from "./Node.ts"

/** A finding of supervision, kept as little as is needed here: which, and on which parts it bears. */
export interface SupervisionFindingLink {
  readonly id: string
  readonly nodes: ReadonlyArray<Slug>
}

/** All that may hang on a model: what the catalogue holds and what a team keeps. */
export interface Hangings {
  readonly items: ReadonlyArray<Item>
  readonly gates: ReadonlyArray<Gate>
  readonly indicators: ReadonlyArray<Indicator>
  readonly suggested: ReadonlyArray<SuggestedAction>
  readonly actions: ReadonlyArray<Action>
  readonly supervision: ReadonlyArray<SupervisionFindingLink>
}

/** All that hangs on one part, and its links. */
export interface EverythingOn extends Hangings {
  readonly node: Node
  /** Links that lead here and from here along which support is carried. */
  readonly restsOn: ReadonlyArray<Link>
  readonly leadsTo: ReadonlyArray<Link>
  /** Links by which an external factor threatens this part, or this part (an external factor) threatens others. */
  readonly threats: ReadonlyArray<Link>
  /** What the links here and from here assume; on an assumption, every link that rests on it. */
  readonly assumes: ReadonlyArray<Link>
}

/**
 * Everything that hangs on a part, each list in the order given. A gate hangs where its item does, or where an item does
 * whose facts name it. `undefined` if the model has no such part.
 */
export const everythingOn = (model: ModelParts, id: Slug, all: Hangings): EverythingOn | undefined => {
  const node = model.nodes.find((one) => one.id === id)
  if (node === undefined) return undefined
  const items = all.items.filter(({ links }) => links.nodes.includes(id))
  const attached = new Set(model.indicators.flatMap(({ indicator, node }) => (node === id ? [indicator] : [])))
  const restsOn = model.links.filter(({ kind, to }) => to === id && (kind === "enables" || kind === "requires"))
  const leadsTo = model.links.filter(({ from, kind }) => from === id && (kind === "enables" || kind === "requires"))
  const beside = new Set([...restsOn, ...leadsTo].map((link) => link.id))
  return {
    node,
    restsOn,
    leadsTo,
    threats: model.links.filter(({ from, kind, to }) => kind === "threatens" && (from === id || to === id)),
    assumes: model.links.filter(({ from, kind, to }) => kind === "assumes" && (to === id || beside.has(from))),
    items,
    gates: all.gates.filter((gate) => items.some((item) => hangsOnItem(gate, item))),
    indicators: all.indicators.filter((indicator) => indicator.nodes.includes(id) || attached.has(indicator.id)),
    suggested: all.suggested.filter(({ nodes }) => nodes.includes(id)),
    actions: all.actions.filter(({ nodes }) => nodes.includes(id)),
    supervision: all.supervision.filter(({ nodes }) => nodes.includes(id))
  }
}

const hangsOnItem = (gate: Gate, item: Item): boolean =>
  item.facts.includes(gate.id) || (gate.check._tag !== "Fact" && gate.check.item === item.id)
