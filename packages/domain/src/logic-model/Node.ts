import { Schema } from "effect"
import { Provenance } from "../provenance/Provenance.ts"
import { Slug } from "../Slug.ts"
import { NodeKind } from "./NodeKind.ts"

/** One part of a logic model. Items, measures, actions and gates hang on it. Its id is stable for ever. */
export const Node = Schema.Struct({
  id: Slug,
  kind: NodeKind,
  /** A few words, for the diagram. */
  label: Schema.NonEmptyString,
  /** The same as one plain sentence. */
  sentence: Schema.NonEmptyString,
  provenance: Schema.NonEmptyArray(Provenance)
})
export type Node = typeof Node.Type
