import { Schema } from "effect"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Slug } from "../Slug.ts"
import { Link } from "./Link.ts"
import { Node } from "./Node.ts"

/** A measure hung on a part of this model, beside those the catalogue hangs there. */
export const AttachedIndicator = Schema.Struct({ node: Slug, indicator: Slug })
export type AttachedIndicator = typeof AttachedIndicator.Type

/** Which published version of which model. Versions count from 1. */
export const ModelVersion = Schema.Struct({ id: Slug, version: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)) })
export type ModelVersion = typeof ModelVersion.Type

/** What a model holds, whether published or still a draft. Order is the printed order. */
export const modelParts = {
  nodes: Schema.Array(Node),
  links: Schema.Array(Link),
  indicators: Schema.Array(AttachedIndicator)
}

/** Nodes, links and measures: all that support, findings and comparison need. */
export interface ModelParts {
  readonly nodes: ReadonlyArray<Node>
  readonly links: ReadonlyArray<Link>
  readonly indicators: ReadonlyArray<AttachedIndicator>
}

/** The first id used twice among nodes and links, which share one set of ids, or `undefined`. */
export const idUsedTwice = ({ links, nodes }: Pick<ModelParts, "links" | "nodes">): Slug | undefined => {
  const seen = new Set<Slug>()
  return [...nodes, ...links].find(({ id }) => seen.size === seen.add(id).size)?.id
}

/** A published logic model: an immutable version. A template has no `basedOn`; a local model names what it was forked from. */
export const LogicModel = Schema.Struct({
  ...ModelVersion.fields,
  title: Schema.NonEmptyString,
  publishedOn: CalendarDate,
  basedOn: Schema.optionalKey(ModelVersion),
  ...modelParts
}).check(
  Schema.makeFilter((model) => {
    const id = idUsedTwice(model)
    return id === undefined || `the id ${id} is used twice`
  })
)
export type LogicModel = typeof LogicModel.Type
