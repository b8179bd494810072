import { Schema } from "effect"
import { Slug } from "../Slug.ts"

const Words = Schema.NonEmptyString.check(Schema.isMaxLength(1000))

/** What a service decided about one line. Leaving out says why, so that the next person knows. */
export const LineChoice = Schema.TaggedUnion({
  KeepLine: { line: Slug },
  RewordLine: { line: Slug, text: Words },
  LeaveOutLine: { line: Slug, reason: Words }
})
export type LineChoice = typeof LineChoice.Type

/** A service's own version of the pack: which template, what it fills in, and what it decided. */
export const LocalChoices = Schema.Struct({
  /** The template version it was made from. */
  template: Schema.Struct({ id: Slug, version: Schema.Natural }),
  organisation: Schema.optionalKey(Words),
  team: Schema.optionalKey(Words),
  hours: Schema.optionalKey(Words),
  location: Schema.optionalKey(Words),
  reportsTo: Schema.optionalKey(Words),
  /** The two boxes of the role description: what the role is, and what it is not. */
  whatTheRoleIs: Schema.optionalKey(Words),
  whatItIsNot: Schema.optionalKey(Words),
  /** One choice a line; a line without one stands as in the template. */
  lines: Schema.Array(LineChoice),
  /** The service's own lines, at the end of a list. */
  added: Schema.Array(Schema.Struct({ list: Slug, text: Words })),
  /** Which of the trust's own sections are wanted. */
  trustSections: Schema.Array(Slug),
  /** Local places, each under its kind. */
  localResources: Schema.Array(Schema.Struct({ kind: Slug, name: Words, about: Schema.optionalKey(Words) }))
})
export type LocalChoices = typeof LocalChoices.Type
