import { Schema } from "effect"

/** The five documents Peerbridge is made from, and any other that local content cites. Stable for ever. */
export const SourceId = Schema.NonEmptyString.check(Schema.isPattern(/^[a-z0-9]+(-[a-z0-9]+)*$/)).pipe(
  Schema.brand("SourceId")
)
export type SourceId = typeof SourceId.Type

/**
 * A document that statements come from. People see its `shortName` ("Lamont 2025"), never a code.
 * Its `licence` travels with every export that carries its content.
 */
export const Source = Schema.Struct({
  id: SourceId,
  shortName: Schema.NonEmptyString,
  title: Schema.NonEmptyString,
  by: Schema.NonEmptyString,
  year: Schema.NonEmptyString,
  licence: Schema.Struct({
    name: Schema.NonEmptyString,
    /** What we may do with it, in one plain sentence. */
    terms: Schema.NonEmptyString
  }),
  /** What we use it for, in one plain sentence. */
  gives: Schema.NonEmptyString
})
export type Source = typeof Source.Type
