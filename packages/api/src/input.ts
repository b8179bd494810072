import { Schema } from "effect"

/** A schema as the input of a procedure: decoded once, here, with every problem named and unknown fields refused. */
export const input = <S extends Schema.ConstraintDecoder<unknown>>(schema: S) =>
  Schema.toStandardSchemaV1(schema, { parseOptions: { errors: "all", onExcessProperty: "error" } })
