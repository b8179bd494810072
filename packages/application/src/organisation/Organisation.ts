import { Schema } from "effect"

/** Who runs the service: a trust or another provider. */
export const Organisation = Schema.Struct({
  id: Schema.NonEmptyString,
  name: Schema.NonEmptyString,
  version: Schema.Natural
})
export type Organisation = typeof Organisation.Type

/** A name that fits on a line: 1 to 120 characters once trimmed, none of which hides or turns round what others read. */
export const Name = Schema.Trim.check(
  Schema.isMinLength(1, { message: "Enter a name" }),
  Schema.isMaxLength(120, { message: "Use 120 characters or fewer for a name" }),
  Schema.isPattern(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u, {
    message: "Use only characters that can be seen in a name"
  })
)
