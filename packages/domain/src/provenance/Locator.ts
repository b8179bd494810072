import { Schema } from "effect"

/**
 * Where in a source. Sub-themes of Lamont 2025 are cited by name only: their printed numbers collide.
 * Give as many parts as lead a reader to the place.
 */
export const Locator = Schema.Struct({
  /** A numbered or titled section: "9.1", "Lessons learnt". */
  section: Schema.optionalKey(Schema.NonEmptyString),
  /** A sub-theme of Lamont 2025, by its full name. */
  subTheme: Schema.optionalKey(Schema.NonEmptyString),
  table: Schema.optionalKey(Schema.NonEmptyString),
  /** A heading, box, column or list: "Formalised support", "Inputs". */
  part: Schema.optionalKey(Schema.NonEmptyString),
  /** The n-th entry of a list, counted from 1 in printed order. */
  entry: Schema.optionalKey(Schema.Natural),
  /** The n-th sentence of a paragraph, counted from 1. */
  sentence: Schema.optionalKey(Schema.Natural),
  /** Who is quoted, as the source labels them: "SU5". */
  participant: Schema.optionalKey(Schema.NonEmptyString),
  band: Schema.optionalKey(Schema.NonEmptyString)
})
export type Locator = typeof Locator.Type

/** The place in words: "section 9.1, sentence 6". Empty when the whole document is meant. */
export const describeLocator = (at: Locator): string =>
  [
    at.section === undefined ? undefined : /^\d/.test(at.section) ? `section ${at.section}` : at.section,
    at.subTheme === undefined ? undefined : `sub-theme “${at.subTheme}”`,
    at.table === undefined ? undefined : `table ${at.table}`,
    at.part,
    at.entry === undefined ? undefined : `entry ${at.entry}`,
    at.sentence === undefined ? undefined : `sentence ${at.sentence}`,
    at.participant,
    at.band === undefined ? undefined : `band ${at.band}`
  ]
    .filter((part) => part !== undefined)
    .join(", ")
