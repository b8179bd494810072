import { Schema } from "effect"

/** The stable id of a catalogue entry: lower-case words joined by hyphens. Once published it never changes or is reused. */
export const Slug = Schema.NonEmptyString.check(
  Schema.isPattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    message: "an id is lower-case words joined by hyphens, like `peer-supervision`"
  })
)
export type Slug = typeof Slug.Type
