import { Schema } from "effect"

/** The NHS pay bands peer posts are found in, lowest first. Band 2 is here because posts exist at it; it is a finding. */
export const Band = Schema.Literals(["2", "3", "4", "5", "6", "7", "8a", "8b", "8c"])
export type Band = typeof Band.Type

/** Below zero when the first band is lower, zero when they are one. */
export const compareBands = (a: Band, b: Band): number => Band.literals.indexOf(a) - Band.literals.indexOf(b)
