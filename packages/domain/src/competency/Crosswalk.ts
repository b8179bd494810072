import { Schema } from "effect"
import { Slug } from "../Slug.ts"

/**
 * How our statements line up with another framework, by its codes only: its words belong to its owner. A service that
 * uses one enters the codes itself.
 */
export const Crosswalk = Schema.Struct({
  id: Slug,
  /** The name of the other framework, with its edition. */
  name: Schema.NonEmptyString,
  /** The other framework's codes for a statement; a code holds no spaces, so that no wording slips in. */
  codes: Schema.Array(
    Schema.Struct({
      statement: Slug,
      codes: Schema.NonEmptyArray(Schema.String.check(Schema.isPattern(/^[A-Za-z0-9][A-Za-z0-9.:/-]{0,19}$/)))
    })
  )
})
export type Crosswalk = typeof Crosswalk.Type

/** The other framework's codes for a statement: each once, in alphabetical order; none when nobody has matched it. */
export const codesFor = (crosswalk: Crosswalk, statement: Slug): ReadonlyArray<string> =>
  [...new Set(crosswalk.codes.flatMap((entry) => (entry.statement === statement ? entry.codes : [])))].toSorted()
