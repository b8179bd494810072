import { Schema } from "effect"
import { Provenance } from "../provenance/Provenance.ts"
import { Slug } from "../Slug.ts"

/**
 * What a link says. `enables`: the first contributes to the second. `requires`: the second cannot hold without the
 * first. `threatens`: an external factor could undo the second. `assumes`: a link holds only if the assumption does.
 */
export const LinkKind = Schema.Literals(["enables", "requires", "threatens", "assumes"])
export type LinkKind = typeof LinkKind.Type

/**
 * A claim that one part of the model bears on another. The figure itself draws no arrows, so a link is stated only where
 * a source says it in words; the rest is inferred and shown so. The words are "rests on" and "puts at risk", never "causes".
 */
export const Link = Schema.Struct({
  id: Slug,
  /** A node; for `assumes`, the link that rests on the assumption. */
  from: Slug,
  /** A node; for `assumes`, the assumption. */
  to: Slug,
  kind: LinkKind,
  /** How the first bears on the second, in one sentence. */
  mechanism: Schema.NonEmptyString,
  /** The strongest first: it decides how the link is drawn. */
  provenance: Schema.NonEmptyArray(Provenance)
})
export type Link = typeof Link.Type

/** Whether support is carried along a link. Threats and assumptions are shown beside a path, never carried. */
export const carriesSupport = (link: Link): boolean => link.kind === "enables" || link.kind === "requires"
