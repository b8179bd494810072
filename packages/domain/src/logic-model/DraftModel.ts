import { Schema } from "effect"
import type { Slug } from "../Slug.ts"
import { type LogicModel, ModelVersion, modelParts } from "./LogicModel.ts"

/**
 * A local model being written. `revision` counts its edits: an edit names the revision it saw, so that nobody
 * overwrites another's. `version` is the number it gets when published.
 */
export const DraftModel = Schema.Struct({
  ...ModelVersion.fields,
  title: Schema.NonEmptyString,
  basedOn: ModelVersion,
  revision: Schema.Natural,
  ...modelParts
})
export type DraftModel = typeof DraftModel.Type

/**
 * A draft that starts as a copy of a published version. Under the same id it becomes the next version of that model;
 * under another id it is a new local model, version 1.
 */
export const fork = (from: LogicModel, as: { readonly id: Slug; readonly title: string }): DraftModel => ({
  id: as.id,
  version: as.id === from.id ? from.version + 1 : 1,
  title: as.title,
  basedOn: { id: from.id, version: from.version },
  revision: 0,
  nodes: from.nodes,
  links: from.links,
  indicators: from.indicators
})
