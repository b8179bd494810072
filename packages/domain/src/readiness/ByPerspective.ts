import { Schema } from "effect"
import { type Perspective, perspectives } from "./Perspective.ts"

/** Something each group has of its own. A missing key means that group has none; nothing is ever added up over the keys. */
export type ByPerspective<A> = { readonly [P in Perspective]?: A }

/** The schema of one value for each group that has one. */
export const ByPerspective = <S extends Schema.Top>(value: S) =>
  Schema.Struct({
    "service-user": Schema.optionalKey(value),
    carer: Schema.optionalKey(value),
    "peer-support-worker": Schema.optionalKey(value),
    clinician: Schema.optionalKey(value),
    manager: Schema.optionalKey(value),
    commissioner: Schema.optionalKey(value)
  })

/** The groups that have one, in the order every page uses. */
export const entriesByPerspective = <A>(
  by: ByPerspective<A>
): ReadonlyArray<readonly [perspective: Perspective, value: A]> =>
  perspectives.flatMap((perspective) => {
    const value = by[perspective]
    return value === undefined ? [] : [[perspective, value] as const]
  })
