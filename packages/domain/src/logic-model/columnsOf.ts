import type { ModelParts } from "./LogicModel.ts"
import type { Node } from "./Node.ts"
import { type NodeKind, nodeKindNames } from "./NodeKind.ts"

/** The parts of one kind, under the heading people read, in printed order. */
export interface Column {
  readonly kind: NodeKind
  readonly heading: string
  readonly nodes: ReadonlyArray<Node>
}

/** What a drawing or an outline of the model needs, without any measure: columns from left to right, and what stands round them. */
export interface Columns {
  readonly above: Column
  readonly across: ReadonlyArray<Column>
  readonly below: ReadonlyArray<Column>
}

/**
 * The columns of the printed figure: inputs, activities, reach and the three outcomes across, the situation above, the
 * assumptions and external factors below. Order within a column is the model's own, so that people find parts again.
 */
export const columnsOf = ({ nodes }: Pick<ModelParts, "nodes">): Columns => {
  const column = (kind: NodeKind): Column => ({
    kind,
    heading: nodeKindNames[kind].heading,
    nodes: nodes.filter((node) => node.kind === kind)
  })
  return {
    above: column("situation"),
    across: [
      column("input"),
      column("activity"),
      column("reach"),
      column("short-outcome"),
      column("medium-outcome"),
      column("long-outcome")
    ],
    below: [column("assumption"), column("external-factor")]
  }
}
