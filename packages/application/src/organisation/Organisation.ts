import { Schema } from "effect"

/** Who runs the service: a trust or another provider. */
export const Organisation = Schema.Struct({
  id: Schema.NonEmptyString,
  name: Schema.NonEmptyString,
  version: Schema.Natural
})
export type Organisation = typeof Organisation.Type

/** A name that fits on a line: 1 to 120 characters once trimmed. */
export const Name = Schema.Trim.check(
  Schema.isMinLength(1, { message: "Enter a name" }),
  Schema.isMaxLength(120, { message: "Use 120 characters or fewer for a name" })
)
