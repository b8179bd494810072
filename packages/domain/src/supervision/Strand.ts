import { Schema } from "effect"

/**
 * The kinds of supervision that run by a clock. One never stands in for another: line management is not peer
 * supervision, and a group is not one to one.
 */
export const Strand = Schema.Literals([
  "peer-1to1",
  "peer-group",
  "line-management",
  "case-supervision",
  "reflective-practice",
  "appraisal"
])
export type Strand = typeof Strand.Type

/** All strands in the order every page lists them. */
export const strands: ReadonlyArray<Strand> = Strand.literals

/** Support that has a name but no clock: it is arranged or not, and never overdue. */
export const Companion = Schema.Literals(["buddy", "mentor", "peer-network"])
export type Companion = typeof Companion.Type

/** Strands given by peers, which the line manager may not be the only one to give. */
export const peerStrands: ReadonlyArray<Strand> = ["peer-1to1", "peer-group"]

/** Strands given to one worker at a time, which count towards how many workers a supervisor has. */
export const oneToOneStrands: ReadonlyArray<Strand> = ["peer-1to1", "line-management", "case-supervision"]

/** The words people see. */
export const strandNames: Readonly<Record<Strand, string>> = {
  "peer-1to1": "Peer supervision, one to one",
  "peer-group": "Peer supervision in a group",
  "line-management": "Line management",
  "case-supervision": "Case supervision",
  "reflective-practice": "Reflective practice",
  appraisal: "Appraisal"
}
