import { Schema } from "effect"
import { Locator } from "./Locator.ts"
import { SourceId } from "./Source.ts"

/** A place in a source that supports a statement. */
export const Citation = Schema.Struct({ source: SourceId, at: Locator })
export type Citation = typeof Citation.Type

/** How much a stated source bears: its theory, a finding, one person's words, literature it cites, or its own wording. */
export const Strength = Schema.Literals(["theory", "finding", "single-voice", "cited-literature", "own-wording"])
export type Strength = typeof Strength.Type

/**
 * Where a statement, rule, threshold or link comes from. `Stated`: a source says it in words. `Inferred`: we concluded
 * it from a source, and say how. `Policy`: our default, which a trust may edit.
 */
export const Provenance = Schema.TaggedUnion({
  Stated: {
    citations: Schema.NonEmptyArray(Citation),
    strength: Strength,
    /** Whether our words say just what the source says, or nearly. */
    match: Schema.Literals(["exact", "approximate"])
  },
  Inferred: { citations: Schema.NonEmptyArray(Citation), reason: Schema.NonEmptyString },
  Policy: { reason: Schema.NonEmptyString, citations: Schema.optionalKey(Schema.NonEmptyArray(Citation)) }
})
export type Provenance = typeof Provenance.Type

const words: Readonly<Record<Provenance["_tag"], string>> = {
  Stated: "Stated",
  Inferred: "Inferred",
  Policy: "Our policy"
}

/** The word people see on a provenance tag. */
export const provenanceWord = ({ _tag }: Pick<Provenance, "_tag">): string => words[_tag]
